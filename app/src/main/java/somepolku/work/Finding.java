package somepolku.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.search.Hit;
import somepolku.search.Query;
import somepolku.work.port.JournalView;

/** Finds entries by their words. Reads the whole journal, so never on the EDT. */
public final class Finding {
    private final JournalView journal;

    public Finding(JournalView journal) {
        this.journal = journal;
    }

    /** Every hit, newest first, those without a date last. */
    public List<Hit> find(String typed) {
        Query query = Query.parse(typed);
        Comparator<Hit> newestFirst = Comparator.comparing(
                        (Hit hit) -> hit.day().orElse(LocalDate.MIN))
                .reversed();
        return Stream.of(EntryKind.values())
                .map(EntryKind::type)
                .flatMap(type -> hits(query, type))
                .sorted(newestFirst)
                .toList();
    }

    private <E extends Entry> Stream<Hit> hits(Query query, Class<E> type) {
        return journal.all(type).flatMap(entry -> query.match(entry).stream());
    }
}
