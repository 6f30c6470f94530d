package somepolku.work.metric;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.Quotient;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.work.Change;
import somepolku.work.Workbench;
import somepolku.work.port.Edit;

/**
 * Metrics that no plugin describes: the person names what is counted. Each call that writes is one change and so one
 * undo. All of them read the journal: never on the EDT.
 */
public final class OwnMetrics {
    /** Where a metric belongs that is of no channel. */
    public static final ChannelId NO_CHANNEL = ChannelId.OWN;

    /** What a person can type as it is, and what is made of two of those; totals of the last days only a platform shows. */
    public static final List<MetricKind> KINDS =
            List.of(MetricKind.LEVEL, MetricKind.FLOW, MetricKind.UNIQUE, MetricKind.RATIO);

    private static final int LONGEST = 60;

    private final Workbench work;
    private final Ids ids;

    public OwnMetrics(Workbench work) {
        this.work = work;
        this.ids = new Ids(work.clock());
    }

    /**
     * A metric of one's own.
     *
     * @param readings how many values it has
     */
    public record Own(Metric metric, long readings) {
        public MetricInfo info() {
            return metric.info();
        }
    }

    /**
     * What is said of a metric in its form.
     *
     * @param quotient what a ratio is made of; empty for any other
     */
    public record Said(String name, String unit, MetricKind kind, ChannelId channel, Optional<Quotient> quotient) {
        public Said(String name, String unit, MetricKind kind, ChannelId channel) {
            this(name, unit, kind, channel, Optional.empty());
        }
    }

    /** What a ratio on a channel can be made of, by name. */
    public List<MetricInfo> flows(ChannelId channel) {
        return metrics(channel)
                .filter(metric -> metric.kind() == MetricKind.FLOW && !metric.perDeed())
                .sorted(Comparator.comparing(MetricInfo::name))
                .toList();
    }

    /** By their names. */
    public List<Own> all() {
        List<Metric> own = new ArrayList<>();
        try (Stream<Metric> all = work.ledger().journal().all(Metric.class)) {
            all.filter(metric -> metric.origin().isEmpty()).forEach(own::add);
        }
        Map<MetricKey, Long> counts = new HashMap<>();
        own.forEach(metric -> counts.put(metric.info().key(), 0L));
        try (Stream<Reading> all = work.ledger().journal().all(Reading.class)) {
            all.forEach(reading -> counts.computeIfPresent(reading.metric(), (key, count) -> count + 1));
        }
        return own.stream()
                .map(metric -> new Own(metric, counts.get(metric.info().key())))
                .sorted(Comparator.comparing((Own one) -> one.info().name()))
                .toList();
    }

    /** Adds one; refused without a name, or with one that the channel's metrics have already. */
    public CompletionStage<Outcome<Metric>> add(Said said) {
        Optional<Problem> wrong = wrong(said, Optional.empty());
        if (wrong.isPresent()) {
            return CompletableFuture.completedFuture(Outcome.failed(wrong.get()));
        }
        MetricKey key = new MetricKey(said.channel(), freeId(said));
        Metric made = new Metric(ids.next(), info(key, said), channelName(said.channel()), false, Optional.empty());
        return work.ledger().apply(Change.add(made)).thenApply(outcome -> as(outcome, made));
    }

    /** Gives it another name and unit; what it counts stays, since its values were written down as that. */
    public CompletionStage<Outcome<Metric>> revise(Metric metric, Said said) {
        Optional<Problem> wrong = wrong(said, Optional.of(metric));
        if (wrong.isPresent()) {
            return CompletableFuture.completedFuture(Outcome.failed(wrong.get()));
        }
        MetricInfo was = metric.info();
        // A ratio is always in hundredths.
        String unit = was.quotient().isPresent() ? was.unit() : said.unit().strip();
        MetricInfo info = was.called(said.name().strip(), unit);
        Metric after = metric.withInfo(info);
        return metric.equals(after)
                ? CompletableFuture.completedFuture(Outcome.done(after))
                : work.ledger().apply(Change.revise(metric, after)).thenApply(outcome -> as(outcome, after));
    }

    /** Takes it away with its values: without it nobody would know what they are. */
    public CompletionStage<Outcome<Change>> remove(Metric metric) {
        List<Edit> edits = new ArrayList<>(List.of(Edit.remove(metric)));
        try (Stream<Reading> all = work.ledger().journal().all(Reading.class)) {
            all.filter(reading -> reading.metric().equals(metric.info().key()))
                    .map(Edit::remove)
                    .forEach(edits::add);
        }
        return work.ledger().apply(new Change.Together("change.remove.metric", edits));
    }

    private Optional<Problem> wrong(Said said, Optional<Metric> itself) {
        String name = said.name().strip();
        if (name.isEmpty()) {
            return Optional.of(Problem.refused("own.wrong.name"));
        }
        if (name.length() > LONGEST || said.unit().strip().length() > LONGEST) {
            return Optional.of(Problem.refused("own.wrong.long", LONGEST));
        }
        if (itself.isEmpty() && said.kind() == MetricKind.RATIO && !twoFlows(said)) {
            return Optional.of(Problem.refused("own.wrong.ratio", channelName(said.channel())));
        }
        boolean taken = metrics(said.channel())
                .filter(other ->
                        itself.map(own -> !own.info().key().equals(other.key())).orElse(true))
                .anyMatch(other -> other.name().equalsIgnoreCase(name));
        return taken
                ? Optional.of(Problem.refused("own.wrong.taken", name, channelName(said.channel())))
                : Optional.empty();
    }

    private boolean twoFlows(Said said) {
        List<String> flows =
                flows(said.channel()).stream().map(flow -> flow.key().id()).toList();
        return said.quotient()
                .filter(of -> !of.numerator().equals(of.denominator()))
                .filter(of -> flows.contains(of.numerator()) && flows.contains(of.denominator()))
                .isPresent();
    }

    private Stream<MetricInfo> metrics(ChannelId channel) {
        return work.channels().channel(channel).stream().flatMap(info -> info.metrics().stream());
    }

    /** Of the name's letters and digits; another metric's id is never taken over, for its values would come with it. */
    private String freeId(Said said) {
        String plain = Normalizer.normalize(said.name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? "metric" : plain;
        List<String> taken = new ArrayList<>(
                metrics(said.channel()).map(metric -> metric.key().id()).toList());
        try (Stream<Reading> all = work.ledger().journal().all(Reading.class)) {
            all.map(Reading::metric)
                    .filter(key -> key.channel().equals(said.channel()))
                    .map(MetricKey::id)
                    .filter(id -> id.startsWith(base))
                    .distinct()
                    .forEach(taken::add);
        }
        String id = base;
        for (int at = 2; taken.contains(id); at++) {
            id = base + "-" + at;
        }
        return id;
    }

    private String channelName(ChannelId channel) {
        return channel.equals(NO_CHANNEL)
                ? work.texts().text("own.channel")
                : work.channels().channel(channel).map(ChannelInfo::name).orElse(channel.value());
    }

    private static MetricInfo info(MetricKey key, Said said) {
        MetricInfo info = new MetricInfo(
                key, said.name().strip(), said.kind(), said.unit().strip(), OptionalInt.empty());
        return said.kind() == MetricKind.RATIO
                ? said.quotient().map(info::madeOf).orElse(info)
                : info;
    }

    private static Outcome<Metric> as(Outcome<Change> outcome, Metric metric) {
        return outcome instanceof Outcome.Failed<Change> failed
                ? Outcome.failed(failed.problem())
                : Outcome.done(metric);
    }
}
