package somepolku.kit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes that grow, for whatever makes many small things of them: used again and again, it leaves nothing behind but what
 * is asked for. For one thread.
 */
public final class Bytes {
    /** A longer text is quicker made into bytes by Java itself, which leaves an array behind. */
    private static final int SHORT = 160;

    private byte[] all = new byte[1024];
    private int size;

    /** Begins anew. */
    public Bytes clear() {
        size = 0;
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
        if (length > SHORT) {
            return put(text.getBytes(StandardCharsets.UTF_8));
        }
        room(length);
        int to = size;
        for (int at = 0; at < length; at++) {
            char c = text.charAt(at);
            if (c > 0x7f) {
                return put(text.getBytes(StandardCharsets.UTF_8));
            }
            all[to++] = (byte) c;
        }
        size = to;
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
