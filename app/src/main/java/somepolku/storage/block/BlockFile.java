package somepolku.storage.block;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import somepolku.storage.disk.RawFile;
import somepolku.storage.key.KeySlot;
import somepolku.storage.key.RecoveryKey;
import somepolku.work.port.Passphrase;

/**
 * A file of sealed blocks, addressed by the position of the content as if there were neither head nor seals. A block
 * that was never written, was torn or was changed is an error when read, never zeros and never other bytes. Blocks are
 * written whole.
 */
public final class BlockFile implements Closeable {
    public static final int BLOCK = BlockCipher.CONTENT;
    private static final long HEAD = (long) BlockHeader.BYTES * BlockHeader.COPIES;
    /** Blocks that are sealed and written in one go. */
    private static final int BATCH = 256;

    private final RawFile raw;
    private final FileKeys keys;
    private final BlockCipher cipher;
    private final BlockCache cache = new BlockCache();
    private final BlockReader reader;
    private volatile BlockHeader header;

    BlockFile(RawFile raw, BlockHeader header, FileKeys keys) {
        this.raw = raw;
        this.header = header;
        this.keys = keys;
        this.cipher = keys.cipher(header.fileId());
        this.reader = new BlockReader(raw, cipher, cache);
    }

    /** Writes the head of a new file, with a key of its own, and forces it. */
    public static BlockFile create(RawFile raw) throws IOException {
        FileKeys keys = FileKeys.fresh();
        return create(raw, new BlockHeader(BlockHeader.FORMAT, 0, 1, UUID.randomUUID(), List.of(keys.plain())), keys);
    }

    static BlockFile create(RawFile raw, BlockHeader header, FileKeys keys) throws IOException {
        byte[] copy = header.encode();
        for (int i = 0; i < BlockHeader.COPIES; i++) {
            raw.write((long) i * BlockHeader.BYTES, copy, 0, copy.length);
        }
        raw.force();
        return new BlockFile(raw, header, keys);
    }

    /**
     * Begins an empty file that opens as this one does. Without a passphrase it is a file of its own, with another key;
     * with one its slots stay, since nobody is there to type it, and only a key that once lay in the open is left behind.
     */
    public BlockFile alike(RawFile empty) throws IOException {
        if (!locked()) {
            return create(empty);
        }
        List<KeySlot> slots = header.slots().stream()
                .filter(slot -> slot.kind() != KeySlot.CARRIED)
                .toList();
        return create(empty, header.with(slots), keys.ofCopy());
    }

    /** Opens the file on another handle, also after this one was closed. */
    public Function<RawFile, BlockFile> again() {
        BlockHeader head = header;
        FileKeys copy = keys.ofCopy();
        return other -> new BlockFile(other, head, copy);
    }

    /** Whether the key of the blocks may lie in the open somewhere on the disk, since the file had no passphrase once. */
    public boolean copyDue() {
        return keys.carried();
    }

    public BlockHeader header() {
        return header;
    }

    /** Writes all bytes as they lie into another file, and forces them. */
    public void copyTo(RawFile copy) throws IOException {
        byte[] part = new byte[BATCH * BlockCipher.SEALED];
        long at = 0;
        for (int read = raw.read(at, part); read > 0; read = raw.read(at, part)) {
            copy.write(at, part, 0, read);
            at += read;
        }
        copy.force();
    }

    /** Whether a passphrase is needed to open the file. */
    public boolean locked() {
        return header.slots().stream().noneMatch(slot -> slot.kind() == KeySlot.PLAIN);
    }

    /** Whether the file would open with it. */
    public boolean opensWith(Passphrase passphrase) {
        return HeadReader.unwrapped(header, passphrase)
                .map(found -> {
                    Arrays.fill(found, (byte) 0);
                    return true;
                })
                .orElse(false);
    }

    /**
     * Locks the file with a passphrase, whatever it was locked with before: the head is written anew and no block.
     *
     * @return the recovery key as it is printed; nobody can make it again
     */
    public String lock(Passphrase passphrase, int iterations) throws IOException {
        char[] recovery = RecoveryKey.fresh();
        try {
            if (!locked()) {
                keys.renew();
            }
            write(header.with(keys.slots(passphrase.characters(), recovery, header.fileId(), iterations)));
            return RecoveryKey.printed(recovery);
        } finally {
            Arrays.fill(recovery, '\0');
        }
    }

    /** From now on the file opens without a passphrase. */
    public void unlock() throws IOException {
        write(header.with(List.of(keys.plain())));
    }

    /** One copy after the other, each durable before the next, so that one is whole at every moment. */
    private void write(BlockHeader fresh) throws IOException {
        byte[] copy = fresh.encode();
        for (int i = 0; i < BlockHeader.COPIES; i++) {
            raw.write((long) i * BlockHeader.BYTES, copy, 0, copy.length);
            raw.force();
            // Once one copy stands, it is what the next opening goes by.
            header = fresh;
        }
    }

    /** Makes both copies of the head the same again, where a power cut came between them: an old passphrase ends. */
    public void settleHead() throws IOException {
        byte[] copy = header.encode();
        byte[] there = new byte[BlockHeader.BYTES];
        for (int i = 0; i < BlockHeader.COPIES; i++) {
            if (raw.read((long) i * BlockHeader.BYTES, there) < there.length || !Arrays.equals(there, copy)) {
                raw.force();
                raw.write((long) i * BlockHeader.BYTES, copy, 0, copy.length);
                raw.force();
            }
        }
    }

    /** Bytes of content; a block cut off at the end of the file does not count. */
    public long size() throws IOException {
        return Math.max(0, (raw.size() - HEAD) / BlockCipher.SEALED) * BLOCK;
    }

    /** Whether there is so much as a byte behind this much content. */
    boolean goesOnAfter(long size) throws IOException {
        return raw.size() > offset(wholeBlocks(size));
    }

    /** Where a block begins in the file. */
    public static long offset(long block) {
        return HEAD + block * BlockCipher.SEALED;
    }

    /**
     * Reads exactly this range.
     *
     * @throws DamagedBlockException where a block of it is not what was written
     * @throws EOFException where the file ends before
     */
    public byte[] read(long position, int length) throws IOException {
        return reader.read(position, length);
    }

    /**
     * Writes something new whose last block makes it valid: that one follows only when the rest is durable. It is not
     * itself forced.
     */
    public void append(long position, byte[] content, int from, int length) throws IOException {
        int body = length - BLOCK;
        if (body > 0) {
            write(position, content, from, body);
            raw.force();
        }
        write(position + body, content, from + body, BLOCK);
    }

    void append(long position, byte[] content) throws IOException {
        append(position, content, 0, content.length);
    }

    /**
     * Writes over blocks that hold copies of the same thing: after all before is durable, and one at a time, so that
     * one of them is whole at every moment.
     */
    public void replace(long position, byte[] content) throws IOException {
        for (int from = 0; from < content.length; from += BLOCK) {
            raw.force();
            write(position + from, content, from, BLOCK);
        }
    }

    public void truncate(long size) throws IOException {
        cache.drop(wholeBlocks(size), Long.MAX_VALUE);
        raw.truncate(offset(wholeBlocks(size)));
    }

    public void force() throws IOException {
        raw.force();
    }

    /** Tries every block up to a size and names those that do not open. */
    public List<DamagedBlockException> damaged(long size) throws IOException {
        List<DamagedBlockException> found = new ArrayList<>();
        byte[] sealed = new byte[BlockCipher.SEALED];
        byte[][] content = new byte[1][BLOCK];
        for (long block = 0; block < size / BLOCK; block++) {
            if (raw.read(offset(block), sealed) < sealed.length || cipher.open(block, sealed, content) == 0) {
                found.add(new DamagedBlockException(block, offset(block)));
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        keys.forget();
        cipher.forget();
        cache.clear();
        raw.close();
    }

    private void write(long position, byte[] content, int from, int length) throws IOException {
        long first = wholeBlocks(position);
        int count = Math.toIntExact(wholeBlocks(length));
        byte[] sealed = new byte[Math.min(count, BATCH) * BlockCipher.SEALED];
        for (int done = 0; done < count; done += BATCH) {
            int now = Math.min(BATCH, count - done);
            cache.drop(first + done, now);
            cipher.seal(first + done, now, content, from + done * BLOCK, sealed);
            raw.write(offset(first + done), sealed, 0, now * BlockCipher.SEALED);
            // Once more: a reader may have opened the block meanwhile as it was.
            cache.drop(first + done, now);
        }
    }

    private static long wholeBlocks(long bytes) {
        if (bytes % BLOCK != 0) {
            throw new IllegalArgumentException(bytes + " bytes are not whole blocks");
        }
        return bytes / BLOCK;
    }
}
