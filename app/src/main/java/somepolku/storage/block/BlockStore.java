package somepolku.storage.block;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipOutputStream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.RandomAccessStore;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Sealed blocks under an MVStore. Given to the store as an object, and not registered as a file system: H2's register
 * is a static map, and the store would open and lock the file by itself.
 *
 * <p>Space is never used again, so every chunk goes to the end and only the two copies of the store's own header are
 * written over.
 */
public final class BlockStore extends RandomAccessStore {
    /** The first blocks hold the store's own header, each all of it: one is enough, and the other is written anew. */
    public static final int TWICE = 2;

    private static final int HEADERS = TWICE * BlockFile.BLOCK;
    /** Below this the store's own buffer grows by itself. */
    private static final int LARGE = 4 << 20;

    /** The most that the store takes for what a chunk tells of itself. */
    private static final int CHUNK_HEADER = 1024;

    private final BlockFile blocks;
    private @Nullable WriteBuffer expected;
    private boolean headerTorn;
    private boolean guarded;
    private Optional<KnownChunks> known = Optional.empty();

    /** For reading what is left of a damaged file: opens on more than the store by itself does. */
    public static BlockStore forgiving(BlockFile blocks, String name) throws IOException {
        BlockStore store = new BlockStore(blocks, name, true, true);
        store.known = Optional.of(new KnownChunks());
        return store;
    }

    /** @param guarded nothing may be written until {@link #release}; a file that fails to open stays as it was */
    public BlockStore(BlockFile blocks, String name, boolean readOnly, boolean guarded) throws IOException {
        super(Map.of("pageSplitSize", 4096));
        this.blocks = blocks;
        this.guarded = guarded;
        init(name, readOnly);
        setReuseSpace(false);
        saveChunkLock.lock();
        try {
            setSize(blocks.size());
        } finally {
            saveChunkLock.unlock();
        }
    }

    /**
     * Makes room for a large change before anything of it is written, so that where there is none nothing has begun.
     * Taken by the next commit.
     */
    public void expect(long bytes) {
        int room = (int) Math.min(bytes, Integer.MAX_VALUE - HEADERS);
        expected = room > LARGE ? new WriteBuffer(room) : null;
    }

    @Override
    public WriteBuffer getWriteBuffer() {
        WriteBuffer ready = expected;
        expected = null;
        return ready == null ? super.getWriteBuffer() : ready;
    }

    public void release() {
        guarded = false;
    }

    /** Whether the file was closed in order; false after a killed process or a pulled plug. */
    public boolean clean() {
        return !headerTorn && DataUtils.readHexLong(getStoreHeader(), "clean", 0) != 0;
    }

    /** The version that the header knows of; more than the opened one where the end of the file is missing. */
    public long headerVersion() {
        return DataUtils.readHexLong(getStoreHeader(), "version", 0);
    }

    /** After a cut and a look at everything: drops what lies behind the end, and says in both headers that all is well. */
    public void settle() {
        writeCleanShutdown();
        headerTorn = false;
    }

    /** Where the newest chunk in use begins. */
    public long newestChunk() {
        SFChunk newest = lastChunk;
        return newest == null ? HEADERS : newest.block * BlockFile.BLOCK;
    }

    /** About how much of the content is in use; the store counts each page as up to twice its size. */
    public long liveBytes() {
        return getChunks().values().stream()
                .mapToLong(chunk -> chunk.maxLenLive)
                .sum();
    }

    /** Where the space in use ends. */
    public long end() {
        return getAfterLastBlock_() * BlockFile.BLOCK;
    }

    /**
     * Whether anything lies behind the end: a change that was being written when the process or the power went, or one
     * whose last block is damaged. The two look the same.
     */
    public boolean leftOver() throws IOException {
        return blocks.goesOnAfter(end());
    }

    /**
     * How many finished changes lie behind the end, newer than the opened version. Since a chunk's last block is written
     * only when the rest is durable, such a chunk was not torn by a power cut: it, or one that it needs, is damaged.
     */
    public long lostChanges() {
        long newest = lastChunkVersion();
        for (long block = getAfterLastBlock_() + 1; block <= size() / BlockFile.BLOCK; block++) {
            SFChunk footer = readChunkFooter(block);
            if (footer != null) {
                newest = Math.max(newest, footer.version);
            }
        }
        return newest - lastChunkVersion();
    }

    /**
     * A change that lies in the file as a whole, though blocks of it may be damaged.
     *
     * @param block where it begins
     * @param length in blocks
     * @param version greater than that of every earlier one
     */
    public record Finished(long block, int length, int id, long version) {}

    /** All of them, as they lie. Each tells of itself in its first block and in its last: one of the two is enough. */
    public List<Finished> finished() {
        long end = size() / BlockFile.BLOCK;
        Map<Long, SFChunk> byFooter = new HashMap<>();
        for (long block = TWICE + 1; block <= end; block++) {
            SFChunk chunk = readChunkFooter(block);
            if (chunk != null) {
                byFooter.put(chunk.block, chunk);
            }
        }
        List<Finished> all = new ArrayList<>();
        long block = TWICE;
        while (block < end) {
            SFChunk chunk = header(block).orElse(byFooter.get(block));
            boolean whole = chunk != null && chunk.len > 0 && block + chunk.len <= end;
            if (chunk != null && whole) {
                all.add(new Finished(block, chunk.len, chunk.id, chunk.version));
            }
            block += chunk != null && whole ? chunk.len : 1;
        }
        return all;
    }

    private Optional<SFChunk> header(long block) {
        try {
            String text = new String(blocks.read(block * BlockFile.BLOCK, CHUNK_HEADER), StandardCharsets.ISO_8859_1);
            int end = text.indexOf('\n');
            if (end < 0 || !text.startsWith("chunk:")) {
                return Optional.empty();
            }
            SFChunk chunk = super.createChunk(text.substring(0, end));
            return Optional.of(chunk).filter(told -> told.block == block);
        } catch (IOException | RuntimeException notAHeader) {
            return Optional.empty();
        }
    }

    @Override
    public SFChunk createChunk(String told) {
        SFChunk chunk = super.createChunk(told);
        known.ifPresent(chunks -> chunks.learn(chunk));
        return chunk;
    }

    @Override
    public ByteBuffer readFully(@Nullable SFChunk chunk, long position, int length) {
        readCount.incrementAndGet();
        readBytes.addAndGet(length);
        try {
            return ByteBuffer.wrap(position == 0 && length == HEADERS ? headers() : blocks.read(position, length));
        } catch (IOException e) {
            Optional<byte[]> told = chunk == null ? known.flatMap(all -> all.told(position, length)) : Optional.empty();
            if (told.isPresent()) {
                return ByteBuffer.wrap(told.get());
            }
            throw DataUtils.newMVStoreException(DataUtils.ERROR_READING_FAILED, "{0}", e.getMessage(), e);
        }
    }

    /** The store reads both copies of its header at once; a torn one must not hide the other. */
    private byte[] headers() throws IOException {
        byte[] both = new byte[HEADERS];
        for (int from = 0; from < HEADERS; from += BlockFile.BLOCK) {
            try {
                System.arraycopy(blocks.read(from, BlockFile.BLOCK), 0, both, from, BlockFile.BLOCK);
            } catch (DamagedBlockException torn) {
                headerTorn = true;
            }
        }
        return both;
    }

    @Override
    protected void writeFully(SFChunk chunk, long position, ByteBuffer source) {
        int length = source.remaining();
        // The store's buffers lie on arrays; copying one would take as much memory again as a large import.
        byte[] content = source.array();
        int from = source.arrayOffset() + source.position();
        source.position(source.limit());
        writeCount.incrementAndGet();
        writeBytes.addAndGet(length);
        try {
            refuseWhileGuarded();
            if (position < HEADERS) {
                blocks.replace(position, Arrays.copyOfRange(content, from, from + length));
            } else {
                dropLeftOver(position, length);
                blocks.append(position, content, from, length);
            }
            setSize(Math.max(size(), position + length));
        } catch (IOException e) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_WRITING_FAILED, "{0}", e.getMessage(), e);
        }
    }

    /** What lies behind the end is left over from a cut; old blocks must not come to lie inside a new chunk. */
    private void dropLeftOver(long position, int length) throws IOException {
        if (size() > position && end() == position + length) {
            blocks.truncate(position);
            blocks.force();
            setSize(position);
        }
    }

    @Override
    public void sync() {
        try {
            blocks.force();
        } catch (IOException e) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_WRITING_FAILED, "{0}", e.getMessage(), e);
        }
    }

    @Override
    protected void truncate(long size) {
        try {
            refuseWhileGuarded();
            blocks.truncate(size);
            setSize(Math.min(size(), size));
        } catch (IOException e) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_WRITING_FAILED, "{0}", e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            blocks.close();
        } catch (IOException e) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_WRITING_FAILED, "{0}", e.getMessage(), e);
        } finally {
            super.close();
        }
    }

    private void refuseWhileGuarded() throws IOException {
        if (guarded) {
            throw new IOException("nothing is written before the file is verified");
        }
    }

    @Override
    public void open(String fileName, boolean readOnly, char[] encryptionKey) {
        throw new UnsupportedOperationException("opened by whoever made it");
    }

    @Override
    public RandomAccessStore open(String fileName, boolean readOnly) {
        throw new UnsupportedOperationException("only compaction in place asks for it");
    }

    @Override
    public void backup(ZipOutputStream out) {
        throw new UnsupportedOperationException("a backup is a verified copy");
    }
}
