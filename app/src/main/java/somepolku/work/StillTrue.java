package somepolku.work;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.journal.Account;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.MetricKey;
import somepolku.importing.ImportPreview;
import somepolku.importing.ImportPreview.Proposal;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.port.JournalView;

/**
 * Holds a preview against the journal at the moment of writing: what it adds must still be missing, what it changes
 * must still be as it was. An undo, an edit or another import may have come between.
 */
final class StillTrue implements Ledger.Check {
    private final ImportPreview preview;
    private final Meter meter;

    StillTrue(ImportPreview preview, Meter meter) {
        this.preview = preview;
        this.meter = meter;
    }

    private record Source(EntryKind kind, String source, String key) {}

    /** Everything in a journal that may have come from an import, and whose it was. The caller closes it. */
    static Stream<? extends Entry> imported(JournalView journal) {
        return Stream.of(
                        Activity.class,
                        Reading.class,
                        Contact.class,
                        Application.class,
                        Fact.class,
                        Account.class,
                        Metric.class)
                .flatMap(journal::all);
    }

    @Override
    public void on(JournalView journal) throws ProblemException {
        Comparison comparison = new Comparison();
        try (Stream<? extends Entry> entries = imported(journal)) {
            entries.forEach(entry -> {
                meter.go();
                comparison.meet(entry);
            });
        }
        if (!comparison.holds()) {
            throw new ProblemException(Problem.refused("importing.stale"));
        }
    }

    private final class Comparison {
        /** Filled with the first entry: to a journal that holds nothing yet, nothing needs to be compared. */
        private Map<Source, Proposal> awaited = Map.of();

        private long same;
        private boolean any;
        private boolean other;

        void meet(Entry entry) {
            if (!any) {
                any = true;
                awaited = awaited();
            }
            Proposal proposal = source(entry).map(awaited::get).orElse(null);
            if (proposal != null) {
                boolean still = proposal.before().filter(entry::equals).isPresent();
                same += still ? 1 : 0;
                other |= !still;
            }
        }

        boolean holds() {
            return any
                    ? !other && same == changing(awaited.values().stream())
                    : changing(Stream.concat(preview.proposals().stream(), preview.asides().stream())) == 0;
        }
    }

    private static long changing(Stream<Proposal> proposals) {
        return proposals.filter(proposal -> proposal.before().isPresent()).count();
    }

    /** Made only for the comparison: the change still needs room. */
    private Map<Source, Proposal> awaited() {
        Map<Source, Proposal> awaited = new HashMap<>();
        Stream.concat(preview.proposals().stream(), preview.asides().stream())
                .forEach(p -> source(p.after()).ifPresent(source -> awaited.put(source, p)));
        return awaited;
    }

    private static Optional<Source> source(Entry entry) {
        if (entry instanceof Account account) {
            return Optional.of(new Source(entry.kind(), account.channel().value(), ""));
        }
        if (entry instanceof Metric metric && metric.origin().isEmpty()) {
            MetricKey key = metric.info().key();
            return Optional.of(new Source(entry.kind(), key.channel().value(), key.id()));
        }
        return entry.origin().map(origin -> new Source(entry.kind(), origin.source(), origin.key()));
    }
}
