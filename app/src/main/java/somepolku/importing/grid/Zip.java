package somepolku.importing.grid;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A small zip by its directory, held in memory. Its parts unpack only so far, and only as markup does: a small file may
 * unpack to more than any machine holds.
 */
final class Zip {
    private static final int LARGEST = 64 << 20;
    private static final long MOST_UNPACKED = 256L << 20;
    private static final int MOST_BETWEEN = 1 << 20;
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int SHORT = 0xffff;

    private final byte[] bytes;
    private final Map<String, Integer> entries = new LinkedHashMap<>();

    /** @throws Unreadable where it is no zip, or a large one */
    Zip(InputStream in) throws IOException {
        bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Unreadable("importing.grid.large");
        }
        try {
            directory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw Unreadable.damaged(broken);
        }
    }

    private ByteBuffer at(int place) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(place);
    }

    private void directory() {
        int end = bytes.length - END_SIZE;
        while (at(end).getInt() != END) {
            end--;
        }
        int place = at(end + 16).getInt();
        for (int count = at(end + 10).getShort() & SHORT; count > 0; count--) {
            if (at(place).getInt() != ENTRY) {
                throw new IllegalArgumentException("no entry at " + place);
            }
            int name = at(place + 28).getShort() & SHORT;
            int more = (at(place + 30).getShort() & SHORT) + (at(place + 32).getShort() & SHORT);
            entries.put(new String(bytes, place + ENTRY_SIZE, name, StandardCharsets.UTF_8), place);
            place += ENTRY_SIZE + name + more;
        }
    }

    Set<String> names() {
        return entries.keySet();
    }

    /** A part; empty where there is none of that name. */
    Optional<InputStream> open(String name) throws IOException {
        Integer place = entries.get(name);
        if (place == null) {
            return Optional.empty();
        }
        try {
            int local = at(place + 42).getInt();
            int begin = local
                    + LOCAL_SIZE
                    + (at(local + 26).getShort() & SHORT)
                    + (at(local + 28).getShort() & SHORT);
            boolean packed = at(place + 10).getShort() != 0;
            int length = packed ? bytes.length - begin : at(place + 24).getInt();
            InputStream raw = new ByteArrayInputStream(bytes, begin, Math.min(length, bytes.length - begin));
            return Optional.of(new Markup(packed ? new InflaterInputStream(raw, new Inflater(true)) : raw));
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw Unreadable.damaged(broken);
        }
    }

    /** Gives up what is too long, as a whole or without a tag: readers of XML collect a text or a name to its end. */
    private static final class Markup extends FilterInputStream {
        private long left = MOST_UNPACKED;
        private int between;

        Markup(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int got = super.read(to, from, length);
            left -= Math.max(0, got);
            for (int at = from; at < from + got; at++) {
                between = to[at] == '<' || to[at] == '>' ? 0 : between + 1;
            }
            if (left < 0 || between > MOST_BETWEEN) {
                throw new Unreadable("importing.grid.large");
            }
            return got;
        }
    }
}
