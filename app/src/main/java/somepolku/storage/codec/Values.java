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
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import somepolku.kit.Bytes;

/**
 * The values of a record's fields by their tags, as a codec writes and reads them. No value and an empty text are the
 * same, empty, bytes; a text that may be missing is written as a list of one text or none.
 */
public final class Values {
    private static final byte[] NOTHING = {};
    private static final char REPLACEMENT = '\ufffd';

    /**
     * By tag; a map would be most of the work of writing a record. Bytes that were read, or what is to be written: a
     * text, texts or a number, made into bytes only where they come to lie.
     */
    private @Nullable Object[] parts = new @Nullable Object[16];

    /** None so far. */
    public Values() {}

    /** Adds one that was read; false where there is one with this tag. */
    public boolean add(int tag, byte[] read) {
        boolean first = tag >= parts.length || parts[tag] == null;
        set(tag, read);
        return first;
    }

    /** Each known tag with its bytes, which are empty for no value. */
    public SortedMap<Integer, byte[]> bytes() {
        SortedMap<Integer, byte[]> all = new TreeMap<>();
        for (int tag = 0; tag < parts.length; tag++) {
            if (parts[tag] != null) {
                all.put(tag, at(tag));
            }
        }
        return all;
    }

    /** Above every tag that has a value. */
    public int end() {
        return parts.length;
    }

    /** Whether there are any bytes under a tag. */
    public boolean has(int tag) {
        Object part = parts[tag];
        if (part instanceof String text) {
            return !text.isEmpty();
        }
        if (part instanceof List<?> texts) {
            return !texts.isEmpty();
        }
        return part instanceof byte[] read ? read.length > 0 : part != null;
    }

    /** Puts down the bytes under a tag. */
    public void put(int tag, Bytes out) {
        Object part = parts[tag];
        if (part instanceof String text) {
            out.put(text);
        } else if (part instanceof Long number) {
            out.putLong(number);
        } else if (part instanceof byte[] read) {
            out.put(read);
        } else if (part instanceof List<?> texts) {
            for (int at = 0; at < texts.size(); at++) {
                out.putCounted((String) texts.get(at));
            }
        }
    }

    Values text(int tag, String text) {
        return set(tag, text);
    }

    String text(int tag) {
        return utf8(ByteBuffer.wrap(at(tag)));
    }

    Values maybe(int tag, Optional<String> text) {
        return text.isPresent() ? texts(tag, List.of(text.get())) : none(tag);
    }

    Optional<String> maybe(int tag) {
        return parts(tag).stream().findFirst();
    }

    /** Several texts in one field, since they only make sense together. */
    Values texts(int tag, List<String> texts) {
        return set(tag, texts);
    }

    List<String> texts(int tag) {
        return parts(tag);
    }

    Values number(int tag, long number) {
        return set(tag, number);
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
        return set(tag, NOTHING);
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

    private Values set(int tag, Object value) {
        if (tag >= parts.length) {
            parts = Arrays.copyOf(parts, tag + 1);
        }
        parts[tag] = value;
        return this;
    }

    private byte[] at(int tag) {
        Object part = tag < parts.length ? parts[tag] : NOTHING;
        if (part instanceof byte[] read) {
            return read;
        }
        if (part == null) {
            return NOTHING;
        }
        Bytes out = new Bytes();
        put(tag, out);
        return out.copy();
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

    private static String utf8(ByteBuffer in) {
        String quick = new String(in.array(), in.arrayOffset() + in.position(), in.remaining(), StandardCharsets.UTF_8);
        if (quick.indexOf(REPLACEMENT) < 0) {
            return quick;
        }
        // Either it was written so, or it stands for bytes that are no text.
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(in);
            return text.toString();
        } catch (CharacterCodingException e) {
            throw new DamagedRecordException("a text is not UTF-8", e);
        }
    }
}
