package somepolku.ui.imports.model;

import java.util.Optional;
import somepolku.domain.channel.ChannelInfo.Mark;

/**
 * A line of the preview's table.
 *
 * @param inside whether it stands indented under what it was dropped with
 * @param message instead of counts: why the file was given up
 */
public record PreviewRow(
        Kind kind, boolean inside, String name, String content, Optional<Mark> mark, Counts counts, String message) {

    public enum Kind {
        /** Something dropped that holds files; the lines under it can be folded away. */
        GROUP,
        FILE,
        /** Files that are not opened on purpose, many in one line. */
        LOCKED,
        REFUSED,
        TOTAL
    }

    public static PreviewRow counted(
            Kind kind, boolean inside, String name, String content, Optional<Mark> mark, Counts sum) {
        return new PreviewRow(kind, inside, name, content, mark, sum, "");
    }
}
