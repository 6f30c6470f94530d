package somepolku.chart.scale;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import somepolku.analysis.series.Point;
import somepolku.domain.term.DaySpan;

/**
 * Where days and values lie.
 *
 * @param plot between the axes
 * @param lane of deeds; without height where there is none
 */
public record Frame(double width, double height, Rectangle2D plot, Rectangle2D lane, DaySpan range, RoundTicks ticks) {
    private static final double SECONDS = 86_400;

    /** Where a day begins. */
    public double start(LocalDate day) {
        return plot.getX() + (day.toEpochDay() - range.first().toEpochDay()) * dayWidth();
    }

    public double middle(LocalDate day) {
        return start(day) + dayWidth() / 2;
    }

    /** A deed without a time stands in the middle of its day. */
    public double at(LocalDate day, Optional<LocalTime> time) {
        return time.map(when -> start(day) + dayWidth() * when.toSecondOfDay() / SECONDS)
                .orElseGet(() -> middle(day));
    }

    /** Where a value stands: in the middle of the days that it covers. */
    public double x(Point point) {
        return plot.getX() + Line.day(point, range) * dayWidth();
    }

    public LocalDate dayAt(double x) {
        long days = (long) Math.floor((x - plot.getX()) / dayWidth());
        return range.first().plusDays(Math.max(0, Math.min(range.days() - 1, days)));
    }

    public double y(double value) {
        return plot.getMaxY() - (value - ticks.low()) / (ticks.high() - ticks.low()) * plot.getHeight();
    }

    /** The y of the lowest value from which bars rise: zero, unless all of them lie above it. */
    public double base() {
        return y(Math.max(0, ticks.low()));
    }

    public double dayWidth() {
        return plot.getWidth() / range.days();
    }
}
