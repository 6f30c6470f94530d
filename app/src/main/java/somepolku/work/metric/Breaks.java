package somepolku.work.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Origin;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.work.Change;
import somepolku.work.Workbench;

/**
 * Days from which on a platform counts otherwise, as the person noted them. Those that its channel tells are the
 * channel's. Each call is one change and so one undo; all of them read the journal: never on the EDT.
 */
public final class Breaks {
    private static final int LONGEST = 300;

    private final Workbench work;
    private final Ids ids;

    public Breaks(Workbench work) {
        this.work = work;
        this.ids = new Ids(work.clock());
    }

    /** Notes one; another that was noted for the same day is said anew. */
    public CompletionStage<Outcome<Change>> note(MetricInfo metric, LocalDate from, String why) {
        Optional<String> wrong = wrong(metric, from, why.strip());
        if (wrong.isPresent()) {
            return CompletableFuture.completedFuture(Outcome.failed(Problem.refused(wrong.get(), LONGEST)));
        }
        List<TrendBreak> noted = others(metric, from);
        noted.add(new TrendBreak(from, why.strip(), true));
        return kept(metric, noted);
    }

    public CompletionStage<Outcome<Change>> remove(MetricInfo metric, LocalDate from) {
        return kept(metric, others(metric, from));
    }

    private static Optional<String> wrong(MetricInfo metric, LocalDate from, String why) {
        if (why.isEmpty()) {
            return Optional.of("metrics.break.wrong.why");
        }
        if (why.length() > LONGEST) {
            return Optional.of("metrics.break.wrong.long");
        }
        return metric.breaks().stream()
                        .anyMatch(told -> !told.noted() && told.from().equals(from))
                ? Optional.of("metrics.break.wrong.told")
                : Optional.empty();
    }

    private static List<TrendBreak> others(MetricInfo metric, LocalDate from) {
        List<TrendBreak> others = new ArrayList<>(metric.noted());
        others.removeIf(one -> one.from().equals(from));
        return others;
    }

    private CompletionStage<Outcome<Change>> kept(MetricInfo metric, List<TrendBreak> noted) {
        Optional<Metric> before = known(metric.key());
        MetricInfo after = before.map(Metric::info).orElse(metric).noting(noted);
        Change change = before.map(old -> Change.revise(old, old.withInfo(after)))
                .orElseGet(() -> Change.add(described(after)));
        return work.ledger().apply(new Change.Together("change.breaks", change.edits()));
    }

    private Optional<Metric> known(MetricKey key) {
        try (Stream<Metric> all = work.ledger().journal().all(Metric.class)) {
            return all.filter(metric -> metric.info().key().equals(key)).findFirst();
        }
    }

    private Metric described(MetricInfo info) {
        Optional<ChannelInfo> channel = work.channels().channel(info.key().channel());
        boolean counted = channel.flatMap(ChannelInfo::contactsMetric)
                .filter(info.key().id()::equals)
                .isPresent();
        String id = info.key().channel().value();
        return new Metric(
                ids.next(),
                info,
                channel.map(ChannelInfo::name).orElse(id),
                counted,
                Optional.of(new Origin(id, info.key().id(), "")));
    }
}
