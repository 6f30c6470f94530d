package somepolku.analysis.around;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.prepare.Marks;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.analysis.trail.Figure;
import somepolku.analysis.trail.Part;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;

/** The figure of any days of a series. A day without a value is missing, which is not zero. */
final class Windows {
    /** The share of days of which a value must be known. */
    private static final double ENOUGH = 0.6;

    private final Series series;
    private final Marks marks;
    private final LocalDate today;

    Windows(Series series, Marks marks, LocalDate today) {
        this.series = series;
        this.marks = marks;
        this.today = today;
    }

    /** What may be summed, or stands and rises. */
    static boolean countable(Series series) {
        return series.kind() == MetricKind.FLOW || series.kind() == MetricKind.LEVEL;
    }

    Window of(DaySpan days) {
        if (series.parting(days).isPresent()) {
            return nothing(days);
        }
        return series.kind() == MetricKind.LEVEL ? rise(days) : sum(days);
    }

    /** After less before, a day. Values on both sides of a break do not compare. */
    Optional<Double> difference(Window before, Window after) {
        DaySpan both = new DaySpan(before.days().first(), after.days().last());
        return series.parting(both).isPresent()
                ? Optional.empty()
                : before.perDay().flatMap(was -> after.perDay().map(is -> is.value() - was.value()));
    }

    private static Window nothing(DaySpan days) {
        return new Window(days, 0, Optional.empty());
    }

    private Window sum(DaySpan days) {
        List<Point> inside = series.points().stream()
                .filter(point -> days.contains(point.span().first())
                        && days.contains(point.span().last()))
                .filter(point -> point.day().isBefore(today) && !marks.exceptional(point.span()))
                .toList();
        long known = inside.stream().mapToLong(point -> point.span().days()).sum();
        double sum = inside.stream().mapToDouble(Point::value).sum();
        return window(days, known, sum, inside.stream().map(Windows::added).toList());
    }

    /**
     * From the last value before the days, no longer before than they are long, to the last one in them. What was counted
     * up is known on every day.
     */
    private Window rise(DaySpan days) {
        Optional<Point> from = known(
                new DaySpan(days.first().minusDays(days.days()), days.first().minusDays(1)));
        Optional<Point> to = known(days);
        if (from.isEmpty() || to.isEmpty() || from.get().rebuilt() != to.get().rebuilt()) {
            return nothing(days);
        }
        boolean rebuilt = to.get().rebuilt();
        LocalDate begin = rebuilt ? days.first() : from.get().day().plusDays(1);
        LocalDate end = rebuilt ? days.last() : to.get().day();
        DaySpan between = new DaySpan(begin, end);
        if (marks.exceptional(between)) {
            return nothing(days);
        }
        List<Part> trail = List.of(
                new Part(
                        from.get().span(),
                        from.get().value(),
                        Part.Sign.TAKEN_OFF,
                        from.get().source()),
                added(to.get()));
        return window(days, between.days(), to.get().value() - from.get().value(), trail);
    }

    private Optional<Point> known(DaySpan days) {
        return days.last().isBefore(today) ? series.standing(days) : series.standing(closed(days));
    }

    /** Without today, which is not over. */
    private DaySpan closed(DaySpan days) {
        LocalDate last = today.minusDays(1);
        return days.first().isBefore(today) ? new DaySpan(days.first(), last) : days;
    }

    private static Part added(Point point) {
        return new Part(point.span(), point.value(), Part.Sign.ADDED, point.source());
    }

    private static Window window(DaySpan days, long known, double sum, List<Part> trail) {
        Optional<Figure<Double>> perDay =
                known < ENOUGH * days.days() ? Optional.empty() : Optional.of(new Figure<>(sum / known, trail));
        return new Window(days, Math.toIntExact(Math.min(known, days.days())), perDay);
    }
}
