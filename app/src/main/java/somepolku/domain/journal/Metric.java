package somepolku.domain.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.TrendBreak;

/**
 * What the journal itself keeps of a metric, so that its readings are read rightly also where no plugin describes it.
 *
 * @param info with its texts in the language in which they were written down
 * @param channelName as the person knows the channel
 * @param counted whether it is the level that is rebuilt by counting the channel's contacts
 * @param origin the channel that described it; empty for a metric of the person's own
 */
public record Metric(Id<Metric> id, MetricInfo info, String channelName, boolean counted, Optional<Origin> origin)
        implements Entry {

    @Override
    public EntryKind kind() {
        return EntryKind.METRIC;
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.empty();
    }

    /** Whether another description means the same: its words are other ones in another language of the program. */
    public boolean means(MetricInfo other, boolean otherCounted) {
        return info.key().equals(other.key())
                && info.kind() == other.kind()
                && info.retentionDays().equals(other.retentionDays())
                && info.historyWeeks().equals(other.historyWeeks())
                && info.perDeed() == other.perDeed()
                && info.provisionalDays() == other.provisionalDays()
                && info.quotient().equals(other.quotient())
                && counted == otherCounted
                && days(info).equals(days(other));
    }

    public Metric withInfo(MetricInfo other) {
        return new Metric(id, other, channelName, counted, origin);
    }

    private static List<LocalDate> days(MetricInfo info) {
        return info.breaks().stream()
                .filter(told -> !told.noted())
                .map(TrendBreak::from)
                .toList();
    }
}
