package somepolku.work.channel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Metric;
import somepolku.domain.term.ChannelId;
import somepolku.importing.ImportFormat;
import somepolku.kit.UncheckedProblemException;
import somepolku.work.port.Channels;
import somepolku.work.port.JournalView;
import somepolku.work.port.Offers;
import somepolku.work.port.PluginStock;
import somepolku.work.port.Troubles;

/**
 * What the plugins bring, and what the journal itself remembers of metrics that no plugin describes any more. Where both
 * know a metric, the plugin is right. The journal is asked once, and again after {@link #forget}.
 */
public final class Remembered implements Channels {
    private final Channels plugins;
    private final JournalView journal;
    private @Nullable List<Metric> metrics;
    private List<Metric> last = List.of();

    public Remembered(Channels plugins, JournalView journal) {
        this.plugins = plugins;
        this.journal = journal;
    }

    /** The journal's metrics have changed. */
    public synchronized void forget() {
        metrics = null;
    }

    @Override
    public List<ChannelInfo> channels() {
        Map<ChannelId, ChannelInfo> all = new LinkedHashMap<>();
        plugins.channels().forEach(channel -> all.put(channel.id(), channel));
        for (Metric metric : metrics()) {
            all.merge(metric.info().key().channel(), alone(metric), Remembered::joined);
            if (!metric.info().noted().isEmpty()) {
                all.computeIfPresent(metric.info().key().channel(), (id, channel) -> noting(channel, metric.info()));
            }
        }
        return List.copyOf(all.values());
    }

    @Override
    public List<ImportFormat> formats() {
        return plugins.formats();
    }

    @Override
    public List<PluginStatus> plugins() {
        return plugins.plugins();
    }

    @Override
    public List<ChannelInfo> broughtBy(String plugin) {
        return plugins.broughtBy(plugin);
    }

    @Override
    public Offers offers() {
        return plugins.offers();
    }

    @Override
    public Optional<PluginStock> stock() {
        return plugins.stock();
    }

    @Override
    public boolean brought(ChannelId id) {
        return plugins.brought(id);
    }

    @Override
    public Troubles troubles() {
        return plugins.troubles();
    }

    private synchronized List<Metric> metrics() {
        List<Metric> known = metrics;
        if (known == null) {
            try (var found = journal.undated(Metric.class)) {
                known = found.toList();
                last = known;
                metrics = known;
            } catch (UncheckedProblemException unreadable) {
                // Whoever reads more than names says that the journal is away or damaged; these stay as they were.
                known = last;
            }
        }
        return known;
    }

    /** What the person noted of a metric belongs to it, whoever else describes it. */
    private static ChannelInfo noting(ChannelInfo channel, MetricInfo noted) {
        return channel.with(channel.metrics().stream()
                .map(metric -> metric.key().equals(noted.key()) ? metric.noting(noted.noted()) : metric)
                .toList());
    }

    private static ChannelInfo alone(Metric metric) {
        MetricInfo info = metric.info();
        String name = metric.channelName();
        return new ChannelInfo(
                info.key().channel(),
                name.isBlank() ? info.key().channel().value() : name,
                ChannelInfo.Mark.DIAMOND,
                List.of(),
                List.of(info),
                metric.counted() ? Optional.of(info.key().id()) : Optional.empty());
    }

    private static ChannelInfo joined(ChannelInfo channel, ChannelInfo more) {
        List<MetricInfo> metrics = new ArrayList<>(channel.metrics());
        more.metrics().stream()
                .filter(metric -> channel.metrics().stream()
                        .noneMatch(known -> known.key().equals(metric.key())))
                .forEach(metrics::add);
        return new ChannelInfo(
                channel.id(),
                channel.name(),
                channel.mark(),
                channel.kinds(),
                metrics,
                channel.contactsMetric().or(more::contactsMetric),
                channel.guides(),
                channel.portrait());
    }
}
