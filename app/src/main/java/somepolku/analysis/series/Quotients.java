package somepolku.analysis.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.analysis.series.Point.Worth;
import somepolku.analysis.trail.Part.Sign;
import somepolku.analysis.trail.Ratio;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.Quotient;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/** The series of a ratio: of the same days of its two parts, and with what is to be said of either. */
final class Quotients {
    private Quotients() {}

    /** Empty where the two share no days, or never had anything to divide by. */
    static Optional<Series> of(MetricInfo metric, Map<MetricKey, Series> known) {
        List<Series> parts = metric.parts().stream()
                .flatMap(key -> Optional.ofNullable(known.get(key)).stream())
                .filter(part -> part.kind() == MetricKind.FLOW)
                .toList();
        return parts.size() == 2 ? of(metric, parts.get(0), parts.get(1)) : Optional.empty();
    }

    private static Optional<Series> of(MetricInfo metric, Series numerator, Series denominator) {
        Map<DaySpan, Point> below = new HashMap<>();
        denominator.points().forEach(point -> below.put(point.span(), point));
        List<Ratio.Both> both = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (Point above : numerator.points()) {
            Point under = below.get(above.span());
            if (under != null) {
                Ratio.Both here = new Ratio.Both(above.part(Sign.ADDED), under.part(Sign.DIVIDING));
                both.add(here);
                new Ratio(List.of(here))
                        .figure(above.span())
                        .ifPresent(figure -> points.add(point(above, under, figure.value())));
            }
        }
        if (points.isEmpty()) {
            return Optional.empty();
        }
        Series series = new Series(
                metric.key(),
                MetricKind.RATIO,
                Quotient.UNIT,
                points,
                List.of(),
                0,
                List.of(),
                Optional.of(new Ratio(both)));
        return Optional.of(series.broken(Stream.of(metric.breaks(), numerator.breaks(), denominator.breaks())
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(TrendBreak::from))
                .toList()));
    }

    /** No surer than the less sure of the two. */
    private static Point point(Point above, Point under, double value) {
        Worth worth = above.worth().compareTo(under.worth()) > 0 ? above.worth() : under.worth();
        Provenance from = above.provenance() == Provenance.TYPED ? above.provenance() : under.provenance();
        return new Point(above.span(), value, from, Optional.empty(), worth);
    }
}
