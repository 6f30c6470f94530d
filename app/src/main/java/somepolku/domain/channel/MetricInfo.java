package somepolku.domain.channel;

import java.util.OptionalInt;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/**
 * A metric with its texts in the person's language.
 *
 * @param unit what is counted, in the plural, for the axis
 * @param retentionDays after how many days the platform forgets the number
 * @param perDeed whether it is told of single deeds only, so that the channel itself has no such number
 */
public record MetricInfo(
        MetricKey key, String name, MetricKind kind, String unit, OptionalInt retentionDays, boolean perDeed) {

    public MetricInfo(MetricKey key, String name, MetricKind kind, String unit, OptionalInt retentionDays) {
        this(key, name, kind, unit, retentionDays, false);
    }
}
