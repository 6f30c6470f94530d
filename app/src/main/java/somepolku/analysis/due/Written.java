package somepolku.analysis.due;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Provenance;
import somepolku.analysis.series.Series;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;

/**
 * What a journal holds of its metrics.
 *
 * @param series those that have values
 * @param absent days of which a number was not to be had
 * @param own metrics of the person's own
 */
public record Written(Map<MetricKey, Series> series, Map<MetricKey, List<DaySpan>> absent, Set<MetricKey> own) {
    public Written {
        series = Map.copyOf(series);
        absent = Map.copyOf(absent);
        own = Set.copyOf(own);
    }

    public Optional<Series> series(MetricInfo metric) {
        return Optional.ofNullable(series.get(metric.key()));
    }

    public List<DaySpan> absent(MetricInfo metric) {
        return absent.getOrDefault(metric.key(), List.of());
    }

    /** The days that nobody has to be asked for, by metric: there is a value, or there was none to be had. */
    public Map<MetricKey, List<DaySpan>> settled() {
        Map<MetricKey, List<DaySpan>> settled = new HashMap<>();
        series.forEach((key, one) -> settled.computeIfAbsent(key, any -> new ArrayList<>())
                .addAll(one.points().stream().map(Point::span).toList()));
        absent.forEach((key, days) ->
                settled.computeIfAbsent(key, any -> new ArrayList<>()).addAll(days));
        return settled;
    }

    /**
     * Whether the person writes it down: they did before, or they made the metric. What an import brings comes with the
     * next one; but what a platform forgets can be saved by hand only.
     */
    boolean wanted(MetricInfo metric) {
        List<Point> points = series(metric).map(Series::points).orElse(List.of());
        return own.contains(metric.key())
                || points.stream().anyMatch(point -> point.provenance() == Provenance.TYPED)
                || metric.retentionDays().isPresent() && !points.isEmpty();
    }
}
