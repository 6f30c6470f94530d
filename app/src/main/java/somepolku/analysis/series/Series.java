package somepolku.analysis.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.trail.Figure;
import somepolku.analysis.trail.Part.Sign;
import somepolku.analysis.trail.Ratio;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/**
 * A metric over time. A period without a value is missing, which is not zero.
 *
 * @param unit as the readings say it; empty where only the channel's plugin does
 * @param points by time; of a level one a day, of a flow periods that do not overlap
 * @param aside readings that gave way to a better one for the same days: the trail of what is not shown
 * @param undated contacts without a date; they are counted into a rebuilt level from its beginning
 * @param breaks the days from which on the platform counted otherwise, by time, with values on both sides
 * @param ratio of what the values are quotients; empty where they were read or counted themselves
 */
public record Series(
        MetricKey metric,
        MetricKind kind,
        String unit,
        List<Point> points,
        List<Reading> aside,
        int undated,
        List<TrendBreak> breaks,
        Optional<Ratio> ratio) {

    public Series {
        points = List.copyOf(points);
        aside = List.copyOf(aside);
        breaks = List.copyOf(breaks);
    }

    /** One that was counted in the same way all the time. */
    public Series(
            MetricKey metric, MetricKind kind, String unit, List<Point> points, List<Reading> aside, int undated) {
        this(metric, kind, unit, points, aside, undated, List.of(), Optional.empty());
    }

    /** One that was read or counted itself. */
    public Series(
            MetricKey metric,
            MetricKind kind,
            String unit,
            List<Point> points,
            List<Reading> aside,
            int undated,
            List<TrendBreak> breaks) {
        this(metric, kind, unit, points, aside, undated, breaks, Optional.empty());
    }

    /** With those of the breaks that have values on both sides; others part nothing. */
    Series broken(List<TrendBreak> all) {
        Optional<DaySpan> extent = extent();
        List<TrendBreak> own = all.stream()
                .filter(change -> extent.filter(days -> parts(change, days)).isPresent())
                .toList();
        return new Series(metric, kind, unit, points, aside, undated, own, ratio);
    }

    /** With the values of the newest days of an import as provisional, where the platform still counts those. */
    Series provisional(int days) {
        Optional<LocalDate> newest = points.stream()
                .filter(point -> point.provenance() == Provenance.IMPORTED)
                .reduce((earlier, later) -> later)
                .map(Point::day);
        if (days == 0 || newest.isEmpty()) {
            return this;
        }
        LocalDate from = newest.get().minusDays(days - 1L);
        List<Point> told = points.stream()
                .map(point -> point.provenance() == Provenance.IMPORTED
                                && !point.day().isBefore(from)
                        ? point.as(Point.Worth.PROVISIONAL)
                        : point)
                .toList();
        return new Series(metric, kind, unit, told, aside, undated, breaks, ratio);
    }

    private static boolean parts(TrendBreak change, DaySpan days) {
        return change.from().isAfter(days.first()) && !change.from().isAfter(days.last());
    }

    /** A text key that says why nothing may be computed from these values; empty where something may be. */
    public Optional<String> onlyShown() {
        // Neighbouring totals share most of their days, so they neither add up nor vary freely.
        return kind == MetricKind.ROLLING ? Optional.of("analysis.refused.rolling") : Optional.empty();
    }

    /** The newest break that parts these days: values on both of its sides do not compare. */
    public Optional<TrendBreak> parting(DaySpan days) {
        return breaks.stream().filter(change -> parts(change, days)).reduce((earlier, later) -> later);
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    public Optional<Point> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /** From the first to the last day that has a value. */
    public Optional<DaySpan> extent() {
        return last().map(last -> new DaySpan(points.get(0).span().first(), last.day()));
    }

    /** The points that touch these days. */
    public Series within(DaySpan days) {
        List<Point> some =
                points.stream().filter(point -> point.span().overlaps(days)).toList();
        return new Series(metric, kind, unit, some, aside, undated, breaks, ratio);
    }

    /**
     * The last point of some days. A counted level holds from one arrival to the next, so there it may be an earlier one.
     */
    public Optional<Point> standing(DaySpan days) {
        Optional<Point> inside = within(days).last();
        if (inside.isPresent() || kind != MetricKind.LEVEL) {
            return inside;
        }
        Optional<Point> before = points.stream()
                .filter(point -> point.day().isBefore(days.first()))
                .reduce((earlier, later) -> later);
        boolean goesOn = points.stream().anyMatch(point -> point.day().isAfter(days.last()) && point.rebuilt());
        return before.filter(point -> point.rebuilt() && goesOn);
    }

    /**
     * What is shown of some days, with its trail: of a flow all of them together, of anything else what stood last, since
     * only flows add up, and of a ratio the sums of its parts by each other. Empty where nothing is known of them.
     */
    public Optional<Figure<Double>> figure(DaySpan days) {
        if (ratio.isPresent()) {
            return ratio.get().figure(days);
        }
        List<Point> shown = kind == MetricKind.FLOW
                ? within(days).points()
                : standing(days).stream().toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(Figure.sum(
                        shown.stream().map(point -> point.part(Sign.ADDED)).toList()));
    }

    /** How many days most periods cover: 1 for daily values, 7 for weekly ones. */
    public int usualDays() {
        if (points.isEmpty()) {
            return 1;
        }
        long[] days =
                points.stream().mapToLong(point -> point.span().days()).sorted().toArray();
        return Math.toIntExact(days[days.length / 2]);
    }

    /** The days between known periods for which there is no value. What is read at an instant leaves none. */
    public List<DaySpan> gaps() {
        List<DaySpan> gaps = new ArrayList<>();
        if (kind.atInstant()) {
            return gaps;
        }
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1).day().plusDays(1);
            var to = points.get(i).span().first().minusDays(1);
            if (!to.isBefore(from)) {
                gaps.add(new DaySpan(from, to));
            }
        }
        return gaps;
    }

    /** How many periods of the usual length are missing between the known ones. */
    public long missing() {
        int usual = usualDays();
        return gaps().stream()
                .mapToLong(gap -> (gap.days() + usual - 1) / usual)
                .sum();
    }
}
