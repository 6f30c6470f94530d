package somepolku.ui.kit.entry;

import java.util.Optional;
import somepolku.domain.channel.ChannelInfo.Mark;

/**
 * An understood part of the line, what it may mean too, or what is in doubt.
 *
 * @param said as the chip says it
 * @param spoken as a screen reader says it
 * @param icon one of the line icons; where there is none it is the channel's mark
 * @param start of the part in the line
 * @param end of the part in the line
 * @param instead the line after the part was made text again, or after the offer was taken
 */
public record Chip(
        Kind kind,
        String said,
        String spoken,
        Optional<String> icon,
        Optional<Mark> mark,
        int start,
        int end,
        String instead) {

    public enum Kind {
        UNDERSTOOD,
        /** Understood, and something else may be meant. */
        LIKELY,
        OFFER,
        DOUBT,
        EXAMPLE
    }
}
