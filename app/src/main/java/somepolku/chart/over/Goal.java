package somepolku.chart.over;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person wants to reach. It is drawn over lines only: how high a bar is depends on the days that it gathers.
 *
 * @param by the day on which it is to be reached
 */
public record Goal(double value, Optional<LocalDate> by) {

    /** A line squeezed into less than this part of the height would show nothing any more. */
    private static final double LEAST_SHARE = .25;

    /** Whether the value axis of values between two bounds may grow so far. */
    public boolean reaches(double low, double high) {
        double spread = Math.max(high - low, Math.abs(high) * .1);
        return Math.max(high, value) - Math.min(low, value) <= spread / LEAST_SHARE;
    }
}
