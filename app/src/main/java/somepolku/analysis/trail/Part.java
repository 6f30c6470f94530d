package somepolku.analysis.trail;

import java.util.Optional;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;

/**
 * One value in the trail of a figure.
 *
 * @param reading behind it; empty for what was counted up from contacts
 */
public record Part(DaySpan days, double value, Sign sign, Optional<Id<Reading>> reading) {

    /** Which way a value goes into a figure. */
    public enum Sign {
        ADDED,
        TAKEN_OFF,
        /** What the others are divided by; such a figure is no sum. */
        DIVIDING
    }

    double signed() {
        return sign == Sign.ADDED ? value : -value;
    }
}
