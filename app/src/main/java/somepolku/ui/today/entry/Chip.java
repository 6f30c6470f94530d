package somepolku.ui.today.entry;

import java.util.Optional;
import somepolku.domain.channel.ChannelInfo.Mark;

/**
 * An understood part of the line, or an example of a line.
 *
 * @param said as the chip says it
 * @param spoken as a screen reader says it
 * @param icon one of the line icons; where there is none it is the channel's mark
 * @param start of the part in the line
 * @param end of the part in the line
 */
record Chip(String said, String spoken, Optional<String> icon, Optional<Mark> mark, int start, int end) {}
