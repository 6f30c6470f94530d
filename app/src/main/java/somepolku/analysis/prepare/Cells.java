package somepolku.analysis.prepare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Point.Worth;
import somepolku.analysis.series.Series;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;

/** What a series counted, in periods that do not overlap. */
final class Cells {
    private Cells() {}

    static List<Cell> of(Series series) {
        return series.kind() == MetricKind.LEVEL
                ? rises(series.points())
                : series.points().stream()
                        .map(point -> new Cell(point.span(), point.value(), point.worth() == Worth.PROVISIONAL))
                        .toList();
    }

    /**
     * Of a level the rise from one reading to the next, over the days after the one up to the other. Nothing is spread over
     * the days between. A real level and a counted one differ by those who left, so from one to the other there is no rise.
     */
    private static List<Cell> rises(List<Point> points) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double rise = to.value() - from.value();
            LocalDate next = from.day().plusDays(1);
            if (from.rebuilt() != to.rebuilt()) {
                continue;
            }
            if (!to.rebuilt()) {
                cells.add(new Cell(new DaySpan(next, to.day()), rise, to.worth() == Worth.PROVISIONAL));
                continue;
            }
            // A counted level is known on every day: it stood still until the next arrival.
            for (LocalDate day = next; day.isBefore(to.day()); day = day.plusDays(1)) {
                cells.add(new Cell(DaySpan.of(day), 0, false));
            }
            cells.add(new Cell(DaySpan.of(to.day()), rise, false));
        }
        return cells;
    }
}
