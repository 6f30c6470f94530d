package somepolku.analysis.series;

import java.util.List;
import java.util.Optional;
import somepolku.analysis.trail.Figure;
import somepolku.analysis.trail.Part.Sign;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;

/** The newest value that says something by itself: of daily flows the last seven days, since one day hardly does. */
public record Latest(Figure<Double> figure, DaySpan span) {
    private static final int WEEK = 7;

    public double value() {
        return figure.value();
    }

    public static Optional<Latest> of(Series series) {
        if (series.ratio().isPresent()) {
            return series.last().flatMap(last -> ratio(series, last));
        }
        return series.last().map(last -> week(series, last).orElse(latest(List.of(last), last.span())));
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
        return whole ? Optional.of(latest(days, week)) : Optional.empty();
    }

    /** Of a week as of a day: both are a quotient of sums. */
    private static Optional<Latest> ratio(Series series, Point last) {
        DaySpan week = new DaySpan(last.day().minusDays(WEEK - 1), last.day());
        boolean whole =
                series.ratio().filter(ratio -> ratio.known(week) == WEEK).isPresent()
                        && series.parting(week).isEmpty();
        DaySpan days = whole ? week : last.span();
        return series.figure(days).map(figure -> new Latest(figure, days));
    }

    private static Latest latest(List<Point> points, DaySpan span) {
        return new Latest(
                Figure.sum(points.stream().map(point -> point.part(Sign.ADDED)).toList()), span);
    }
}
