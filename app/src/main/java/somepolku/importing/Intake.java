package somepolku.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.FactSort;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;

/**
 * What a format read, before it is compared with the journal.
 *
 * @param format the id of the format
 * @param marks whose export it is, as far as it shows
 * @param advice what the person could do to get more out of it, in the person's language
 * @param metrics what the files themselves say of metrics, for those that nobody else describes
 */
public record Intake(
        String format,
        ChannelId channel,
        List<FileIntake> files,
        List<Mark> marks,
        List<String> advice,
        List<Described> metrics) {

    public Intake {
        files = List.copyOf(files);
        marks = List.copyOf(marks);
        advice = List.copyOf(advice);
        metrics = List.copyOf(metrics);
    }

    /** One that says nothing of its metrics. */
    public Intake(String format, ChannelId channel, List<FileIntake> files, List<Mark> marks, List<String> advice) {
        this(format, channel, files, marks, advice, List.of());
    }

    /** One that does not show whose it is. */
    public Intake(String format, ChannelId channel, List<FileIntake> files) {
        this(format, channel, files, List.of(), List.of());
    }

    /** The same read of these files. */
    public Intake with(List<FileIntake> other) {
        return new Intake(format, channel, other, marks, advice, metrics);
    }

    /** The same, with more that the person should hear. */
    public Intake advising(List<String> more) {
        List<String> all = Stream.concat(advice.stream(), more.stream()).toList();
        return new Intake(format, channel, files, marks, all, metrics);
    }

    /** What a file says of a metric, and how its channel is called. */
    public record Described(MetricInfo metric, String channelName) {}

    /** What tells one account from another; {@code value} still names it and is hashed before anything is kept. */
    public record Mark(Sort sort, String value) {

        /** How far a mark tells: two members or profiles are two accounts, a name may change. */
        public enum Sort {
            MEMBER,
            PROFILE,
            NAME
        }
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

        /** The channel that the row itself names; empty where it is the one of the whole. */
        default Optional<ChannelId> on() {
            return Optional.empty();
        }
    }

    /**
     * A deed. {@code at} where the instant is known, else {@code day}, else undated.
     *
     * @param answer what it answers to, and what it is where that is the person's own
     * @param own what only the person knows of a deed, where the file is the person's own
     */
    public record Deed(
            int line,
            String key,
            String kind,
            Purpose purpose,
            Optional<Instant> at,
            Optional<LocalDate> day,
            String title,
            String text,
            Optional<String> link,
            Optional<Answer> answer,
            Optional<ChannelId> on,
            Optional<Own> own)
            implements Item {

        /** One of the channel's own exports. */
        public Deed(
                int line,
                String key,
                String kind,
                Purpose purpose,
                Optional<Instant> at,
                Optional<LocalDate> day,
                String title,
                String text,
                Optional<String> link,
                Optional<Answer> answer) {
            this(line, key, kind, purpose, at, day, title, text, link, answer, Optional.empty(), Optional.empty());
        }

        /** One that answers to nothing. */
        public Deed(
                int line,
                String key,
                String kind,
                Purpose purpose,
                Optional<Instant> at,
                Optional<LocalDate> day,
                String title,
                String text,
                Optional<String> link) {
            this(line, key, kind, purpose, at, day, title, text, link, Optional.empty());
        }
    }

    /** What a table of the person's own says of a deed beside what an export can know. */
    public record Own(Optional<LocalTime> time, OptionalInt minutes, Optional<Purpose> purpose, List<String> tags) {
        public Own {
            tags = List.copyOf(tags);
        }
    }

    /** When what is answered was made; the deed's kind and purpose where the person made that too. */
    public record Answer(Instant made, String kind, Purpose purpose) {}

    /** A value of a metric; {@code about} names a single deed. */
    public record Figure(
            int line,
            String metric,
            MetricKind kind,
            DaySpan span,
            double value,
            Optional<About> about,
            Optional<ChannelId> on,
            String unit)
            implements Item {

        /** One of the channel's own exports. */
        public Figure(int line, String metric, MetricKind kind, DaySpan span, double value, Optional<About> about) {
            this(line, metric, kind, span, value, about, Optional.empty(), "");
        }

        @Override
        public String key() {
            return metric + "|" + span.first() + "|" + span.last() + "|"
                    + about.map(About::key).orElse("");
        }
    }

    /** A contact; {@code key} still names the person and is hashed before anything is kept. */
    public record Person(int line, String key, String name, String company, String position, Optional<LocalDate> since)
            implements Item {}

    /** A job that was saved or applied for; several rows may tell of the same. */
    public record Job(
            int line,
            String key,
            String company,
            String position,
            Optional<String> link,
            List<Application.Step> steps,
            Optional<ChannelId> on,
            String text)
            implements Item {
        public Job {
            steps = List.copyOf(steps);
        }

        /** One of the channel's own exports. */
        public Job(
                int line,
                String key,
                String company,
                String position,
                Optional<String> link,
                List<Application.Step> steps) {
            this(line, key, company, position, link, steps, Optional.empty(), "");
        }

        /** The same with other steps. */
        public Job stepping(List<Application.Step> others) {
            return new Job(line, key, company, position, link, others, on, text);
        }
    }

    /** A fact of the person's own profile. */
    public record Trait(
            int line,
            String key,
            FactSort sort,
            String title,
            String place,
            String text,
            Optional<LocalDate> first,
            Optional<LocalDate> last)
            implements Item {}
}
