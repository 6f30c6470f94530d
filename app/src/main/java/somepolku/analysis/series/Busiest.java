package somepolku.analysis.series;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import somepolku.analysis.trail.Figure;
import somepolku.analysis.trail.Part.Sign;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;

/** The calendar week in which most came: of a flow by its sum, of a level by its rise. The earliest of equals. */
public final class Busiest {
    private Busiest() {}

    /** Empty where weeks cannot be compared; weeks before a break are not set against those after it. */
    public static Optional<Period> week(Series series) {
        Comparator<Period> bySum = Comparator.comparingDouble(week -> week.sum().orElse(0));
        List<Period> weeks = Periods.possible(series)
                ? Periods.of(series, Step.WEEK)
                : series.kind() == MetricKind.LEVEL ? rises(series) : List.of();
        LocalDate end = series.last().map(Point::day).orElse(LocalDate.MIN);
        return weeks.stream()
                .filter(week -> !week.span().first().isBefore(end)
                        || series.parting(new DaySpan(week.span().first(), end)).isEmpty())
                .filter(week -> week.sum().isPresent() && week.sum().getAsDouble() > 0)
                .reduce((best, next) -> bySum.compare(next, best) > 0 ? next : best);
    }

    /**
     * How much a level rose in each week over the week before. A counted level is known for every week; a read one only
     * where it was read.
     */
    private static List<Period> rises(Series series) {
        List<Point> points = series.points();
        if (points.isEmpty()) {
            return List.of();
        }
        boolean counted = points.get(points.size() - 1).rebuilt();
        TreeMap<LocalDate, Point> lastOfWeek = new TreeMap<>();
        points.stream()
                .filter(point -> point.rebuilt() == counted)
                .forEach(point -> lastOfWeek.put(Step.WEEK.around(point.day()).first(), point));
        return lastOfWeek.entrySet().stream()
                .flatMap(week -> rise(week, lastOfWeek, counted).stream())
                .toList();
    }

    private static Optional<Period> rise(
            Map.Entry<LocalDate, Point> week, TreeMap<LocalDate, Point> lastOfWeek, boolean counted) {
        Map.Entry<LocalDate, Point> before = lastOfWeek.lowerEntry(week.getKey());
        if (before == null || !counted && !before.getKey().equals(week.getKey().minusWeeks(1))) {
            return Optional.empty();
        }
        DaySpan days = Step.WEEK.around(week.getKey());
        Figure<Double> rise = Figure.sum(
                List.of(before.getValue().part(Sign.TAKEN_OFF), week.getValue().part(Sign.ADDED)));
        return Optional.of(new Period(days, Optional.of(rise), 7));
    }
}
