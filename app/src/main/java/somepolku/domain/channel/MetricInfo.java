package somepolku.domain.channel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/**
 * A metric with its texts in the person's language.
 *
 * @param unit what is counted, in the plural, for the axis
 * @param retentionDays how many days the platform shows a number after its last day, see {@link Forgetting}
 * @param perDeed whether it is told of single deeds only, so that the channel itself has no such number
 * @param historyWeeks how many past weeks the platform shows at once, so that they can be typed in one go
 * @param breaks when the platform began to count otherwise, by their days
 * @param provisionalDays how many of the newest days of an export the platform still counts; 0 where none
 * @param quotient what a ratio is made of; empty for all that has readings of its own
 */
public record MetricInfo(
        MetricKey key,
        String name,
        MetricKind kind,
        String unit,
        OptionalInt retentionDays,
        boolean perDeed,
        OptionalInt historyWeeks,
        List<TrendBreak> breaks,
        int provisionalDays,
        Optional<Quotient> quotient) {

    public MetricInfo {
        breaks = List.copyOf(breaks);
    }

    /** One that has readings of its own. */
    public MetricInfo(
            MetricKey key,
            String name,
            MetricKind kind,
            String unit,
            OptionalInt retentionDays,
            boolean perDeed,
            OptionalInt historyWeeks,
            List<TrendBreak> breaks,
            int provisionalDays) {
        this(key, name, kind, unit, retentionDays, perDeed, historyWeeks, breaks, provisionalDays, Optional.empty());
    }

    /** One whose numbers do not change any more once they are told. */
    public MetricInfo(
            MetricKey key,
            String name,
            MetricKind kind,
            String unit,
            OptionalInt retentionDays,
            boolean perDeed,
            OptionalInt historyWeeks,
            List<TrendBreak> breaks) {
        this(key, name, kind, unit, retentionDays, perDeed, historyWeeks, breaks, 0);
    }

    /** One of the channel's own numbers, of which nothing more is known. */
    public MetricInfo(MetricKey key, String name, MetricKind kind, String unit, OptionalInt retentionDays) {
        this(key, name, kind, unit, retentionDays, false, OptionalInt.empty(), List.of());
    }

    /** The same as a ratio of two others. */
    public MetricInfo madeOf(Quotient parts) {
        return new MetricInfo(
                key,
                name,
                MetricKind.RATIO,
                Quotient.UNIT,
                retentionDays,
                perDeed,
                historyWeeks,
                breaks,
                provisionalDays,
                Optional.of(parts));
    }

    /** The metrics that it is made of, first what is divided; none where it has readings of its own. */
    public List<MetricKey> parts() {
        return quotient.map(of -> List.of(
                        new MetricKey(key.channel(), of.numerator()), new MetricKey(key.channel(), of.denominator())))
                .orElse(List.of());
    }

    /** Whether it has readings of its own, or its parts are two flows among these that are told over time. */
    public boolean madeOfFlows(List<MetricInfo> metrics) {
        long flows = metrics.stream()
                .filter(metric -> parts().contains(metric.key()))
                .filter(metric -> metric.kind() == MetricKind.FLOW && !metric.perDeed())
                .count();
        return quotient.isEmpty() || flows == 2 && !perDeed;
    }

    /** The breaks that the person noted. */
    public List<TrendBreak> noted() {
        return breaks.stream().filter(TrendBreak::noted).toList();
    }

    /** The same with the breaks that its channel tells, and with these that the person noted. */
    public MetricInfo noting(List<TrendBreak> noted) {
        List<TrendBreak> all = Stream.concat(breaks.stream().filter(told -> !told.noted()), noted.stream())
                .sorted(Comparator.comparing(TrendBreak::from))
                .toList();
        return new MetricInfo(
                key, name, kind, unit, retentionDays, perDeed, historyWeeks, all, provisionalDays, quotient);
    }

    /** The same under another name, and with another unit. */
    public MetricInfo called(String otherName, String otherUnit) {
        return new MetricInfo(
                key,
                otherName,
                kind,
                otherUnit,
                retentionDays,
                perDeed,
                historyWeeks,
                breaks,
                provisionalDays,
                quotient);
    }
}
