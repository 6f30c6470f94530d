package somepolku.analysis.due;

import java.util.List;
import java.util.Optional;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;

/**
 * A value that is so unlike those before it that a slip of the finger is more likely. The person is asked once; what they
 * keep is right.
 *
 * @param usual the value before it, or the nearest of the usual ones
 */
public record Jump(Why why, double usual) {

    /** What is unlike. */
    public enum Why {
        /** Below zero, where nothing ever was. */
        NEGATIVE,
        /** Zero, where there always was something: perhaps a number that was not to be had. */
        ZERO,
        /** Much more. */
        MORE,
        /** Much less. */
        LESS
    }

    /** A number of one digit more is ten times as large; one's real numbers seldom grow threefold from week to week. */
    private static final double LEVEL_FACTOR = 3;

    private static final double FLOW_FACTOR = 5;
    private static final double SMALL = 10;
    private static final int LOOKED_AT = 12;
    private static final int ENOUGH = 3;

    /** Empty where the value is plausible, or where nothing is known to hold it against. */
    public static Optional<Jump> of(MetricInfo metric, Optional<Series> series, DaySpan days, double value) {
        List<Point> points = series.map(Series::points).orElse(List.of());
        List<Double> before = points.stream()
                .filter(point -> !point.span().overlaps(days))
                .filter(point -> series.flatMap(some -> some.parting(joined(point.span(), days)))
                        .isEmpty())
                .map(Point::value)
                .toList();
        List<Double> near = before.subList(Math.max(0, before.size() - LOOKED_AT), before.size());
        double least = near.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = near.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (value < 0 && least >= 0) {
            return Optional.of(new Jump(Why.NEGATIVE, least));
        }
        if (near.isEmpty()) {
            return Optional.empty();
        }
        if (value == 0) {
            return least > 0 && (near.size() >= ENOUGH || metric.kind() == MetricKind.LEVEL)
                    ? Optional.of(new Jump(Why.ZERO, least))
                    : Optional.empty();
        }
        double last = near.get(near.size() - 1);
        return metric.kind().atInstant()
                ? unlike(value, last, last, LEVEL_FACTOR)
                : near.size() < ENOUGH
                        ? unlike(value, least, most, 2 * FLOW_FACTOR)
                        : unlike(value, least, most, FLOW_FACTOR);
    }

    private static Optional<Jump> unlike(double value, double least, double most, double factor) {
        if (value > most && value - most >= SMALL && value >= factor * Math.max(most, 1)) {
            return Optional.of(new Jump(Why.MORE, most));
        }
        return value < least && least - value >= SMALL && value <= least / factor
                ? Optional.of(new Jump(Why.LESS, least))
                : Optional.empty();
    }

    private static DaySpan joined(DaySpan one, DaySpan other) {
        return new DaySpan(
                one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last());
    }
}
