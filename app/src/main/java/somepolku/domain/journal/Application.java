package somepolku.domain.journal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.term.ChannelId;

/**
 * A job that the person noticed or applied for, with what came of it.
 *
 * @param channel where it was found; none where the person did not say
 * @param steps every status that was reached, in the order of happening as far as their days tell; at least one
 * @param text the person's own words about it
 * @param followUp the day on which the person wants to ask how it stands
 */
public record Application(
        Id<Application> id,
        ChannelId channel,
        String company,
        String position,
        Optional<String> link,
        List<Step> steps,
        String text,
        Optional<Origin> origin,
        Optional<LocalDate> followUp)
        implements Entry {

    public Application {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("an application without a step");
        }
        steps = List.copyOf(steps);
    }

    /** Without a day on which to ask. */
    public Application(
            Id<Application> id,
            ChannelId channel,
            String company,
            String position,
            Optional<String> link,
            List<Step> steps,
            String text,
            Optional<Origin> origin) {
        this(id, channel, company, position, link, steps, text, origin, Optional.empty());
    }

    /** The same with another day on which to ask, or none. */
    public Application asking(Optional<LocalDate> day) {
        return new Application(id, channel, company, position, link, steps, text, origin, day);
    }

    /** A status that was reached; the day is empty where nobody knows it. */
    public record Step(Status status, Optional<LocalDate> day) {}

    /** How far it is, in the order in which things go well. */
    public enum Status {
        LEAD,
        APPLIED,
        INTERVIEW,
        OFFER,
        HIRED,
        CLOSED
    }

    @Override
    public EntryKind kind() {
        return EntryKind.APPLICATION;
    }

    /** The first day that is known of it. */
    @Override
    public Optional<LocalDate> day() {
        return days().min(Comparator.naturalOrder());
    }

    /** Where it stands: the last step. */
    public Status status() {
        return steps.get(steps.size() - 1).status();
    }

    private Stream<LocalDate> days() {
        return steps.stream().flatMap(step -> step.day().stream());
    }
}
