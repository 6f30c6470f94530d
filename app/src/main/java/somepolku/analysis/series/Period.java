package somepolku.analysis.series;

import java.util.OptionalDouble;
import somepolku.domain.term.DaySpan;

/**
 * A calendar period with the sum of what is known of it.
 *
 * @param sum empty where nothing is known
 * @param knownDays of how many of its days there are values
 */
public record Period(DaySpan span, OptionalDouble sum, int knownDays) {

    /** Only then is the sum the period's own; otherwise it is at least that much. */
    public boolean whole() {
        return knownDays == span.days();
    }
}
