package somepolku.domain.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;

/**
 * Something that the person wants to make, from the idea to what was learnt of it.
 *
 * @param came what became of it, also before anything did
 */
public record ContentItem(Id<ContentItem> id, State state, What what, When when, Came came) implements Entry {

    /** How far it is; the order is that of the board. */
    public enum State {
        IDEA,
        DRAFT,
        PLANNED,
        PUBLISHED,
        REVIEWED
    }

    /**
     * What it is about.
     *
     * @param title one line
     * @param text the content itself, in Markdown
     * @param theme may name one that is gone
     * @param channels where it is meant for, none while that is open; also such as no plugin describes
     * @param kindId with a channel it makes the action that the analysis tests; may be empty
     */
    public record What(
            String title,
            String text,
            Optional<Id<Theme>> theme,
            List<Purpose> purposes,
            List<ChannelId> channels,
            String kindId) {
        public What {
            purposes = purposes.stream().distinct().toList();
            channels = channels.stream()
                    .filter(channel -> !channel.equals(ChannelId.NONE))
                    .distinct()
                    .toList();
        }

        public What said(String newTitle, String newText) {
            return new What(newTitle, newText, theme, purposes, channels, kindId);
        }

        public What under(Optional<Id<Theme>> other) {
            return new What(title, text, other, purposes, channels, kindId);
        }

        public What on(List<ChannelId> others) {
            return new What(title, text, theme, purposes, others, kindId);
        }
    }

    /**
     * When it is to be done.
     *
     * @param time local wall-clock time
     * @param cue at what moment the person does it: “when the coffee is ready, I write”; may be empty
     */
    public record When(Optional<LocalDate> day, Optional<LocalTime> time, String cue) {
        public static final When OPEN = new When(Optional.empty(), Optional.empty(), "");

        public When at(Optional<LocalDate> otherDay, Optional<LocalTime> otherTime) {
            return new When(otherDay, otherTime, cue);
        }
    }

    /**
     * What became of it.
     *
     * @param published the day of the first publication
     * @param deeds the publications; one may be gone
     * @param happened in the person's own words, looked at afterwards
     * @param lesson what the person takes along
     */
    public record Came(Optional<LocalDate> published, List<Id<Activity>> deeds, String happened, String lesson) {
        public static final Came NOTHING = new Came(Optional.empty(), List.of(), "", "");

        public Came {
            deeds = List.copyOf(deeds);
        }
    }

    /** An idea that is only a line. */
    public static ContentItem idea(Id<ContentItem> id, String title) {
        What what = new What(title, "", Optional.empty(), List.of(), List.of(), "");
        return new ContentItem(id, State.IDEA, what, When.OPEN, Came.NOTHING);
    }

    public ContentItem in(State other) {
        return new ContentItem(id, other, what, when, came);
    }

    public ContentItem with(What other) {
        return new ContentItem(id, state, other, when, came);
    }

    public ContentItem with(When other) {
        return new ContentItem(id, state, what, other, came);
    }

    public ContentItem with(Came other) {
        return new ContentItem(id, state, what, when, other);
    }

    public String title() {
        return what.title;
    }

    /** Whether it is still to be published. */
    public boolean open() {
        return state.compareTo(State.PUBLISHED) < 0;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.CONTENT;
    }

    /** Of what is published the day of that, else the day for which it is planned. */
    @Override
    public Optional<LocalDate> day() {
        return came.published.or(when::day);
    }

    @Override
    public Optional<Origin> origin() {
        return Optional.empty();
    }
}
