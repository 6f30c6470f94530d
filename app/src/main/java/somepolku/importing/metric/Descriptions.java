package somepolku.importing.metric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Origin;
import somepolku.domain.term.MetricKey;
import somepolku.importing.ImportPreview.Proposal;
import somepolku.importing.Intake;

/** Holds what channels say of metrics against what the journal keeps of them. */
public final class Descriptions {
    private final Collection<ChannelInfo> channels;
    private final Ids ids;
    private final Map<MetricKey, Metric> known = new HashMap<>();
    private final Map<MetricKey, Intake.Described> told = new HashMap<>();
    private final SortedSet<MetricKey> needed = new TreeSet<>();

    public Descriptions(Collection<ChannelInfo> channels, Ids ids) {
        this.channels = channels;
        this.ids = ids;
    }

    /** Takes what the journal keeps of a metric. */
    public void meet(Metric metric) {
        known.putIfAbsent(metric.info().key(), metric);
    }

    /** Takes what a file says of a metric; heard where neither a channel nor the journal knows it. */
    public void tell(Intake.Described described) {
        told.putIfAbsent(described.metric().key(), described);
    }

    /** Notes that there are readings of a metric. */
    public void need(MetricKey metric) {
        needed.add(metric);
    }

    /** Of every metric that is needed and described, what the journal keeps and what it should, which may be the same. */
    public List<Proposal> proposals() {
        List<Proposal> all = new ArrayList<>();
        for (ChannelInfo channel : channels) {
            for (MetricInfo metric : channel.metrics()) {
                Optional<Metric> before = Optional.ofNullable(known.get(metric.key()));
                // A metric of the person's own is theirs to describe.
                if (needed.contains(metric.key())
                        && before.filter(own -> own.origin().isEmpty()).isEmpty()) {
                    all.add(new Proposal(0, before.map(entry -> entry), after(channel, metric, before)));
                }
            }
        }
        return all;
    }

    /** The metrics that only the files describe: they become the person's own. */
    public List<Proposal> made() {
        Set<MetricKey> described = channels.stream()
                .flatMap(channel -> channel.metrics().stream())
                .map(MetricInfo::key)
                .collect(Collectors.toSet());
        return needed.stream()
                .filter(key -> told.containsKey(key) && !known.containsKey(key) && !described.contains(key))
                .map(told::get)
                .map(one -> new Metric(ids.next(), one.metric(), one.channelName(), false, Optional.empty()))
                .map(metric -> new Proposal(0, Optional.empty(), metric))
                .toList();
    }

    private Metric after(ChannelInfo channel, MetricInfo metric, Optional<Metric> before) {
        boolean counted =
                channel.contactsMetric().equals(Optional.of(metric.key().id()));
        return before.filter(old -> old.means(metric, counted))
                .orElseGet(() -> new Metric(
                        before.map(Metric::id).orElseGet(ids::next),
                        // What the person noted of it is theirs, whatever the channel says now.
                        metric.noting(before.map(old -> old.info().noted()).orElseGet(metric::noted)),
                        channel.name(),
                        counted,
                        Optional.of(
                                new Origin(channel.id().value(), metric.key().id(), ""))));
    }
}
