package somepolku.work.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.analysis.milestone.Reached;
import somepolku.analysis.series.Series;
import somepolku.analysis.series.SeriesOf;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Milestone;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.work.Change;
import somepolku.work.Diary;
import somepolku.work.Workbench;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalView;

/** Numbers of which the person wants to hear when a metric reaches them. Each call that writes is one undo. */
public final class Milestones {
    private final Workbench work;
    private final Ids ids;

    public Milestones(Workbench work) {
        this.work = work;
        this.ids = new Ids(work.clock());
    }

    /** A metric that reached a milestone. */
    public record Told(MetricInfo metric, String channel, Reached reached) {}

    /** All that the journal keeps of them. */
    public List<Milestone> kept() {
        try (Stream<Milestone> all = work.ledger().journal().undated(Milestone.class)) {
            return all.toList();
        }
    }

    /** Those of a metric, the lowest first. */
    public List<Reached> of(MetricKey metric, Optional<Series> series) {
        return Reached.of(metric, kept(), series);
    }

    /** Adds one; refused where it is there already. */
    public CompletionStage<Outcome<Change>> set(MetricKey metric, double value) {
        return Diary.unlessUnreadable(() -> added(metric, value));
    }

    private CompletionStage<Outcome<Change>> added(MetricKey metric, double value) {
        List<Milestone> same = kept().stream()
                .filter(one -> one.metric().equals(metric) && one.value() == value)
                .toList();
        boolean founding = Reached.FOUNDING.getOrDefault(metric, List.of()).contains(value);
        if (same.isEmpty() ? founding : same.stream().anyMatch(one -> !one.dropped())) {
            return CompletableFuture.completedFuture(Outcome.failed(Problem.refused("milestone.there")));
        }
        List<Edit> edits = new ArrayList<>(same.stream().map(Edit::remove).toList());
        if (!founding) {
            edits.add(Edit.add(new Milestone(ids.next(), metric, value, false)));
        }
        return work.ledger().apply(new Change.Together("change.add.milestone", edits));
    }

    /** Takes one away; of one that the program brings the journal keeps that it is not wanted. */
    public CompletionStage<Outcome<Change>> remove(MetricKey metric, Reached one) {
        Edit edit = one.kept()
                .map(Edit::remove)
                .orElseGet(() -> Edit.add(new Milestone(ids.next(), metric, one.value(), true)));
        return work.ledger().apply(new Change.Together("change.remove.milestone", List.of(edit)));
    }

    /**
     * What was first read on a day. Where on that day no such metric was read and nobody joined, nothing more is looked
     * at. Reads the values of these metrics: never on the EDT.
     */
    public List<Told> on(LocalDate day) {
        JournalView journal = work.ledger().journal();
        List<ChannelInfo> channels = work.channels().channels();
        List<Milestone> kept = kept();
        Set<MetricKey> all = new TreeSet<>(Reached.FOUNDING.keySet());
        kept.forEach(one -> all.add(one.metric()));
        Set<MetricKey> read = new TreeSet<>();
        try (Stream<Reading> readings = journal.entries(Reading.class, DaySpan.of(day));
                Stream<Contact> joined = journal.entries(Contact.class, DaySpan.of(day))) {
            Set<MetricKey> told = readings.map(Reading::metric).collect(Collectors.toSet());
            all.stream()
                    .filter(metric -> SeriesOf.behind(metric, channels).stream().anyMatch(told::contains))
                    .forEach(read::add);
            joined.map(Contact::channel)
                    .distinct()
                    .forEach(channel -> all.stream()
                            .filter(metric -> metric.channel().equals(channel))
                            .forEach(read::add));
        }
        return read.isEmpty() ? List.of() : told(read, channels, kept, day);
    }

    private List<Told> told(
            Set<MetricKey> metrics, List<ChannelInfo> channels, Collection<Milestone> kept, LocalDate day) {
        JournalView journal = work.ledger().journal();
        Set<MetricKey> behind = metrics.stream()
                .flatMap(metric -> SeriesOf.behind(metric, channels).stream())
                .collect(Collectors.toSet());
        try (Stream<Reading> readings = journal.all(Reading.class);
                Stream<Contact> contacts = journal.all(Contact.class)) {
            var series =
                    SeriesOf.all(readings.filter(reading -> behind.contains(reading.metric())), contacts, channels);
            return metrics.stream()
                    .flatMap(key -> work.channels().metric(key).stream())
                    .flatMap(metric ->
                            Reached.of(metric.key(), kept, Optional.ofNullable(series.get(metric.key()))).stream()
                                    .filter(one -> one.day().equals(Optional.of(day)))
                                    .map(one -> new Told(metric, channel(metric, channels), one)))
                    .toList();
        }
    }

    private static String channel(MetricInfo metric, List<ChannelInfo> channels) {
        return channels.stream()
                .filter(one -> one.id().equals(metric.key().channel()))
                .map(ChannelInfo::name)
                .findFirst()
                .orElse(metric.key().channel().value());
    }
}
