package somepolku.ui.metrics.model;

import java.util.List;
import java.util.Optional;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;

/** The newest value that says something by itself: of daily flows the last seven days, since one day hardly does. */
public record Latest(double value, DaySpan span) {
    private static final int WEEK = 7;

    public static Optional<Latest> of(Series series) {
        return series.last().map(last -> week(series, last).orElse(new Latest(last.value(), last.span())));
    }

    private static Optional<Latest> week(Series series, Point last) {
        if (series.kind() != MetricKind.FLOW || last.span().days() > 1) {
            return Optional.empty();
        }
        DaySpan week = new DaySpan(last.day().minusDays(WEEK - 1), last.day());
        List<Point> days = series.within(week).points();
        boolean whole = days.size() == WEEK
                && days.stream().allMatch(day -> day.span().days() == 1)
                && series.parting(week).isEmpty();
        return whole
                ? Optional.of(new Latest(days.stream().mapToDouble(Point::value).sum(), week))
                : Optional.empty();
    }
}
