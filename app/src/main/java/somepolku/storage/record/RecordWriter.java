package somepolku.storage.record;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import somepolku.domain.journal.Entry;
import somepolku.kit.Bytes;
import somepolku.storage.codec.Codecs;
import somepolku.storage.codec.EntryCodec;
import somepolku.storage.codec.Values;

/**
 * Makes the bytes of records from what lies there and what shall lie there. A field that did not change, as far as this
 * program can see, keeps its bytes and its stamp; so does every field that only a newer program knows. For one thread.
 */
public final class RecordWriter {
    private final HybridClock clock;
    /** What undoing a removal must bring back although the entry does not hold it. */
    private final Map<UUID, List<Field>> removed = new HashMap<>();

    /** Since what was never written before may be made into bytes on any thread. */
    private final ThreadLocal<Bytes> scratch = ThreadLocal.withInitial(Bytes::new);

    private Stamp now = new Stamp(0, 0);

    public RecordWriter(HybridClock clock) {
        this.clock = clock;
    }

    /** All that one commit writes gets one stamp. */
    public void nextCommit() {
        now = clock.next();
    }

    /** @param old what lies there: a record, a tombstone, or nothing */
    public byte[] write(Entry entry, Optional<byte[]> old) {
        EntryCodec<?> codec = Codecs.of(entry.kind());
        return old.isEmpty()
                ? StoredRecord.fresh(values(codec, entry), now, scratch.get())
                : write(codec, entry, old.map(StoredRecord::decode)).encode();
    }

    /** The tombstone that takes the place of a record. */
    public byte[] remove(Entry entry, byte[] old) {
        StoredRecord record = StoredRecord.decode(old);
        List<Field> unknown = unknown(record, known(Codecs.of(entry.kind()), entry));
        if (!unknown.isEmpty()) {
            removed.put(entry.id().value(), unknown);
        }
        return StoredRecord.tombstone(clock.laterThan(record.latest(), now));
    }

    private <E extends Entry> StoredRecord write(EntryCodec<E> codec, Entry entry, Optional<StoredRecord> old) {
        SortedMap<Integer, byte[]> wanted = known(codec, entry);
        boolean live = old.isPresent() && !old.get().fields().containsKey(StoredRecord.DELETED);
        Map<Integer, byte[]> seen = live ? known(codec, seen(codec, entry, old.get())) : Map.of();
        Stamp stamp = old.map(record -> clock.laterThan(record.latest(), now)).orElse(now);
        SortedMap<Integer, Field> fields = new TreeMap<>();
        wanted.forEach((tag, value) -> {
            if (live && Arrays.equals(seen.get(tag), value)) {
                Optional.ofNullable(old.get().fields().get(tag)).ifPresent(kept -> fields.put(tag, kept));
            } else if (value.length > 0 || old.isPresent()) {
                // An emptied field keeps a stamp, so that a merge does not bring the old value back.
                fields.put(tag, new Field(tag, stamp, value));
            }
        });
        Collection<Field> unknown = live
                ? unknown(old.get(), wanted)
                : old.isPresent() ? removed.getOrDefault(entry.id().value(), List.of()) : List.of();
        unknown.forEach(field -> fields.put(field.tag(), field));
        return StoredRecord.of(fields.values());
    }

    private static <E extends Entry> E seen(EntryCodec<E> codec, Entry entry, StoredRecord old) {
        return RecordReader.read(
                codec, new RecordKey(codec.code(), entry.day(), entry.id().value()), old.values());
    }

    private static <E extends Entry> SortedMap<Integer, byte[]> known(EntryCodec<E> codec, Entry entry) {
        return values(codec, entry).bytes();
    }

    private static <E extends Entry> Values values(EntryCodec<E> codec, Entry entry) {
        return codec.write(codec.type().cast(entry));
    }

    private static List<Field> unknown(StoredRecord record, SortedMap<Integer, byte[]> known) {
        return record.fields().values().stream()
                .filter(field -> field.tag() != StoredRecord.DELETED && !known.containsKey(field.tag()))
                .toList();
    }
}
