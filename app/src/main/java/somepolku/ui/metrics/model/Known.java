package somepolku.ui.metrics.model;

import java.util.Optional;
import java.util.OptionalInt;
import somepolku.analysis.series.Series;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.work.port.Channels;

/** What is known of metrics and channels; of those whose plugin is missing still their ids. */
public record Known(Channels channels) {

    public MetricInfo metric(MetricKey key, Optional<Series> series) {
        return channels.metric(key)
                .orElseGet(() -> new MetricInfo(
                        key,
                        key.id(),
                        series.map(Series::kind).orElse(MetricKind.LEVEL),
                        series.map(Series::unit).orElse(""),
                        OptionalInt.empty()));
    }

    /** How a metric is called. */
    public String named(MetricKey key) {
        return metric(key, Optional.empty()).name();
    }

    /** Whether a plugin or pack knows the metric. */
    public boolean names(MetricKey key) {
        return channels.metric(key).isPresent();
    }

    public String channel(ChannelId id) {
        return channels.channel(id).map(ChannelInfo::name).orElse(id.value());
    }

    public Optional<Mark> mark(ChannelId id) {
        return channels.channel(id).map(ChannelInfo::mark);
    }
}
