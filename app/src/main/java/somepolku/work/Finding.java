package somepolku.work;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.term.DaySpan;
import somepolku.search.Hit;
import somepolku.search.Query;
import somepolku.work.port.JournalView;

/** Finds entries by their words. Reads the whole journal where there are few hits, so never on the EDT. */
public final class Finding {
    private static final Comparator<Hit> NEWEST_FIRST =
            Comparator.comparing((Hit hit) -> hit.day().orElseThrow()).reversed();

    private final JournalView journal;
    private final int most;

    public Finding(JournalView journal) {
        this(journal, 4096);
    }

    /** @param most hits that are in memory at once */
    Finding(JournalView journal, int most) {
        this.journal = journal;
        this.most = most;
    }

    /** Every hit, newest first, those without a date last. */
    public List<Hit> find(String typed) {
        try (Stream<Hit> all = find(typed, EnumSet.allOf(EntryKind.class))) {
            return all.toList();
        }
    }

    /**
     * The same of some kinds and lazily: only as much is read, and kept, as is asked for. An entry whose day is changed
     * meanwhile may be met twice or not at all.
     */
    public Stream<Hit> find(String typed, Set<EntryKind> kinds) {
        Query query = Query.parse(typed);
        if (query.terms().isEmpty()) {
            return Stream.empty();
        }
        // Nothing but this one flattening: a stream that is taken apart again gathers what it should hand on.
        return StreamSupport.stream(new Back(query, kinds), false).flatMap(hits -> hits);
    }

    private Optional<DaySpan> extent(Set<EntryKind> kinds) {
        return kinds(kinds)
                .flatMap(kind -> journal.extent(kind.type()).stream())
                .reduce((a, b) -> new DaySpan(
                        a.first().isBefore(b.first()) ? a.first() : b.first(),
                        a.last().isAfter(b.last()) ? a.last() : b.last()));
    }

    private static Stream<EntryKind> kinds(Set<EntryKind> wanted) {
        return Stream.of(EntryKind.values()).filter(wanted::contains);
    }

    private static Stream<Hit> matched(Query query, Stream<? extends Entry> entries) {
        return entries.flatMap(entry -> query.match(entry).stream());
    }

    /** Goes back by spans; the journal is read forwards only. They grow where there is little to find in them. */
    private final class Back extends AbstractSpliterator<Stream<Hit>> {
        private static final int MONTH = 32;

        private final Query query;
        private final Set<EntryKind> kinds;
        private final Deque<Supplier<Stream<Hit>>> next = new ArrayDeque<>();
        private Optional<DaySpan> left;
        private long length = MONTH;
        private boolean datedOnly = true;

        Back(Query query, Set<EntryKind> kinds) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.query = query;
            this.kinds = kinds;
            this.left = extent(kinds);
        }

        @Override
        public boolean tryAdvance(Consumer<? super Stream<Hit>> action) {
            if (next.isEmpty() && left.isPresent()) {
                goBack(left.get());
            } else if (next.isEmpty() && datedOnly) {
                datedOnly = false;
                each(journal::undated);
            }
            if (next.isEmpty()) {
                return false;
            }
            action.accept(next.remove().get());
            return true;
        }

        private void goBack(DaySpan from) {
            DaySpan span = end(from);
            List<Hit> hits = hits(span);
            while (hits.size() > most && span.days() > 1) {
                length = span.days() / 2;
                span = end(from);
                hits = hits(span);
            }
            DaySpan done = span;
            if (hits.size() > most) {
                // Of one day there may be any number; but they need no sorting.
                each(type -> journal.entries(type, done));
            } else {
                List<Hit> few = hits;
                next.add(() -> few.stream().sorted(NEWEST_FIRST));
                length = hits.size() <= most / 4 ? 2 * length : length;
            }
            left = done.first().equals(from.first())
                    ? Optional.empty()
                    : Optional.of(new DaySpan(from.first(), done.first().minusDays(1)));
        }

        private DaySpan end(DaySpan of) {
            return length >= of.days() ? of : new DaySpan(of.last().minusDays(length - 1), of.last());
        }

        private List<Hit> hits(DaySpan span) {
            try (Stream<Hit> all = kinds(kinds).flatMap(kind -> matched(query, journal.entries(kind.type(), span)))) {
                return all.limit(most + 1L).toList();
            }
        }

        private void each(Function<Class<? extends Entry>, Stream<? extends Entry>> read) {
            kinds(kinds).forEach(kind -> next.add(() -> matched(query, read.apply(kind.type()))));
        }
    }
}
