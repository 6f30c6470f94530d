package somepolku.storage.record;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import somepolku.kit.Bytes;
import somepolku.storage.codec.DamagedRecordException;
import somepolku.storage.codec.Values;

/**
 * A record as it lies in the file: a version byte, then fields in the order of their tags. A field is its tag (1
 * byte), stamp (12), the value's length (1 to 5 bytes, seven bits each, the low ones first), and the value. A deleted
 * record has the one field {@link #DELETED}, which comes first and so is told without reading on.
 */
final class StoredRecord {
    static final int VERSION = 1;
    /** The tag of a tombstone. */
    static final int DELETED = 0;

    private final SortedMap<Integer, Field> fields;

    private StoredRecord(SortedMap<Integer, Field> fields) {
        this.fields = fields;
    }

    static StoredRecord of(Collection<Field> fields) {
        SortedMap<Integer, Field> byTag = new TreeMap<>();
        fields.forEach(field -> byTag.put(field.tag(), field));
        return new StoredRecord(byTag);
    }

    /** A record that was never written before: every value that there is gets this stamp. */
    static byte[] fresh(Values values, Stamp stamp, Bytes out) {
        out.clear().put(VERSION);
        for (int tag = 0; tag < values.end(); tag++) {
            if (values.has(tag)) {
                out.put(tag).putLong(stamp.time()).putInt(stamp.replica()).put(0);
                int begin = out.size();
                values.put(tag, out);
                setLength(out, begin);
            }
        }
        return out.copy();
    }

    /** Before a value that already stands there, with one byte of room for it. */
    private static void setLength(Bytes out, int value) {
        int rest = out.size() - value;
        int at = value - 1;
        while (rest > 0x7f) {
            out.widen(value, 1);
            out.set(at++, rest | 0x80);
            rest >>>= 7;
        }
        out.set(at, rest);
    }

    static byte[] tombstone(Stamp stamp) {
        return of(List.of(new Field(DELETED, stamp, new byte[0]))).encode();
    }

    static boolean isTombstone(byte[] bytes) {
        return bytes.length > 1 && bytes[1] == DELETED;
    }

    SortedMap<Integer, Field> fields() {
        return fields;
    }

    /** The latest stamp of all fields; the least there is where there are none. */
    Stamp latest() {
        return fields.values().stream().map(Field::stamp).max(Stamp::compareTo).orElse(new Stamp(0, 0));
    }

    byte[] encode() {
        int room = 1;
        for (Field field : fields.values()) {
            room += 1 + Stamp.BYTES + 5 + field.value().length;
        }
        ByteBuffer out = ByteBuffer.allocate(room).put((byte) VERSION);
        for (Field field : fields.values()) {
            put(out, field.tag(), field.stamp(), field.value());
        }
        byte[] bytes = new byte[out.position()];
        out.flip().get(bytes);
        return bytes;
    }

    static StoredRecord decode(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            version(in);
            SortedMap<Integer, Field> fields = new TreeMap<>();
            while (in.hasRemaining()) {
                Field field = field(in);
                if (fields.put(field.tag(), field) != null) {
                    throw twice(field.tag());
                }
            }
            return new StoredRecord(fields);
        } catch (BufferUnderflowException e) {
            throw new DamagedRecordException("the record ends in the middle of a field", e);
        }
    }

    /** The values alone, for who reads many records: the stamps say nothing of the entry. */
    static Values values(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            version(in);
            Values values = new Values();
            while (in.hasRemaining()) {
                int tag = in.get() & 0xff;
                in.position(in.position() + Stamp.BYTES);
                if (!values.add(tag, value(tag, in))) {
                    throw twice(tag);
                }
            }
            return values;
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new DamagedRecordException("the record ends in the middle of a field", e);
        }
    }

    Values values() {
        Values values = new Values();
        fields.forEach((tag, field) -> values.add(tag, field.value()));
        return values;
    }

    private static void version(ByteBuffer in) {
        int version = in.get();
        if (version != VERSION) {
            throw new DamagedRecordException("record version " + version + " where " + VERSION + " was expected");
        }
    }

    private static DamagedRecordException twice(int tag) {
        return new DamagedRecordException("field " + tag + " is there twice");
    }

    private static Field field(ByteBuffer in) {
        int tag = in.get() & 0xff;
        Stamp stamp = Stamp.read(in);
        return new Field(tag, stamp, value(tag, in));
    }

    private static byte[] value(int tag, ByteBuffer in) {
        int length = length(in);
        if (length < 0 || length > in.remaining()) {
            throw new DamagedRecordException("field " + tag + " is longer than the record");
        }
        byte[] value = new byte[length];
        in.get(value);
        return value;
    }

    private static void put(ByteBuffer out, int tag, Stamp stamp, byte[] value) {
        out.put((byte) tag);
        stamp.write(out);
        putLength(out, value.length);
        out.put(value);
    }

    private static void putLength(ByteBuffer out, int length) {
        int rest = length;
        while (rest > 0x7f) {
            out.put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        out.put((byte) rest);
    }

    private static int length(ByteBuffer in) {
        int length = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = in.get();
            length |= (next & 0x7f) << shift;
            if (next >= 0) {
                return length;
            }
        }
        throw new DamagedRecordException("a field's length does not end");
    }
}
