package somepolku.storage.record;

import java.util.List;
import java.util.Optional;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;

/** The kinds of entries that this program can write and read. A new kind is one line here. */
public final class Codecs {
    private static final List<EntryCodec<?>> ALL =
            List.of(new ActivityCodec(), new DayNoteCodec(), new ReadingCodec(), new ContactCodec());

    private Codecs() {}

    /** The kind of a class of entries. */
    public static EntryKind kind(Class<? extends Entry> type) {
        return ALL.stream()
                .filter(codec -> codec.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no codec for " + type))
                .kind();
    }

    /** False for a tombstone. */
    public static boolean live(byte[] value) {
        return !StoredRecord.isTombstone(value);
    }

    /**
     * Reads a live record of a known kind.
     *
     * @throws DamagedRecordException where the bytes make no sense, or contradict their key
     */
    public static Entry read(byte[] key, byte[] value) {
        RecordKey place = RecordKey.decode(key);
        EntryCodec<?> codec = of(place.code())
                .orElseThrow(() -> new DamagedRecordException("kind " + place.code() + " is not known"));
        Entry entry = read(codec, place, StoredRecord.decode(value));
        if (!entry.day().equals(place.day())) {
            throw new DamagedRecordException("a record of " + entry.day() + " under " + place.day());
        }
        return entry;
    }

    static <E extends Entry> E read(EntryCodec<E> codec, RecordKey place, StoredRecord record) {
        try {
            return codec.read(place.id(), Values.of(record));
        } catch (java.time.DateTimeException | ArithmeticException e) {
            throw new DamagedRecordException(e.getMessage(), e);
        }
    }

    static EntryCodec<?> of(EntryKind kind) {
        return ALL.stream().filter(codec -> codec.kind() == kind).findFirst().orElseThrow();
    }

    static Optional<EntryCodec<?>> of(int code) {
        return ALL.stream().filter(codec -> codec.code() == code).findFirst();
    }
}
