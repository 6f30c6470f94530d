package somepolku.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.storage.record.RecordKey;
import somepolku.storage.record.RecordReader;
import somepolku.storage.record.RecordWriter;
import somepolku.work.port.Edit;

/**
 * What a large change adds, in the order of the keys. Since nothing else of the change touches these records, their
 * bytes can be made on every core and in any order.
 */
final class Additions {
    /** A smaller change is done before another core has begun. */
    static final int MANY = 2048;

    /** Bits for where an entry stands in the change. */
    private static final int PLACE = 24;

    /** A larger change has no room for that. */
    static final int MOST = 1 << PLACE;

    private static final Comparator<Addition> BY_KEY = (a, b) -> Arrays.compareUnsigned(a.key, b.key);

    static final Additions NONE = new Additions(new Addition[0]);

    private final Addition[] all;

    private Additions(Addition[] all) {
        this.all = sorted(all);
    }

    /** By kind and day first, which are most of the order and sort as numbers; then each day's by the rest. */
    private static Addition[] sorted(Addition[] all) {
        long[] places = new long[all.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = RecordKey.kindAndDay(all[i].key) << PLACE | i;
        }
        Arrays.parallelSort(places);
        Addition[] sorted = new Addition[places.length];
        int day = 0;
        for (int i = 0; i < places.length; i++) {
            sorted[i] = all[(int) places[i] & (1 << PLACE) - 1];
            if (i + 1 == places.length || places[i] >>> PLACE != places[i + 1] >>> PLACE) {
                Arrays.sort(sorted, day, i + 1, BY_KEY);
                day = i + 1;
            }
        }
        return sorted;
    }

    private static final class Addition {
        private static final byte[] NOTHING = {};

        private final Entry entry;
        private byte[] key;
        private byte[] value = NOTHING;
        private byte @Nullable [] old;

        Addition(byte[] key, Entry entry) {
            this.key = key;
            this.entry = entry;
        }
    }

    /**
     * Those of the edits, as bytes; empty where two edits touch one record, so that their order matters.
     *
     * @param others becomes the edits that are no additions
     */
    static Optional<Additions> of(List<Edit> edits, List<Edit> others, RecordWriter writer, Reads.Lookup there)
            throws ProblemException {
        List<Entry> entries = new ArrayList<>(edits.size());
        for (Edit edit : edits) {
            if (edit.before().isPresent()) {
                others.add(edit);
            } else {
                entries.add(edit.after().orElseThrow());
            }
        }
        Addition[] added = new Addition[entries.size()];
        IntStream.range(0, added.length).parallel().forEach(i -> added[i] = addition(entries.get(i), writer, there));
        Additions found = new Additions(added);
        for (int i = 1; i < found.all.length; i++) {
            if (Arrays.equals(found.all[i - 1].key, found.all[i].key)) {
                return Optional.empty();
            }
        }
        for (Edit edit : others) {
            if (found.touches(edit.before()) || found.touches(edit.after())) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /** All that can be made of an entry on any thread. */
    private static Addition addition(Entry entry, RecordWriter writer, Reads.Lookup there) {
        try {
            Addition addition = new Addition(Plan.key(entry), entry);
            Optional<byte[]> old = there.at(addition.key);
            if (old.isPresent()) {
                addition.old = old.get();
            } else {
                addition.value = writer.write(entry, old);
            }
            return addition;
        } catch (ProblemException e) {
            throw new UncheckedProblemException(e.problem(), e);
        }
    }

    private boolean touches(Optional<Entry> entry) throws ProblemException {
        if (entry.isEmpty()) {
            return false;
        }
        byte[] key = Plan.key(entry.get());
        Addition wanted = new Addition(key, entry.get());
        return Arrays.binarySearch(all, wanted, BY_KEY) >= 0;
    }

    /** Makes the bytes that are missing, and tells by how many entries each kind grows. */
    void finish(RecordWriter writer, ObjLongConsumer<EntryKind> grown) {
        long[] more = new long[EntryKind.values().length];
        for (Addition addition : all) {
            byte[] old = addition.old;
            if (old != null) {
                // What lay there decides on the stamp, and stamps are given one after another.
                addition.value = writer.write(addition.entry, Optional.of(old));
            }
            if (old == null || !RecordReader.live(old)) {
                more[addition.entry.kind().ordinal()]++;
            }
        }
        for (EntryKind kind : EntryKind.values()) {
            if (more[kind.ordinal()] > 0) {
                grown.accept(kind, more[kind.ordinal()]);
            }
        }
    }

    int size() {
        return all.length;
    }

    byte[] key(int at) {
        return all[at].key;
    }

    byte[] value(int at) {
        return all[at].value;
    }

    /** Lets go of the bytes. */
    void drop(int at) {
        all[at].key = Addition.NOTHING;
        all[at].value = Addition.NOTHING;
    }
}
