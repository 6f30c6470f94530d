package somepolku.analysis.series;

import java.util.Optional;
import java.util.OptionalDouble;
import somepolku.analysis.trail.Figure;
import somepolku.domain.term.DaySpan;

/**
 * A calendar period with the sum of what is known of it.
 *
 * @param figure the sum with what was added up; empty where nothing is known
 * @param knownDays of how many of its days there are values
 */
public record Period(DaySpan span, Optional<Figure<Double>> figure, int knownDays) {

    /** The sum without its trail. */
    public OptionalDouble sum() {
        return figure.map(sum -> OptionalDouble.of(sum.value())).orElseGet(OptionalDouble::empty);
    }

    /** Only then is the sum the period's own; otherwise it is at least that much. */
    public boolean whole() {
        return knownDays == span.days();
    }
}
