package somepolku.domain.journal;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;

/**
 * That a number of some days was not to be had, so that nobody is asked for it again. It is no zero and no value: a
 * series has a gap there.
 */
public record Absence(Id<Absence> id, MetricKey metric, DaySpan days) implements Entry {

    @Override
    public EntryKind kind() {
        return EntryKind.ABSENCE;
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.of(days.last());
    }

    @Override
    public Optional<Origin> origin() {
        return Optional.empty();
    }
}
