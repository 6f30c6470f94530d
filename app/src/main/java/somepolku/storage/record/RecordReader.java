package somepolku.storage.record;

import java.time.DateTimeException;
import somepolku.domain.journal.Entry;
import somepolku.storage.codec.Codecs;
import somepolku.storage.codec.DamagedRecordException;
import somepolku.storage.codec.EntryCodec;
import somepolku.storage.codec.Values;

/** Makes entries of records. */
public final class RecordReader {
    private RecordReader() {}

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
        EntryCodec<?> codec = Codecs.of(place.code())
                .orElseThrow(() -> new DamagedRecordException("kind " + place.code() + " is not known"));
        Entry entry = read(codec, place, StoredRecord.values(value));
        if (!entry.day().equals(place.day())) {
            throw new DamagedRecordException("a record of " + entry.day() + " under " + place.day());
        }
        return entry;
    }

    static <E extends Entry> E read(EntryCodec<E> codec, RecordKey place, Values values) {
        try {
            return codec.read(place.id(), values);
        } catch (DateTimeException | ArithmeticException e) {
            throw new DamagedRecordException(String.valueOf(e.getMessage()), e);
        }
    }
}
