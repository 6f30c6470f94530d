package somepolku.domain.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;

/**
 * A deed: one thing that the person did. It is also the annotation on every chart.
 *
 * @param day empty for an imported deed whose date could not be read
 * @param time local wall-clock time, where known
 * @param kindId with the channel it makes the action that the analysis tests; empty where the person gave none
 * @param title one line
 * @param text the content itself, such as the text of a post
 * @param minutes how long it took
 * @param tags without their {@code #}
 * @param practice what it trained; empty where the person said nothing of it
 * @param withheld whether it stays in the journal: no report and no export shows it unless the person says so
 */
public record Activity(
        Id<Activity> id,
        Optional<LocalDate> day,
        Optional<LocalTime> time,
        ChannelId channel,
        String kindId,
        String title,
        String text,
        OptionalInt minutes,
        Optional<Purpose> purpose,
        List<String> tags,
        Optional<String> link,
        Optional<Origin> origin,
        Optional<Practice> practice,
        boolean withheld)
        implements Entry {

    public Activity {
        tags = List.copyOf(tags);
    }

    /** A deed of which nobody said what it trained, and which anybody may read whom the person gives a report. */
    public Activity(
            Id<Activity> id,
            Optional<LocalDate> day,
            Optional<LocalTime> time,
            ChannelId channel,
            String kindId,
            String title,
            String text,
            OptionalInt minutes,
            Optional<Purpose> purpose,
            List<String> tags,
            Optional<String> link,
            Optional<Origin> origin) {
        this(
                id,
                day,
                time,
                channel,
                kindId,
                title,
                text,
                minutes,
                purpose,
                tags,
                link,
                origin,
                Optional.empty(),
                false);
    }

    public Activity withChannel(ChannelId other) {
        return new Activity(
                id, day, time, other, kindId, title, text, minutes, purpose, tags, link, origin, practice, withheld);
    }

    public Activity withTags(List<String> others) {
        return new Activity(
                id, day, time, channel, kindId, title, text, minutes, purpose, others, link, origin, practice,
                withheld);
    }

    public Activity withPractice(Optional<Practice> what) {
        return new Activity(
                id, day, time, channel, kindId, title, text, minutes, purpose, tags, link, origin, what, withheld);
    }

    /** The same, kept out of reports and exports, or in them again. */
    public Activity withheld(boolean now) {
        return new Activity(
                id, day, time, channel, kindId, title, text, minutes, purpose, tags, link, origin, practice, now);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ACTIVITY;
    }

    /** The action that the analysis tests: {@code linkedin/post}. */
    public String action() {
        return channel.value() + "/" + kindId;
    }

    /** A deed with nothing but its day and its line. */
    public static Activity on(Id<Activity> id, LocalDate day, String title) {
        return new Activity(
                id,
                Optional.of(day),
                Optional.empty(),
                ChannelId.NONE,
                "",
                title,
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
