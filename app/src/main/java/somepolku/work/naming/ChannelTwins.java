package somepolku.work.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Account;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.kit.ProblemException;
import somepolku.work.port.Channels;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalView;

/**
 * What becomes of a channel's metrics when it is named otherwise or joined with another. A channel whose files are
 * imported keeps its name: the next import would bring the old one back.
 */
final class ChannelTwins {
    private final JournalView journal;
    private final Channels channels;
    private final ChannelId from;
    private final ChannelId to;
    private final Map<String, MetricKind> kinds = new HashMap<>();
    private final Map<Twin, Reading> mine = new HashMap<>();
    private final Set<Entry> joined = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Metric> metrics = new ArrayList<>();
    private final Map<String, MetricKind> described = new HashMap<>();

    ChannelTwins(JournalView journal, Channels channels, String from, String to) {
        this.journal = journal;
        this.channels = channels;
        this.from = new ChannelId(from);
        this.to = new ChannelId(to);
    }

    /** Values of the same metric over the same days, both typed. */
    private record Twin(String metric, DaySpan days) {}

    /** @throws ProblemException where the two cannot become one, or the old name would come back */
    void look() throws ProblemException {
        if (channels.brought(from)) {
            String name = channels.channel(from).map(ChannelInfo::name).orElse(from.value());
            throw Wanted.wrong("names.wrong.plugin", name);
        }
        readMine();
        readMetrics();
        channels.channel(to).stream()
                .flatMap(channel -> channel.metrics().stream())
                .forEach(metric -> described.put(metric.key().id(), metric.kind()));
        Map<String, MetricKind> known = new HashMap<>(described);
        List<Reading> twins = theirs(known);
        for (Map.Entry<String, MetricKind> metric : kinds.entrySet()) {
            MetricKind other = known.getOrDefault(metric.getKey(), metric.getValue());
            if (other != metric.getValue()) {
                throw Wanted.wrong("names.wrong.kinds", metric.getKey(), from, to);
            }
        }
        for (Reading twin : twins) {
            Reading own = mine.get(twin(twin));
            if (own != null && own.value() != twin.value()) {
                throw Wanted.wrong(
                        "names.wrong.values", own.metric().id(), own.span().last());
            }
            if (own != null && joined.add(own)) {
                edits.add(Edit.remove(own));
            }
        }
        metrics.forEach(metric -> edits.add(
                described.containsKey(metric.info().key().id())
                        ? Edit.remove(metric)
                        : Edit.replace(metric, moved(metric))));
    }

    /** Of two that are the same one stays. */
    boolean joins(Entry entry) {
        return joined.contains(entry);
    }

    List<Edit> edits() {
        return edits;
    }

    long joined() {
        return joined.size();
    }

    private void readMine() throws ProblemException {
        try (Stream<Account> accounts = journal.all(Account.class)) {
            if (accounts.anyMatch(account -> account.channel().equals(from))) {
                throw imported();
            }
        }
        for (Saying<?> saying : Saying.of(NameSort.CHANNEL)) {
            try (Stream<? extends Entry> all = journal.all(saying.type())) {
                if (all.filter(entry -> saying.namesIn(entry).contains(from.value()))
                        .peek(this::meet)
                        .anyMatch(this::isImported)) {
                    throw imported();
                }
            }
        }
    }

    private void meet(Entry entry) {
        if (entry instanceof Reading reading) {
            kinds.put(reading.metric().id(), reading.metricKind());
            if (typed(reading)) {
                mine.put(twin(reading), reading);
            }
        }
    }

    private void readMetrics() throws ProblemException {
        try (Stream<Metric> all = journal.all(Metric.class)) {
            all.forEach(metric -> {
                MetricKey key = metric.info().key();
                if (key.channel().equals(from)) {
                    metrics.add(metric);
                } else if (key.channel().equals(to)) {
                    described.put(key.id(), metric.info().kind());
                }
            });
        }
        if (metrics.stream().anyMatch(this::isImported)) {
            throw imported();
        }
        metrics.forEach(
                metric -> kinds.put(metric.info().key().id(), metric.info().kind()));
    }

    /** Of the other channel the readings that may be twins; what kind its metrics are. */
    private List<Reading> theirs(Map<String, MetricKind> known) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        List<Reading> twins = new ArrayList<>();
        try (Stream<Reading> all = journal.all(Reading.class)) {
            all.filter(reading -> reading.metric().channel().equals(to)).forEach(reading -> {
                known.putIfAbsent(reading.metric().id(), reading.metricKind());
                if (typed(reading) && mine.containsKey(twin(reading))) {
                    twins.add(reading);
                }
            });
        }
        return twins;
    }

    private boolean isImported(Entry entry) {
        return entry.origin()
                .filter(origin -> origin.source().equals(from.value()))
                .isPresent();
    }

    private ProblemException imported() {
        return Wanted.wrong("names.wrong.imported", from);
    }

    private Metric moved(Metric metric) {
        MetricInfo info = metric.info();
        MetricInfo there = new MetricInfo(
                new MetricKey(to, info.key().id()),
                info.name(),
                info.kind(),
                info.unit(),
                info.retentionDays(),
                info.perDeed(),
                info.historyWeeks(),
                info.breaks(),
                info.provisionalDays(),
                info.quotient());
        String name = channels.channel(to).map(ChannelInfo::name).orElse(to.value());
        return new Metric(metric.id(), there, name, metric.counted(), Optional.empty());
    }

    private static boolean typed(Reading reading) {
        return reading.about().isEmpty() && reading.origin().isEmpty();
    }

    private static Twin twin(Reading reading) {
        return new Twin(reading.metric().id(), reading.span());
    }
}
