package somepolku.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import somepolku.analysis.series.Point;
import somepolku.chart.scale.RoundTicks;
import somepolku.domain.term.DaySpan;

/**
 * Where days and values lie.
 *
 * @param plot between the axes
 * @param lane of deeds; without height where there is none
 */
record Frame(double width, double height, Rectangle2D plot, Rectangle2D lane, DaySpan range, RoundTicks ticks) {
    private static final double SECONDS = 86_400;

    /** Where a day begins. */
    double start(LocalDate day) {
        return plot.getX() + (day.toEpochDay() - range.first().toEpochDay()) * dayWidth();
    }

    double middle(LocalDate day) {
        return start(day) + dayWidth() / 2;
    }

    /** A deed without a time stands in the middle of its day. */
    double at(LocalDate day, Optional<LocalTime> time) {
        return time.map(when -> start(day) + dayWidth() * when.toSecondOfDay() / SECONDS)
                .orElseGet(() -> middle(day));
    }

    /** Where a value stands: in the middle of the days that it covers. */
    double x(Point point) {
        return plot.getX() + Line.day(point, range) * dayWidth();
    }

    LocalDate dayAt(double x) {
        long days = (long) Math.floor((x - plot.getX()) / dayWidth());
        return range.first().plusDays(Math.max(0, Math.min(range.days() - 1, days)));
    }

    double y(double value) {
        return plot.getMaxY() - (value - ticks.low()) / (ticks.high() - ticks.low()) * plot.getHeight();
    }

    double dayWidth() {
        return plot.getWidth() / range.days();
    }
}
