package somepolku.domain.journal;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.domain.term.MetricKey;

/**
 * A number that the person wants to hear of when a metric first reaches it.
 *
 * @param dropped whether the person does not want to hear of it: how one that the program brings is taken away
 */
public record Milestone(Id<Milestone> id, MetricKey metric, double value, boolean dropped) implements Entry {

    @Override
    public EntryKind kind() {
        return EntryKind.MILESTONE;
    }

    /** None: the day on which it is reached is told by the readings. */
    @Override
    public Optional<LocalDate> day() {
        return Optional.empty();
    }

    @Override
    public Optional<Origin> origin() {
        return Optional.empty();
    }
}
