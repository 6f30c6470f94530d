package somepolku.work.naming;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import somepolku.domain.journal.Entry;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Problem;
import somepolku.kit.UncheckedProblemException;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalView;

/**
 * The steps of saying a name otherwise, made one by one of the entries as the journal has them: a day is read at a time,
 * so that a name which every entry says takes no more room than the spots where it stands.
 */
final class Steps extends AbstractList<Edit> {
    private final JournalView journal;
    private final List<Spot> spots;
    private final Function<Spot, List<String>> names;
    private final List<Edit> others;
    private @Nullable Day read;

    /**
     * @param names what an entry says afterwards
     * @param others steps besides, of other entries
     */
    Steps(JournalView journal, List<Spot> spots, Function<Spot, List<String>> names, List<Edit> others) {
        this.journal = journal;
        this.spots = spots;
        this.names = names;
        this.others = others;
    }

    private record Day(Class<? extends Entry> type, Optional<LocalDate> day, Map<UUID, Entry> entries) {
        boolean has(Spot spot) {
            return type == spot.saying().type() && day.equals(spot.day());
        }
    }

    @Override
    public Edit get(int at) {
        if (at >= spots.size()) {
            return others.get(at - spots.size());
        }
        Spot spot = spots.get(at);
        Day there = read;
        if (there == null || !there.has(spot)) {
            there = new Day(
                    spot.saying().type(), spot.day(), entries(spot.saying().type(), spot.day()));
            read = there;
        }
        Entry now = there.entries().get(spot.id());
        if (now == null) {
            throw new UncheckedProblemException(Problem.refused("names.stale"));
        }
        return Edit.replace(now, spot.saying().with(now, names.apply(spot)));
    }

    @Override
    public int size() {
        return spots.size() + others.size();
    }

    private <E extends Entry> Map<UUID, Entry> entries(Class<E> type, Optional<LocalDate> day) {
        Map<UUID, Entry> found = new HashMap<>();
        try (Stream<E> all = day.isPresent() ? journal.entries(type, DaySpan.of(day.get())) : journal.undated(type)) {
            all.forEach(entry -> found.put(entry.id().value(), entry));
        }
        return found;
    }
}
