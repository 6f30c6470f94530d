package somepolku.kit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes that grow, for whatever makes many small things of them: used again and again, it leaves nothing behind but what
 * is asked for. For one thread.
 */
public final class Bytes {
    private static final int BEGINNING = 1024;
    /** More is let go of. */
    private static final int KEPT = 1 << 18;

    private final char[] chars = new char[4 * BEGINNING];
    private byte[] all = new byte[BEGINNING];
    private int size;

    /** Begins anew. */
    public Bytes clear() {
        size = 0;
        if (all.length > KEPT) {
            all = new byte[BEGINNING];
        }
        return this;
    }

    public int size() {
        return size;
    }

    /** What was put, and more behind it; another one once something was put. */
    public byte[] array() {
        return all;
    }

    public byte[] copy() {
        return Arrays.copyOf(all, size);
    }

    public Bytes put(int one) {
        room(1);
        all[size++] = (byte) one;
        return this;
    }

    public Bytes putInt(int number) {
        room(Integer.BYTES);
        setInt(size, number);
        size += Integer.BYTES;
        return this;
    }

    public Bytes putLong(long number) {
        return putInt((int) (number >>> Integer.SIZE)).putInt((int) number);
    }

    public Bytes put(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, all, size, more.length);
        size += more.length;
        return this;
    }

    /** A text as UTF-8; half of a character, which has no bytes, becomes a question mark. */
    public Bytes put(String text) {
        int length = text.length();
        if (length > chars.length) {
            return put(text.getBytes(StandardCharsets.UTF_8));
        }
        text.getChars(0, length, chars, 0);
        room(length);
        int plain = 0;
        for (int to = size; plain < length && chars[plain] < 0x80; plain++) {
            all[to++] = (byte) chars[plain];
        }
        size += plain;
        return plain == length ? this : put(plain, length);
    }

    /** Those of the characters from where one is not ASCII. */
    private Bytes put(int from, int end) {
        room(3 * (end - from));
        for (int at = from; at < end; at++) {
            char c = chars[at];
            if (c < 0x80) {
                all[size++] = (byte) c;
            } else if (c < 0x800) {
                all[size++] = (byte) (0xc0 | c >> 6);
                all[size++] = (byte) (0x80 | c & 0x3f);
            } else if (!Character.isSurrogate(c)) {
                all[size++] = (byte) (0xe0 | c >> 12);
                all[size++] = (byte) (0x80 | c >> 6 & 0x3f);
                all[size++] = (byte) (0x80 | c & 0x3f);
            } else if (at + 1 < end && Character.isSurrogatePair(c, chars[at + 1])) {
                int point = Character.toCodePoint(c, chars[++at]);
                all[size++] = (byte) (0xf0 | point >> 18);
                all[size++] = (byte) (0x80 | point >> 12 & 0x3f);
                all[size++] = (byte) (0x80 | point >> 6 & 0x3f);
                all[size++] = (byte) (0x80 | point & 0x3f);
            } else {
                all[size++] = '?';
            }
        }
        return this;
    }

    /** A text with its length in bytes before it. */
    public Bytes putCounted(String text) {
        int length = size;
        putInt(0).put(text);
        setInt(length, size - length - Integer.BYTES);
        return this;
    }

    /** Makes room in the middle: what stands there moves on. */
    public Bytes widen(int at, int by) {
        room(by);
        System.arraycopy(all, at, all, at + by, size - at);
        size += by;
        return this;
    }

    public void set(int at, int one) {
        all[at] = (byte) one;
    }

    private void setInt(int at, int number) {
        all[at] = (byte) (number >>> 24);
        all[at + 1] = (byte) (number >>> 16);
        all[at + 2] = (byte) (number >>> 8);
        all[at + 3] = (byte) number;
    }

    private void room(int more) {
        if (all.length - size < more) {
            all = Arrays.copyOf(all, Math.max(Math.addExact(size, more), (int) Math.min(2L * all.length, 1 << 30)));
        }
    }
}
