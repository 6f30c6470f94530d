package somepolku.work.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.Purpose;

/** The forms to write by. Its texts stand under {@code template.} and its word. */
public enum Template {
    /** A story practised aloud: how fast and how smoothly. */
    STORY(List.of("said", "noticed"), true, Optional.of(Purpose.LEARN), OptionalInt.empty(), false),
    /** An answer for the interview: situation, task, action, result. */
    STAR(
            List.of("situation", "task", "action", "result"),
            false,
            Optional.of(Purpose.LEARN),
            OptionalInt.empty(),
            false),
    /** Advice that was asked for: of whom, and what came of it. */
    ADVICE(List.of("whom", "asked", "learnt"), false, Optional.of(Purpose.BE_KNOWN), OptionalInt.empty(), false),
    /** Writing for oneself after a loss. */
    WRITING(List.of("thoughts"), false, Optional.empty(), OptionalInt.of(20), true);

    /** How often the study had people write for themselves. */
    public static final int SESSIONS = 5;

    private final List<String> parts;
    private final boolean spoken;
    private final Optional<Purpose> purpose;
    private final OptionalInt minutes;
    private final boolean withheld;

    Template(List<String> parts, boolean spoken, Optional<Purpose> purpose, OptionalInt minutes, boolean withheld) {
        this.parts = parts;
        this.spoken = spoken;
        this.purpose = purpose;
        this.minutes = minutes;
        this.withheld = withheld;
    }

    /** What it asks, in order; each is a heading of the deed's text. */
    public List<String> parts() {
        return parts;
    }

    /** Whether it is speech, of which words and fillers are counted. */
    public boolean spoken() {
        return spoken;
    }

    public Optional<Purpose> purpose() {
        return purpose;
    }

    /** How long it takes where that is known beforehand. */
    public OptionalInt minutes() {
        return minutes;
    }

    /** Whether what is written stays in the journal unless the person says otherwise. */
    public boolean withheld() {
        return withheld;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of the deeds that it becomes; they are on no channel. */
    public String kindId() {
        return switch (this) {
            case STORY -> "story-practice";
            case STAR -> "star-answer";
            case ADVICE -> "advice-asked";
            case WRITING -> "expressive-writing";
        };
    }

    /** The form by which a deed was written. */
    public static Optional<Template> of(Activity deed) {
        return Stream.of(values())
                .filter(template -> template.kindId().equals(deed.kindId()))
                .findFirst();
    }
}
