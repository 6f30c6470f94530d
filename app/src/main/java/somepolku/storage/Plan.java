package somepolku.storage;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
    private final Reads reads;
    private final RecordWriter writer;
    private final SortedMap<byte[], Optional<byte[]>> writes = new TreeMap<>(Arrays::compareUnsigned);
    private final Map<EntryKind, Long> growth = new EnumMap<>(EntryKind.class);

    private Plan(Reads reads, RecordWriter writer) {
        this.reads = reads;
        this.writer = writer;
    }

    static Plan of(List<Edit> edits, Reads reads, RecordWriter writer) throws ProblemException {
        Plan plan = new Plan(reads, writer);
        writer.nextCommit();
        try {
            for (Edit edit : edits) {
                plan.add(edit);
            }
        } catch (DamagedRecordException e) {
            throw new ProblemException(Problem.badInput("storage.record", String.valueOf(e.getMessage())), e);
        }
        return plan;
    }

    /** What lies under a key after the commit; empty for nothing. */
    SortedMap<byte[], Optional<byte[]>> writes() {
        return Collections.unmodifiableSortedMap(writes);
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
            put(key, writer.remove(gone, there(key, gone)));
            grow(gone, -1);
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
            writes.put(from, Optional.empty());
        }
        put(to, writer.write(after, Optional.of(old)));
    }

    private void put(Entry entry) throws ProblemException {
        byte[] key = key(entry);
        Optional<byte[]> old = at(key);
        put(key, writer.write(entry, old));
        if (!old.map(RecordReader::live).orElse(false)) {
            grow(entry, 1);
        }
    }

    private void put(byte[] key, byte[] value) {
        writes.put(key, Optional.of(value));
    }

    private void grow(Entry entry, long by) {
        growth.merge(entry.kind(), by, Long::sum);
    }

    private byte[] there(byte[] key, Entry entry) throws ProblemException {
        return at(key).filter(RecordReader::live)
                .orElseThrow(() -> new ProblemException(Problem.refused(
                        "storage.gone", entry.day().map(Object::toString).orElse("–"))));
    }

    private Optional<byte[]> at(byte[] key) {
        Optional<byte[]> planned = writes.get(key);
        return planned != null ? planned : reads.at(key);
    }

    private static byte[] key(Entry entry) throws ProblemException {
        Optional<java.time.LocalDate> day = entry.day();
        if (day.isPresent() && !DaySpan.ALL.contains(day.get())) {
            throw new ProblemException(Problem.refused("storage.day", day.get().toString()));
        }
        return RecordKey.of(entry);
    }
}
