package somepolku.storage.block;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.SFChunk;

/**
 * What newer chunks tell of older ones. The store opens on nothing where the first or the last block of any chunk is
 * damaged, although all that it looks for there is told elsewhere too; whoever rescues what is left gives it that. The
 * pages in such a block stay unreadable.
 */
final class KnownChunks {
    private static final int HEADER = 1024;
    private static final int FOOTER = 128;

    private final Map<Long, SFChunk> byFirst = new TreeMap<>();
    private final Map<Long, SFChunk> byEnd = new TreeMap<>();

    void learn(SFChunk chunk) {
        if (chunk.block > 0 && chunk.len > 0) {
            byFirst.put(chunk.block, chunk);
            byEnd.put(chunk.block + chunk.len, chunk);
        }
    }

    /** What should be at a place of the file, where it is a chunk's own head or foot. */
    Optional<byte[]> told(long position, int length) {
        if (length == HEADER && position % BlockFile.BLOCK == 0) {
            return Optional.ofNullable(byFirst.get(position / BlockFile.BLOCK)).map(KnownChunks::header);
        }
        if (length == FOOTER && (position + FOOTER) % BlockFile.BLOCK == 0) {
            return Optional.ofNullable(byEnd.get((position + FOOTER) / BlockFile.BLOCK))
                    .map(KnownChunks::footer);
        }
        return Optional.empty();
    }

    private static byte[] header(SFChunk chunk) {
        return padded(chunk.getHeader(), HEADER, '\n');
    }

    private static byte[] footer(SFChunk chunk) {
        String text = "chunk:" + Integer.toHexString(chunk.id) + ",len:" + Integer.toHexString(chunk.len) + ",version:"
                + Long.toHexString(chunk.version);
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        int sum = DataUtils.getFletcher32(bytes, 0, bytes.length);
        return padded(text + ",fletcher:" + Integer.toHexString(sum), FOOTER, ' ');
    }

    private static byte[] padded(String text, int length, char with) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(bytes, length);
        Arrays.fill(all, bytes.length, length, (byte) with);
        all[length - 1] = '\n';
        return all;
    }
}
