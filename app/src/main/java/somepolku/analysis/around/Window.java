package somepolku.analysis.around;

import java.util.Optional;
import somepolku.analysis.trail.Figure;
import somepolku.domain.term.DaySpan;

/**
 * Some days on one side of a deed.
 *
 * @param known how many of the days there is a value of
 * @param perDay the mean of a day over the known ones; of a standing what it rose a day. Its trail are the values that it
 *     was computed from. Empty where too few days are known
 */
public record Window(DaySpan days, int known, Optional<Figure<Double>> perDay) {}
