package somepolku.analysis.series;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;

/**
 * One value of a series.
 *
 * @param span the days that it covers; of a level its one day
 * @param source the reading behind it; empty for what was counted up from contacts
 */
public record Point(DaySpan span, double value, Provenance provenance, Optional<Id<Reading>> source) {

    /** The day on which the value was known at the earliest. */
    public LocalDate day() {
        return span.last();
    }

    public boolean rebuilt() {
        return provenance == Provenance.REBUILT;
    }
}
