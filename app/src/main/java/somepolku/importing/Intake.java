package somepolku.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;

/**
 * What a format read, before it is compared with the journal.
 *
 * @param format the id of the format
 */
public record Intake(String format, ChannelId channel, List<FileIntake> files) {

    public Intake {
        files = List.copyOf(files);
    }

    /**
     * What one file gave.
     *
     * @param path as in {@link Dropped.Item#path}
     * @param content what is in it, in the person's language
     * @param rows data rows, whatever came of them
     * @param skipped rows left out, with why
     * @param notes what the person should know although the row was kept
     * @param refused why the whole file was given up; its items are then empty
     * @param leftClosed true where the file was not opened on purpose, {@code content} then says why
     */
    public record FileIntake(
            String path,
            String content,
            int rows,
            List<Item> items,
            List<Remark> skipped,
            List<Remark> notes,
            Optional<String> refused,
            boolean leftClosed) {

        public FileIntake {
            items = List.copyOf(items);
            skipped = List.copyOf(skipped);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A word about a row.
     *
     * @param line 1-based line or sheet row of the file; 0 for the file as a whole
     */
    public record Remark(int line, String why) {}

    /** One thing read, with the line it stood on. */
    public sealed interface Item {
        int line();

        String key();
    }

    /** A deed. {@code at} where the instant is known, else {@code day}, else undated. */
    public record Deed(
            int line,
            String key,
            String kind,
            Purpose purpose,
            Optional<Instant> at,
            Optional<LocalDate> day,
            String title,
            String text,
            Optional<String> link)
            implements Item {}

    /** A value of a metric; {@code about} is the key of a single deed. */
    public record Figure(int line, String metric, MetricKind kind, DaySpan span, double value, Optional<String> about)
            implements Item {
        @Override
        public String key() {
            return metric + "|" + span.first() + "|" + span.last() + "|" + about.orElse("");
        }
    }

    /** A contact; {@code key} still names the person and is hashed before anything is kept. */
    public record Person(int line, String key, String name, String company, String position, Optional<LocalDate> since)
            implements Item {}
}
