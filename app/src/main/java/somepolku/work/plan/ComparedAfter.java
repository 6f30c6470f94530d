package somepolku.work.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.term.ChannelId;

/**
 * When a publication has lived long enough to be compared with others of its channel: a week, or the last day on which
 * the channel still shows the numbers of a single deed where that is sooner.
 */
public final class ComparedAfter {
    /** After it the figures of most posts hardly move. */
    private static final int WEEK = 7;

    private ComparedAfter() {}

    /** Empty where nothing is published. The slowest of several channels decides. */
    public static Optional<LocalDate> day(ContentItem item, List<ChannelInfo> channels) {
        int days = item.what().channels().stream()
                .mapToInt(channel -> days(channel, channels))
                .max()
                .orElse(WEEK);
        return item.came().published().map(day -> day.plusDays(days));
    }

    static int days(ChannelId id, List<ChannelInfo> channels) {
        Stream<MetricInfo> metrics = channels.stream()
                .filter(channel -> channel.id().equals(id))
                .flatMap(channel -> channel.metrics().stream());
        return metrics.filter(MetricInfo::perDeed)
                .flatMapToInt(metric -> metric.retentionDays().stream())
                .filter(kept -> kept > 0 && kept < WEEK)
                .min()
                .orElse(WEEK);
    }
}
