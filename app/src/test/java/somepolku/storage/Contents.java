package somepolku.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.term.DaySpan;
import somepolku.work.port.JournalView;

/** All that a journal says of itself, to compare two of them. */
record Contents(
        Map<Class<?>, List<Entry>> entries, Map<Class<?>, Optional<DaySpan>> extents, Map<EntryKind, Long> counts) {
    private static final List<Class<? extends Entry>> TYPES = Stream.of(EntryKind.values())
            .<Class<? extends Entry>>map(EntryKind::type)
            .toList();

    static Contents of(JournalView journal) {
        Map<Class<?>, List<Entry>> entries = new LinkedHashMap<>();
        Map<Class<?>, Optional<DaySpan>> extents = new LinkedHashMap<>();
        for (Class<? extends Entry> type : TYPES) {
            try (Stream<? extends Entry> all = journal.all(type)) {
                entries.put(type, all.map(Entry.class::cast).toList());
            }
            extents.put(type, journal.extent(type));
        }
        return new Contents(entries, extents, journal.counts());
    }

    List<Entry> all() {
        return entries.values().stream().flatMap(List::stream).toList();
    }
}
