package somepolku.storage.page;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.DataUtils;

/**
 * The entries of one page.
 *
 * @param map the number of the map that it belongs to
 */
public record LeafPage(int map, List<byte[]> keys, List<byte[]> values) {
    /** What every page begins with: its length and a check of that. */
    static final int HEAD = Integer.BYTES + Short.BYTES;

    private static final int NODE = 1;
    private static final int COMPRESSED = 2;

    /** Whether a page of a chunk may begin with these bytes; wrong once in 65,536 times. */
    static boolean begins(ByteBuffer head, int chunk, int offset) {
        int length = head.getInt(0);
        int check = DataUtils.getCheckValue(chunk) ^ DataUtils.getCheckValue(offset) ^ DataUtils.getCheckValue(length);
        return length > HEAD && head.getShort(Integer.BYTES) == (short) check;
    }

    /**
     * Reads a page, which must fill the bytes to the last one. A page that only leads to others has no keys here.
     *
     * @return empty where it is none that this program would have written
     */
    static Optional<LeafPage> read(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes).position(HEAD);
            DataUtils.readVarInt(in);
            int map = DataUtils.readVarInt(in);
            int count = DataUtils.readVarInt(in);
            int type = in.get();
            if (map < 0 || count < 0 || count > bytes.length || (type & COMPRESSED) != 0 || type > NODE) {
                return Optional.empty();
            }
            boolean leaf = type != NODE;
            if (!leaf) {
                skipChildren(in, count + 1);
            }
            List<byte[]> keys = texts(in, count);
            List<byte[]> values = leaf ? texts(in, count) : List.of();
            return in.hasRemaining()
                    ? Optional.empty()
                    : Optional.of(new LeafPage(map, leaf ? keys : List.of(), values));
        } catch (BufferUnderflowException | IllegalArgumentException notAPage) {
            return Optional.empty();
        }
    }

    private static void skipChildren(ByteBuffer in, int count) {
        in.position(in.position() + Math.multiplyExact(count, Long.BYTES));
        for (int i = 0; i < count; i++) {
            DataUtils.readVarLong(in);
        }
    }

    private static List<byte[]> texts(ByteBuffer in, int count) {
        List<byte[]> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int length = DataUtils.readVarInt(in);
            if (length < 0 || length > in.remaining()) {
                throw new BufferUnderflowException();
            }
            byte[] text = new byte[length];
            in.get(text);
            all.add(text);
        }
        return all;
    }
}
