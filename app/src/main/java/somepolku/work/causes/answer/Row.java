package somepolku.work.causes.answer;

import java.util.Optional;
import somepolku.domain.term.DaySpan;

/**
 * One value of the series, beside what was to be expected.
 *
 * @param days that the value is of: one day, a week, or those between two readings
 * @param expected empty where there are too few values for a model
 */
public record Row(DaySpan days, double value, Optional<Expected> expected) {

    /**
     * What the model expects on these days, the findings' deeds in it: 95 of 100 values lie from low to high.
     */
    public record Expected(double low, double middle, double high) {}
}
