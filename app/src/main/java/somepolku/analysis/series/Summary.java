package somepolku.analysis.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import somepolku.analysis.trail.Figure;
import somepolku.analysis.trail.Part.Sign;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.term.DaySpan;

/**
 * A series in a line, as lists show it.
 *
 * @param last the newest value
 * @param changed over the four weeks that end with it: of a level its rise, of a flow the sum against the four weeks
 *     before; empty where the values for it are not all there
 * @param n how many values stand behind the change
 * @param missing periods without a value between the known ones
 * @param parted what parts the days of the change, so that there is none
 */
public record Summary(
        Optional<Point> last, Optional<Figure<Double>> changed, int n, long missing, Optional<TrendBreak> parted) {
    private static final int WINDOW = 28;

    /** How much older than the window a read level may be to stand for its beginning. */
    private static final int SLACK = 14;

    /** The change without its trail. */
    public OptionalDouble change() {
        return changed.map(figure -> OptionalDouble.of(figure.value())).orElseGet(OptionalDouble::empty);
    }

    public static Summary of(Series series) {
        List<Point> points = series.points();
        if (points.isEmpty()) {
            return none(Optional.empty(), 0);
        }
        Point last = points.get(points.size() - 1);
        return switch (series.kind()) {
            case LEVEL -> level(series, last);
            case FLOW -> flow(series, last);
            case UNIQUE, ROLLING, RATIO -> none(Optional.of(last), series.missing());
        };
    }

    private static Summary none(Optional<Point> last, long missing) {
        return new Summary(last, Optional.empty(), 0, missing, Optional.empty());
    }

    /** A change over a break would compare two ways of counting. One that is not known anyway is not explained. */
    private Summary unlessParted(Series series, LocalDate from) {
        Optional<TrendBreak> parting = last.flatMap(end -> series.parting(new DaySpan(from, end.day())));
        return changed.isEmpty() || parting.isEmpty() ? this : new Summary(last, Optional.empty(), 0, missing, parting);
    }

    /** Real values and counted ones differ by those removed since, so only like is set against like. */
    private static Summary level(Series series, Point last) {
        LocalDate start = last.day().minusDays(WINDOW);
        List<Point> alike = series.points().stream()
                .filter(point -> point.rebuilt() == last.rebuilt())
                .toList();
        // A counted level is known on every day; a read one only about the day on which it was read.
        LocalDate oldest = last.rebuilt() ? LocalDate.MIN : start.minusDays(SLACK);
        Optional<Point> then = alike.stream()
                .filter(point -> !point.day().isAfter(start) && !point.day().isBefore(oldest))
                .reduce((earlier, later) -> later);
        Optional<Figure<Double>> change =
                then.map(point -> Figure.sum(List.of(point.part(Sign.TAKEN_OFF), last.part(Sign.ADDED))));
        int n = (int) alike.stream().filter(point -> point.day().isAfter(start)).count() + (then.isPresent() ? 1 : 0);
        // What was counted up holds from its arrival on, so at the start it was there in the way of that day.
        LocalDate from = then.map(Point::day)
                .filter(day -> day.isBefore(start) && !last.rebuilt())
                .orElse(start);
        return new Summary(Optional.of(last), change, change.isPresent() ? n : 0, 0, Optional.empty())
                .unlessParted(series, from);
    }

    private static Summary flow(Series series, Point last) {
        DaySpan now = new DaySpan(last.day().minusDays(WINDOW - 1), last.day());
        DaySpan before = new DaySpan(now.first().minusDays(WINDOW), now.first().minusDays(1));
        List<Point> recent = inside(series, now);
        List<Point> earlier = inside(series, before);
        boolean whole = days(recent) == WINDOW && days(earlier) == WINDOW;
        return new Summary(
                        Optional.of(last),
                        whole ? Optional.of(difference(recent, earlier)) : Optional.empty(),
                        whole ? recent.size() + earlier.size() : 0,
                        series.missing(),
                        Optional.empty())
                .unlessParted(series, before.first());
    }

    private static List<Point> inside(Series series, DaySpan days) {
        return series.points().stream()
                .filter(point -> days.contains(point.span().first())
                        && days.contains(point.span().last()))
                .toList();
    }

    private static long days(List<Point> points) {
        return points.stream().mapToLong(point -> point.span().days()).sum();
    }

    private static Figure<Double> difference(List<Point> now, List<Point> before) {
        return Figure.sum(Stream.concat(
                        before.stream().map(point -> point.part(Sign.TAKEN_OFF)),
                        now.stream().map(point -> point.part(Sign.ADDED)))
                .toList());
    }
}
