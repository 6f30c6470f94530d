package somepolku.work.naming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.work.Change;
import somepolku.work.Change.Made;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalView;

/** One look through the journal for where a name is said. */
final class Look {
    private static final int SAMPLES = 4;

    private final NameSort sort;
    private final String from;
    private final String to;
    private final List<Spot> spots = new ArrayList<>();
    private final Map<EntryKind, Long> counts = new EnumMap<>(EntryKind.class);
    private final List<Entry> samples = new ArrayList<>();
    /** Most entries say the same few names: each list of them is held once. */
    private final Map<List<String>, List<String>> lists = new HashMap<>();

    private Optional<LocalDate> lastDay = Optional.empty();
    private boolean taken;
    private long joined;

    Look(NameSort sort, String from, String to) {
        this.sort = sort;
        this.from = from;
        this.to = to;
    }

    /** @param left entries that say the name and do not keep it, since they are told of by other steps */
    void through(JournalView journal, Predicate<Entry> left) {
        for (Saying<?> saying : Saying.of(sort)) {
            List<Entry> newest = new ArrayList<>();
            try (Stream<? extends Entry> all = journal.all(saying.type())) {
                all.forEach(entry -> meet(saying, entry, left, newest));
            }
            samples.addAll(newest);
        }
    }

    private void meet(Saying<?> saying, Entry entry, Predicate<Entry> left, List<Entry> newest) {
        List<String> names = saying.namesIn(entry);
        boolean both = names.contains(to);
        taken |= both;
        if (!names.contains(from) || left.test(entry)) {
            return;
        }
        joined += both ? 1 : 0;
        counts.merge(entry.kind(), 1L, Long::sum);
        if (!lastDay.equals(entry.day())) {
            lastDay = entry.day();
        }
        spots.add(new Spot(saying, entry.id().value(), lastDay, lists.computeIfAbsent(names, List::copyOf)));
        newest.add(entry);
        if (newest.size() > SAMPLES) {
            newest.remove(0);
        }
    }

    boolean isEmpty() {
        return spots.isEmpty();
    }

    /**
     * What was seen.
     *
     * @param known whether the new name is in use where nobody looked
     * @param others what else is to be done
     * @param same how many of the others join what was said twice
     */
    Renaming seen(JournalView journal, boolean known, List<Edit> others, long same) {
        List<Spot> all = List.copyOf(spots);
        boolean merges = taken || known;
        others.forEach(edit -> counts.merge(edit.before().orElseThrow().kind(), 1L, Long::sum));
        Change change = new Made(
                (merges ? "change.merge." : "change.rename.") + sort.word(),
                () -> new Steps(journal, all, spot -> Saying.swapped(spot.before(), from, to), others),
                () -> new Steps(
                        journal,
                        all,
                        Spot::before,
                        others.stream().map(Edit::inverse).toList()));
        List<Entry> shown = samples.stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.day().orElse(LocalDate.MIN))
                        .reversed())
                .limit(SAMPLES)
                .toList();
        return new Renaming(
                sort, from, to, merges, counts, joined + same, shown, 31 * all.hashCode() + others.hashCode(), change);
    }
}
