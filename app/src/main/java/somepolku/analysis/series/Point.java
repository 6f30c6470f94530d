package somepolku.analysis.series;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.analysis.trail.Part;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;

/**
 * One value of a series.
 *
 * @param span the days that it covers; of a level its one day
 * @param source the reading behind it; empty for what was counted up from contacts
 * @param worth how far it may be relied on
 */
public record Point(DaySpan span, double value, Provenance provenance, Optional<Id<Reading>> source, Worth worth) {

    /** How far a value may be relied on. */
    public enum Worth {
        COUNTED,
        /** Guessed, or rounded by the platform. */
        ESTIMATED,
        /** Counted on by the platform when it told it: the newest day of an export. */
        PROVISIONAL
    }

    /** One that was counted. */
    public Point(DaySpan span, double value, Provenance provenance, Optional<Id<Reading>> source) {
        this(span, value, provenance, source, Worth.COUNTED);
    }

    /** As a part of a figure. */
    public Part part(Part.Sign sign) {
        return new Part(span, value, sign, source);
    }

    Point as(Worth other) {
        return new Point(span, value, provenance, source, other);
    }

    /** The day on which the value was known at the earliest. */
    public LocalDate day() {
        return span.last();
    }

    public boolean rebuilt() {
        return provenance == Provenance.REBUILT;
    }
}
