package somepolku.storage.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of a record's fields by their tags, as a codec writes and reads them. No value and an empty text are the
 * same, empty, bytes; a text that may be missing is written as a list of one text or none.
 */
public final class Values {
    private static final byte[] NOTHING = {};

    /** By tag; a map would be most of the work of writing a record. */
    private byte @Nullable [][] bytes = new byte[16][];

    Values() {}

    /** Those that were read. */
    public Values(Map<Integer, byte[]> read) {
        read.forEach(this::put);
    }

    /** Each known tag with its bytes, which are empty for no value. */
    public SortedMap<Integer, byte[]> bytes() {
        SortedMap<Integer, byte[]> all = new TreeMap<>();
        each(all::put);
        return all;
    }

    /** Told of each tag and its bytes. */
    public interface Each {
        void on(int tag, byte[] value);
    }

    /** The same, in the order of the tags. */
    public void each(Each with) {
        for (int tag = 0; tag < bytes.length; tag++) {
            byte[] value = bytes[tag];
            if (value != null) {
                with.on(tag, value);
            }
        }
    }

    Values text(int tag, String text) {
        return put(tag, utf8(text));
    }

    String text(int tag) {
        return utf8(ByteBuffer.wrap(at(tag)));
    }

    Values maybe(int tag, Optional<String> text) {
        return text.isPresent() ? put(tag, joined(List.of(text.get()))) : none(tag);
    }

    Optional<String> maybe(int tag) {
        return parts(tag).stream().findFirst();
    }

    /** Several texts in one field, since they only make sense together. */
    Values texts(int tag, List<String> texts) {
        return put(tag, joined(texts));
    }

    List<String> texts(int tag) {
        return parts(tag);
    }

    Values number(int tag, long number) {
        return put(tag, ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    Optional<Long> number(int tag) {
        byte[] value = at(tag);
        if (value.length == 0) {
            return Optional.empty();
        }
        if (value.length != Long.BYTES) {
            throw new DamagedRecordException("field " + tag + " is no number");
        }
        return Optional.of(ByteBuffer.wrap(value).getLong());
    }

    Values none(int tag) {
        return put(tag, NOTHING);
    }

    Values day(int tag, Optional<LocalDate> day) {
        return day.isPresent() ? number(tag, day.get().toEpochDay()) : none(tag);
    }

    Optional<LocalDate> day(int tag) {
        return number(tag).map(LocalDate::ofEpochDay);
    }

    Values time(int tag, Optional<LocalTime> time) {
        return time.isPresent() ? number(tag, time.get().toNanoOfDay()) : none(tag);
    }

    Optional<LocalTime> time(int tag) {
        return number(tag).map(LocalTime::ofNanoOfDay);
    }

    private Values put(int tag, byte[] value) {
        if (tag >= bytes.length) {
            bytes = Arrays.copyOf(bytes, tag + 1);
        }
        bytes[tag] = value;
        return this;
    }

    private byte[] at(int tag) {
        byte[] value = tag < bytes.length ? bytes[tag] : null;
        return value == null ? NOTHING : value;
    }

    private static byte[] joined(List<String> texts) {
        byte[][] parts = new byte[texts.size()][];
        int length = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = utf8(texts.get(i));
            length += Integer.BYTES + parts[i].length;
        }
        ByteBuffer out = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            out.putInt(part.length).put(part);
        }
        return out.array();
    }

    private List<String> parts(int tag) {
        ByteBuffer in = ByteBuffer.wrap(at(tag));
        List<String> parts = new ArrayList<>();
        while (in.remaining() >= Integer.BYTES) {
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                throw new DamagedRecordException("field " + tag + " holds a text longer than itself");
            }
            parts.add(utf8(in.slice(in.position(), length)));
            in.position(in.position() + length);
        }
        if (in.hasRemaining()) {
            throw new DamagedRecordException("field " + tag + " ends in the middle of a text");
        }
        return List.copyOf(parts);
    }

    private static byte[] utf8(String text) {
        if (text.isEmpty()) {
            return NOTHING;
        }
        // Lone surrogates are no characters and have no bytes in UTF-8; they become question marks here, not an error.
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String utf8(ByteBuffer in) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(in);
            return text.toString();
        } catch (CharacterCodingException e) {
            throw new DamagedRecordException("a text is not UTF-8", e);
        }
    }
}
