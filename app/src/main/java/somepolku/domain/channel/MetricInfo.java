package somepolku.domain.channel;

import java.util.List;
import java.util.OptionalInt;
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
 */
public record MetricInfo(
        MetricKey key,
        String name,
        MetricKind kind,
        String unit,
        OptionalInt retentionDays,
        boolean perDeed,
        OptionalInt historyWeeks,
        List<TrendBreak> breaks) {

    public MetricInfo {
        breaks = List.copyOf(breaks);
    }

    /** One of the channel's own numbers, of which nothing more is known. */
    public MetricInfo(MetricKey key, String name, MetricKind kind, String unit, OptionalInt retentionDays) {
        this(key, name, kind, unit, retentionDays, false, OptionalInt.empty(), List.of());
    }
}
