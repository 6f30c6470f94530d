package somepolku.text;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import somepolku.domain.term.ChannelId;

/**
 * What was understood of a quick-entry line.
 *
 * @param title the line without what was understood; what is not understood stays in it
 * @param parts the understood parts, in the order of the line, for the chips below it
 */
public record QuickLine(
        Optional<LocalTime> time,
        Optional<ChannelId> channel,
        List<String> tags,
        OptionalInt minutes,
        String title,
        List<Part> parts) {

    public QuickLine {
        tags = List.copyOf(tags);
        parts = List.copyOf(parts);
    }

    /** An understood part of the line, from {@code start} to before {@code end}. */
    public record Part(Kind kind, int start, int end) {
        public enum Kind {
            TIME,
            CHANNEL,
            TAG,
            MINUTES
        }
    }
}
