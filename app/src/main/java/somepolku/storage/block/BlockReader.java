package somepolku.storage.block;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import somepolku.storage.disk.RawFile;

/**
 * Opens blocks for whoever reads. Where the block before was asked for a moment ago somebody reads on and on, as a search
 * or a check does: then more are read and opened at once, on every core. What is opened ahead and is damaged fails
 * nobody who did not ask for it. Safe from any thread.
 */
final class BlockReader {
    private static final int BLOCK = BlockCipher.CONTENT;
    /** Blocks that are read in one go. */
    private static final int AHEAD = 64;

    private final RawFile raw;
    private final BlockCipher cipher;
    private final BlockCache cache;
    private final AtomicReference<byte @Nullable []> spare = new AtomicReference<>();

    BlockReader(RawFile raw, BlockCipher cipher, BlockCache cache) {
        this.raw = raw;
        this.cipher = cipher;
        this.cache = cache;
    }

    /** Reads exactly this range of the content. */
    byte[] read(long position, int length) throws IOException {
        byte[] range = new byte[length];
        long block = position / BLOCK;
        long end = (position + length + BLOCK - 1) / BLOCK;
        while (block < end) {
            byte[] known = cache.get(block);
            if (known != null) {
                copy(known, block++, position, range);
                continue;
            }
            for (byte[] content : opened(block, end - block)) {
                if (block < end) {
                    copy(content, block++, position, range);
                }
            }
        }
        return range;
    }

    private static void copy(byte[] content, long block, long position, byte[] range) {
        long begin = block * BLOCK;
        int from = (int) Math.max(0, position - begin);
        int to = (int) Math.min(BLOCK, position + range.length - begin);
        System.arraycopy(content, from, range, (int) (begin + from - position), to - from);
    }

    /** One block or more from the first on, as many as are whole. */
    private byte[][] opened(long first, long wanted) throws IOException {
        if (first > 0 && cache.get(first - 1) != null) {
            Optional<byte[][]> ahead = ahead(first);
            if (ahead.isPresent()) {
                return ahead.get();
            }
        }
        return opened(first, new byte[(int) Math.min(AHEAD, wanted) * BlockCipher.SEALED]);
    }

    /** Empty where that failed, perhaps for a block that nobody asked for. */
    private Optional<byte[][]> ahead(long first) {
        byte[] there = spare.getAndSet(null);
        byte[] sealed = there == null ? new byte[AHEAD * BlockCipher.SEALED] : there;
        try {
            return Optional.of(opened(first, sealed));
        } catch (IOException askedAgain) {
            return Optional.empty();
        } finally {
            spare.set(sealed);
        }
    }

    private byte[][] opened(long first, byte[] sealed) throws IOException {
        long since = cache.state();
        int there = raw.read(BlockFile.offset(first), sealed) / BlockCipher.SEALED;
        if (there == 0) {
            throw new EOFException("the file ends before byte " + BlockFile.offset(first + 1));
        }
        byte[][] contents = new byte[there][BLOCK];
        int good = cipher.open(first, sealed, contents);
        if (good == 0) {
            throw new DamagedBlockException(first, BlockFile.offset(first));
        }
        byte[][] run = good == there ? contents : Arrays.copyOf(contents, good);
        cache.put(first, run, since);
        return run;
    }
}
