package somepolku.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.storage.codec.DamagedRecordException;
import somepolku.storage.record.RecordKey;
import somepolku.storage.record.RecordReader;
import somepolku.storage.record.RecordWriter;
import somepolku.work.port.Edit;

/**
 * What a commit will write, worked out before anything is touched: either all of it can be done or nothing is. Sorted
 * by key, so that an import of any order makes full pages.
 */
final class Plan {
    private final Reads.Lookup there;
    private final RecordWriter writer;
    private static final byte[] NOTHING = {};
    private static final int PER_RECORD = 8;
    private static final int PAGES = 20;
    private static final int ROOM = 1 << 20;

    private final TreeMap<byte[], byte[]> writes = new TreeMap<>(Arrays::compareUnsigned);
    private final Map<EntryKind, Long> growth = new EnumMap<>(EntryKind.class);
    private Additions additions = Additions.NONE;

    private Plan(Reads.Lookup there, RecordWriter writer) {
        this.there = there;
        this.writer = writer;
    }

    static Plan of(List<Edit> edits, Reads reads, RecordWriter writer) throws ProblemException {
        writer.nextCommit();
        try (Reads.Lookup there = reads.new Lookup()) {
            boolean large = edits.size() >= Additions.MANY && edits.size() < Additions.MOST;
            return large ? large(edits, there, writer) : small(edits, there, writer);
        } catch (DamagedRecordException e) {
            throw new ProblemException(Problem.badInput("storage.record", String.valueOf(e.getMessage())), e);
        }
    }

    private static Plan small(List<Edit> edits, Reads.Lookup there, RecordWriter writer) throws ProblemException {
        Plan plan = new Plan(there, writer);
        for (Edit edit : edits) {
            plan.add(edit);
        }
        return plan;
    }

    private static Plan large(List<Edit> edits, Reads.Lookup there, RecordWriter writer) throws ProblemException {
        // Each is asked for once: that is how whoever waits is told how far it is.
        List<Edit> all = new ArrayList<>(edits);
        List<Edit> others = new ArrayList<>();
        Optional<Additions> additions = Additions.of(all, others, writer, there);
        if (additions.isEmpty()) {
            return small(all, there, writer);
        }
        Plan plan = small(others, there, writer);
        plan.additions = additions.get();
        plan.additions.finish(writer, plan::grow);
        return plan;
    }

    boolean isEmpty() {
        return writes.isEmpty() && additions.size() == 0;
    }

    /** About how much the commit adds to the file, pages and all; rather more than less. */
    long bytes() {
        long bytes = 0;
        for (Map.Entry<byte[], byte[]> write : writes.entrySet()) {
            bytes += write.getKey().length + write.getValue().length + PER_RECORD;
        }
        for (int i = 0; i < additions.size(); i++) {
            bytes += additions.key(i).length + additions.value(i).length + PER_RECORD;
        }
        return bytes + bytes / PAGES + ROOM;
    }

    /** Does it, in the order of the keys. The plan holds nothing afterwards: a large one would be in the way of what is written. */
    void carryOut(Map<byte[], byte[]> records) {
        for (int i = 0; i < additions.size(); i++) {
            byte[] key = additions.key(i);
            while (!writes.isEmpty() && Arrays.compareUnsigned(writes.firstKey(), key) < 0) {
                carryOutFirst(records);
            }
            records.put(key, additions.value(i));
            additions.drop(i);
        }
        while (!writes.isEmpty()) {
            carryOutFirst(records);
        }
    }

    private void carryOutFirst(Map<byte[], byte[]> records) {
        Map.Entry<byte[], byte[]> next = writes.pollFirstEntry();
        if (next.getValue().length == 0) {
            records.remove(next.getKey());
        } else {
            records.put(next.getKey(), next.getValue());
        }
    }

    /** By how many entries of each kind the journal grows. */
    Map<EntryKind, Long> growth() {
        return Collections.unmodifiableMap(growth);
    }

    private void add(Edit edit) throws ProblemException {
        if (edit.before().isPresent() && edit.after().isPresent()) {
            replace(edit.before().get(), edit.after().get());
        } else if (edit.before().isPresent()) {
            Entry gone = edit.before().get();
            byte[] key = key(gone);
            writes.put(key, writer.remove(gone, there(key, gone)));
            grow(gone.kind(), -1);
        } else {
            put(edit.after().orElseThrow());
        }
    }

    private void replace(Entry before, Entry after) throws ProblemException {
        if (before.kind() != after.kind() || !before.id().equals(after.id())) {
            throw new IllegalArgumentException("not the same entry: " + before.id() + " and " + after.id());
        }
        byte[] from = key(before);
        byte[] to = key(after);
        byte[] old = there(from, before);
        if (!Arrays.equals(from, to)) {
            // The id lives on under another day, so there is no tombstone here.
            writes.put(from, NOTHING);
        }
        writes.put(to, writer.write(after, Optional.of(old)));
    }

    private void put(Entry entry) throws ProblemException {
        byte[] key = key(entry);
        Optional<byte[]> old = at(key);
        writes.put(key, writer.write(entry, old));
        if (!old.map(RecordReader::live).orElse(false)) {
            grow(entry.kind(), 1);
        }
    }

    private void grow(EntryKind kind, long by) {
        growth.merge(kind, by, Long::sum);
    }

    private byte[] there(byte[] key, Entry entry) throws ProblemException {
        return at(key).filter(RecordReader::live)
                .orElseThrow(() -> new ProblemException(Problem.refused(
                        "storage.gone", entry.day().map(Object::toString).orElse("–"))));
    }

    private Optional<byte[]> at(byte[] key) {
        byte[] planned = writes.get(key);
        return planned == null ? there.at(key) : Optional.of(planned).filter(value -> value.length > 0);
    }

    static byte[] key(Entry entry) throws ProblemException {
        Optional<java.time.LocalDate> day = entry.day();
        if (day.isPresent() && !DaySpan.ALL.contains(day.get())) {
            throw new ProblemException(Problem.refused("storage.day", day.get().toString()));
        }
        return RecordKey.of(entry);
    }
}
