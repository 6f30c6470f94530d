package somepolku.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import somepolku.domain.journal.Entry;
import somepolku.kit.ProblemException;
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

    static final Additions NONE = new Additions(List.of());

    private final Addition[] all;

    private Additions(List<Addition> all) {
        this.all = sorted(all);
    }

    /** By kind and day first, which are most of the order and sort as numbers; then each day's by the rest. */
    private static Addition[] sorted(List<Addition> all) {
        long[] places = new long[all.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = RecordKey.kindAndDay(all.get(i).key) << PLACE | i;
        }
        Arrays.sort(places);
        Addition[] sorted = new Addition[places.length];
        int day = 0;
        for (int i = 0; i < places.length; i++) {
            sorted[i] = all.get((int) places[i] & (1 << PLACE) - 1);
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

    /** Those of the edits; empty where two edits touch one record, so that their order matters. */
    static Optional<Additions> of(List<Edit> edits, List<Edit> others) throws ProblemException {
        ArrayList<Addition> added = new ArrayList<>(edits.size());
        for (Edit edit : edits) {
            if (edit.before().isPresent()) {
                others.add(edit);
            } else {
                Entry entry = edit.after().orElseThrow();
                added.add(new Addition(Plan.key(entry), entry));
            }
        }
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

    private boolean touches(Optional<Entry> entry) throws ProblemException {
        if (entry.isEmpty()) {
            return false;
        }
        byte[] key = Plan.key(entry.get());
        Addition wanted = new Addition(key, entry.get());
        return Arrays.binarySearch(all, wanted, BY_KEY) >= 0;
    }

    /** Makes the bytes, and tells of every entry that is one more than there were. */
    void encode(RecordWriter writer, Reads.Lookup there, Consumer<Entry> grown) {
        IntStream.range(0, all.length).parallel().forEach(i -> {
            Addition addition = all[i];
            Optional<byte[]> old = there.at(addition.key);
            if (old.isPresent()) {
                addition.old = old.get();
            } else {
                addition.value = writer.write(addition.entry, old);
            }
        });
        for (Addition addition : all) {
            byte[] old = addition.old;
            if (old != null) {
                // What lay there decides on the stamp, and stamps are given one after another.
                addition.value = writer.write(addition.entry, Optional.of(old));
            }
            if (old == null || !RecordReader.live(old)) {
                grown.accept(addition.entry);
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
