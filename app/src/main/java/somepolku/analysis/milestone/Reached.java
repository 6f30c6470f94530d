package somepolku.analysis.milestone;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.domain.journal.Milestone;
import somepolku.domain.term.MetricKey;

/**
 * A milestone, and the day on which the metric was first read at it or above. On what day it happened nobody knows: it was
 * somewhen after the reading before.
 *
 * @param kept what the journal keeps of it; empty for one that the program brings
 * @param first the first value at it or above; empty while there is none
 * @param before whether the very first value was above it already, so that nothing was reached since
 */
public record Reached(double value, Optional<Milestone> kept, Optional<Point> first, boolean before) {

    /**
     * What the program was begun for says of a network: below 20 people one is hardly found, above 200 one is sought
     * after.
     */
    public static final Map<MetricKey, List<Double>> FOUNDING =
            Map.of(MetricKey.of("linkedin", "contacts"), List.of(20.0, 200.0));

    /** The milestones of a metric, the lowest first. */
    public static List<Reached> of(MetricKey metric, Collection<Milestone> kept, Optional<Series> series) {
        List<Milestone> own =
                kept.stream().filter(one -> one.metric().equals(metric)).toList();
        Stream<Reached> founding = FOUNDING.getOrDefault(metric, List.of()).stream()
                .filter(value -> own.stream().noneMatch(one -> one.value() == value))
                .map(value -> reached(value, Optional.empty(), series));
        return Stream.concat(
                        founding,
                        own.stream()
                                .filter(one -> !one.dropped())
                                .map(one -> reached(one.value(), Optional.of(one), series)))
                .sorted(Comparator.comparing(Reached::value))
                .toList();
    }

    private static Reached reached(double value, Optional<Milestone> kept, Optional<Series> series) {
        List<Point> points = series.map(Series::points).orElse(List.of());
        Optional<Point> first =
                points.stream().filter(point -> point.value() >= value).findFirst();
        boolean before = first.filter(point -> point.equals(points.get(0)) && !point.rebuilt())
                .isPresent();
        return new Reached(value, kept, first, before);
    }

    /** The day on which it was first read; empty while it is ahead, and where it was behind from the beginning. */
    public Optional<LocalDate> day() {
        return before ? Optional.empty() : first.map(Point::day);
    }
}
