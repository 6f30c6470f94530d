package somepolku.chart.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import somepolku.analysis.series.Period;
import somepolku.analysis.series.Periods;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Point.Worth;
import somepolku.analysis.series.Series;
import somepolku.analysis.series.Step;
import somepolku.domain.term.DaySpan;

/**
 * What of a series can be seen in a range at a width, still in days and values.
 *
 * @param step into which daily values were gathered; empty where the values stand as they are
 * @param bars of flows, by time
 * @param missing days of which nothing, or not all, is known
 * @param lines of levels and ratios
 * @param real readings of a level, to be shown as circles
 * @param last the newest one in range
 */
public record Shown(
        Optional<Step> step,
        List<Bar> bars,
        List<DaySpan> missing,
        List<Line> lines,
        List<Point> real,
        Optional<Point> last) {

    /** The narrowest bar that can still be told from its neighbour. */
    private static final double NARROWEST = 5;

    /** Dashes narrower than this hold no question mark, so a whole gap becomes one. */
    private static final double ROOM_FOR_MARK = 14;

    /** An outline has room for a question mark, and stands out above what is known. */
    private static final double LOWEST = 26;

    private static final double ABOVE_KNOWN = 8;

    /**
     * A bar over days.
     *
     * @param sure whether all of it was counted, and to the end
     */
    public record Bar(DaySpan days, double value, boolean sure) {}

    public static Shown of(Series series, DaySpan range, double width) {
        double dayWidth = width / range.days();
        return switch (series.kind()) {
            case FLOW, UNIQUE -> bars(series, range, dayWidth);
            case LEVEL, ROLLING -> level(series, range, dayWidth);
            case RATIO -> ratio(series, range, dayWidth);
        };
    }

    /** Which days one value covers most often, for naming the axis. */
    public int usualDays(Series series) {
        return step.map(s -> switch (s) {
                    case DAY -> 1;
                    case WEEK -> 7;
                    case MONTH -> 30;
                })
                .orElseGet(series::usualDays);
    }

    public DoubleStream values() {
        return DoubleStream.concat(
                bars.stream().mapToDouble(Bar::value),
                lines.stream().flatMap(line -> line.spots().stream()).mapToDouble(Line.Spot::value));
    }

    private static Shown bars(Series series, DaySpan range, double dayWidth) {
        Optional<Step> step = step(Periods.possible(series), dayWidth);
        List<Bar> bars = new ArrayList<>();
        List<DaySpan> missing = new ArrayList<>();
        if (step.isPresent()) {
            for (Period period : Periods.of(series, step.get())) {
                if (period.span().overlaps(range)) {
                    period.sum().ifPresent(sum -> bars.add(new Bar(period.span(), sum, sure(series, period.span()))));
                    if (!period.whole()) {
                        missing.add(period.span());
                    }
                }
            }
        } else {
            Series near = series.within(range);
            near.points()
                    .forEach(point -> bars.add(new Bar(point.span(), point.value(), point.worth() == Worth.COUNTED)));
            series.gaps().stream()
                    .filter(gap -> gap.overlaps(range))
                    .forEach(gap -> split(inside(gap, range), series.usualDays(), dayWidth, missing));
        }
        return new Shown(step, bars, missing, List.of(), List.of(), Optional.empty());
    }

    private static Optional<Step> step(boolean possible, double dayWidth) {
        return possible && dayWidth < NARROWEST
                ? Optional.of(7 * dayWidth < NARROWEST ? Step.MONTH : Step.WEEK)
                : Optional.empty();
    }

    private static boolean sure(Series series, DaySpan days) {
        return series.within(days).points().stream().allMatch(point -> point.worth() == Worth.COUNTED);
    }

    private static DaySpan inside(DaySpan gap, DaySpan range) {
        LocalDate first = gap.first().isBefore(range.first()) ? range.first() : gap.first();
        LocalDate last = gap.last().isAfter(range.last()) ? range.last() : gap.last();
        return new DaySpan(first, last);
    }

    private static void split(DaySpan gap, int usual, double dayWidth, List<DaySpan> into) {
        if (usual * dayWidth < ROOM_FOR_MARK) {
            into.add(gap);
            return;
        }
        for (LocalDate day = gap.first(); !day.isAfter(gap.last()); day = day.plusDays(usual)) {
            LocalDate end = day.plusDays(usual - 1L);
            into.add(new DaySpan(day, end.isAfter(gap.last()) ? gap.last() : end));
        }
    }

    /** Real readings make the line; what was counted up from contacts is the line only where there are none. */
    private static Shown level(Series series, DaySpan range, double dayWidth) {
        List<Point> real = new ArrayList<>();
        List<Point> counted = new ArrayList<>();
        for (Point point : series.points()) {
            (point.rebuilt() ? counted : real).add(point);
        }
        Line read = Line.straight(near(real, range), range, dayWidth);
        Line stepped = Line.stepped(
                near(counted, range), range, dayWidth, !read.spots().isEmpty());
        List<Line> lines =
                Stream.of(stepped, read).filter(line -> !line.spots().isEmpty()).toList();
        List<Point> inside = inside(real, range);
        Optional<Point> last = read.spots().isEmpty()
                ? standing(counted, range)
                : inside.isEmpty() ? Optional.empty() : Optional.of(inside.get(inside.size() - 1));
        return new Shown(Optional.empty(), List.of(), List.of(), lines, inside, last);
    }

    /** Where a counted level stands: on the range's last day if it is known to hold so long, else at its last arrival. */
    private static Optional<Point> standing(List<Point> counted, DaySpan range) {
        Optional<Point> last = counted.stream()
                .filter(point -> !point.day().isAfter(range.last()))
                .reduce((earlier, later) -> later);
        boolean goesOn = counted.stream().anyMatch(point -> point.day().isAfter(range.last()));
        return goesOn
                ? last.map(
                        point -> new Point(DaySpan.of(range.last()), point.value(), point.provenance(), point.source()))
                : last.filter(point -> range.contains(point.day()));
    }

    private static Shown ratio(Series series, DaySpan range, double dayWidth) {
        Optional<Step> step = step(Periods.quotients(series), dayWidth);
        List<Point> inside = step.map(by -> gathered(series, range, by))
                .orElseGet(() -> series.within(range).points());
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= inside.size(); i++) {
            boolean breaks = i == inside.size()
                    || inside.get(i - 1)
                            .day()
                            .plusDays(1)
                            .isBefore(inside.get(i).span().first());
            if (breaks) {
                lines.add(Line.straight(inside.subList(start, i), range, dayWidth));
                start = i;
            }
        }
        Optional<Point> last = inside.isEmpty() ? Optional.empty() : Optional.of(inside.get(inside.size() - 1));
        return new Shown(step, List.of(), List.of(), lines, inside, last);
    }

    /** A ratio by weeks or months, each with all that is known of it, also before the range. */
    private static List<Point> gathered(Series series, DaySpan range, Step by) {
        Map<DaySpan, List<Point>> periods = new LinkedHashMap<>();
        series.points().stream()
                .filter(point -> by.around(point.day()).overlaps(range))
                .forEach(point -> periods.computeIfAbsent(by.around(point.day()), any -> new ArrayList<>())
                        .add(point));
        List<Point> gathered = new ArrayList<>();
        periods.forEach((days, points) -> series.figure(days)
                .ifPresent(figure -> gathered.add(new Point(
                        days,
                        figure.value(),
                        points.get(0).provenance(),
                        Optional.empty(),
                        points.stream()
                                .map(Point::worth)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()))));
        return gathered;
    }

    /** The points in range and one more on either side, since the line goes on to them. */
    private static List<Point> near(List<Point> points, DaySpan range) {
        int from = Math.max(0, before(points, range.first()) - 1);
        int to = Math.min(points.size(), before(points, range.last().plusDays(1)) + 1);
        return points.subList(from, to);
    }

    private static List<Point> inside(List<Point> points, DaySpan range) {
        return points.subList(
                before(points, range.first()), before(points, range.last().plusDays(1)));
    }

    /** How many lie before a day; halving the points, since every frame of a drag asks. */
    private static int before(List<Point> points, LocalDate day) {
        int from = 0;
        int to = points.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (points.get(middle).day().isBefore(day)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Whether something is known of days that are marked as missing. */
    public boolean partly(DaySpan days) {
        return bars.stream().anyMatch(bar -> bar.days().equals(days));
    }

    /** The y of a missing period's outline: as high as a middling bar, and above what is known of the period. */
    public double missingTop(DaySpan days, Frame frame) {
        double[] values = bars.stream().mapToDouble(Bar::value).sorted().toArray();
        double middling = frame.y(values.length == 0 ? 0 : values[values.length / 2]);
        double known = bars.stream()
                .filter(bar -> bar.days().equals(days))
                .mapToDouble(bar -> frame.y(bar.value()) - ABOVE_KNOWN)
                .min()
                .orElse(frame.base());
        double top = Math.min(Math.min(middling, known), frame.base() - LOWEST);
        return Math.max(frame.plot().getY(), top);
    }
}
