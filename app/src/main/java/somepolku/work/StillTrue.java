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
import somepolku.domain.journal.Reading;
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
    private final Map<Source, Proposal> awaited = new HashMap<>();
    private final long changing;
    private final Meter meter;

    StillTrue(ImportPreview preview, Meter meter) {
        this.meter = meter;
        Stream.concat(preview.proposals().stream(), preview.asides().stream())
                .forEach(p -> source(p.after()).ifPresent(source -> awaited.put(source, p)));
        changing = awaited.values().stream().filter(p -> p.before().isPresent()).count();
    }

    private record Source(EntryKind kind, String source, String key) {}

    /** Everything in a journal that may have come from an import, and whose it was. The caller closes it. */
    static Stream<? extends Entry> imported(JournalView journal) {
        return Stream.of(Activity.class, Reading.class, Contact.class, Application.class, Fact.class, Account.class)
                .flatMap(journal::all);
    }

    @Override
    public void on(JournalView journal) throws ProblemException {
        long[] met = {0, 0};
        try (Stream<? extends Entry> entries = imported(journal)) {
            entries.forEach(entry -> {
                meter.go();
                Proposal proposal = source(entry).map(awaited::get).orElse(null);
                if (proposal != null) {
                    met[proposal.before().filter(entry::equals).isPresent() ? 0 : 1]++;
                }
            });
        }
        // It has done what it is for, and the change still needs room.
        awaited.clear();
        if (met[0] != changing || met[1] > 0) {
            throw new ProblemException(Problem.refused("importing.stale"));
        }
    }

    private static Optional<Source> source(Entry entry) {
        if (entry instanceof Account account) {
            return Optional.of(new Source(entry.kind(), account.channel().value(), ""));
        }
        return entry.origin().map(origin -> new Source(entry.kind(), origin.source(), origin.key()));
    }
}
