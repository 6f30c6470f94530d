package somepolku.storage.record;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.storage.codec.Codecs;
import somepolku.storage.codec.DamagedRecordException;
import somepolku.storage.codec.EntryCodec;

/**
 * Where a record lies: kind (1 byte), day (4), id (16). The bytes sort like the records should: by kind, by day with
 * undated ones first, then by the time of writing. Day 0 is undated, day 1 is the first of January of the year 1.
 *
 * @param code of the kind, also of one that only a newer program knows
 */
public record RecordKey(int code, Optional<LocalDate> day, UUID id) {
    private static final int BYTES = 21;
    private static final long DAY_ZERO = LocalDate.of(1, 1, 1).toEpochDay() - 1;
    private static final UUID LEAST = new UUID(0, 0);
    private static final UUID MOST = new UUID(-1, -1);

    public static byte[] of(Entry entry) {
        int code = Codecs.of(entry.kind()).code();
        return new RecordKey(code, entry.day(), entry.id().value()).encode();
    }

    /** Before every record of the kind and day. */
    public static byte[] first(EntryKind kind, Optional<LocalDate> day) {
        return new RecordKey(Codecs.of(kind).code(), day, LEAST).encode();
    }

    /** After every record of the kind and day. */
    public static byte[] last(EntryKind kind, Optional<LocalDate> day) {
        return new RecordKey(Codecs.of(kind).code(), day, MOST).encode();
    }

    /** The beginning of a key as a number that sorts like it; positive for every kind that this program knows. */
    public static long kindAndDay(byte[] key) {
        return ByteBuffer.wrap(key).getLong() >>> Long.SIZE - Byte.SIZE - Integer.SIZE;
    }

    /** The kind of the record with this key; empty where only a newer program knows it. */
    public static Optional<EntryKind> kind(byte[] key) {
        return key.length == 0 ? Optional.empty() : Codecs.of(key[0]).map(EntryCodec::kind);
    }

    /** The id of the record with this key; empty where it is no proper key. */
    public static Optional<UUID> id(byte[] key) {
        return key.length == BYTES ? Optional.of(decode(key).id) : Optional.empty();
    }

    byte[] encode() {
        long number = day.isPresent() ? day.get().toEpochDay() - DAY_ZERO : 0;
        if (number < 0 || day.isPresent() && number == 0 || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(day + " is before the year 1");
        }
        byte[] key = new byte[BYTES];
        key[0] = (byte) code;
        put(key, 1, Integer.BYTES, number);
        put(key, 5, Long.BYTES, id.getMostSignificantBits());
        put(key, 13, Long.BYTES, id.getLeastSignificantBits());
        return key;
    }

    private static void put(byte[] key, int at, int bytes, long number) {
        for (int i = 0; i < bytes; i++) {
            key[at + i] = (byte) (number >>> Byte.SIZE * (bytes - 1 - i));
        }
    }

    static RecordKey decode(byte[] key) {
        if (key.length != BYTES) {
            throw new DamagedRecordException("a key of " + key.length + " bytes");
        }
        ByteBuffer in = ByteBuffer.wrap(key);
        int code = in.get() & 0xff;
        int number = in.getInt();
        Optional<LocalDate> day = number == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(number + DAY_ZERO));
        return new RecordKey(code, day, new UUID(in.getLong(), in.getLong()));
    }

    /** For messages: {@code activity 2026-03-01 0195…}. */
    public static String told(byte[] key) {
        try {
            RecordKey parts = decode(key);
            String kind = kind(key).map(EntryKind::word).orElse("kind " + parts.code);
            return kind + " " + parts.day.map(LocalDate::toString).orElse("undated") + " " + parts.id;
        } catch (RuntimeException e) {
            return "a record without a proper key";
        }
    }
}
