package somepolku.storage.block;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import somepolku.storage.key.DataKey;

/**
 * Seals and opens single blocks. The file's id and the block's number are authenticated with it, so that a block
 * copied from elsewhere, or from another place of the same file, does not open. Safe to use from any thread.
 */
final class BlockCipher {
    /** Bytes that a block holds. */
    static final int CONTENT = 4096;

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int BLOCK_AT = 16;
    /** Fewer blocks are sealed before another core has begun. */
    private static final int MANY = 64;

    private static final int TAG = 16;
    /** Bytes that a block takes in the file. */
    static final int SEALED = NONCE + CONTENT + TAG;

    private final DataKey key;
    private final UUID fileId;
    private final SecureRandom random = new SecureRandom();
    /** Made ready before: to ask Java for one takes longer than to open a block. */
    private final Queue<Ready> idle = new ConcurrentLinkedQueue<>();

    BlockCipher(byte[] key, UUID fileId) {
        this.key = new DataKey(key);
        this.fileId = fileId;
    }

    /** Afterwards nothing opens any more. */
    void forget() {
        key.destroy();
        idle.clear();
    }

    /** @param place what is authenticated with a block: the file and, at {@link #BLOCK_AT}, the block's number */
    private record Ready(Cipher cipher, ByteBuffer place) {}

    private Ready ready() throws GeneralSecurityException {
        Ready ready = idle.poll();
        return ready != null
                ? ready
                : new Ready(
                        Cipher.getInstance(ALGORITHM),
                        ByteBuffer.allocate(BLOCK_AT + Long.BYTES)
                                .putLong(fileId.getMostSignificantBits())
                                .putLong(fileId.getLeastSignificantBits()));
    }

    /** Seals blocks that follow each other. */
    void seal(long first, int count, byte[] content, int from, byte[] sealed) throws IOException {
        byte[] nonces = new byte[count * NONCE];
        random.nextBytes(nonces);
        if (count < MANY) {
            seal(first, 0, count, nonces, content, from, sealed);
            return;
        }
        int half = count / 2;
        try {
            IntStream.of(0, half).parallel().forEach(begin -> {
                try {
                    seal(first, begin, begin == 0 ? half : count, nonces, content, from, sealed);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void seal(long first, int begin, int end, byte[] nonces, byte[] content, int from, byte[] sealed)
            throws IOException {
        try {
            Ready ready = ready();
            for (int i = begin; i < end; i++) {
                int to = i * SEALED;
                System.arraycopy(nonces, i * NONCE, sealed, to, NONCE);
                begin(ready, Cipher.ENCRYPT_MODE, sealed, to, first + i);
                ready.cipher().doFinal(content, from + i * CONTENT, CONTENT, sealed, to + NONCE);
            }
            idle.add(ready);
        } catch (GeneralSecurityException e) {
            throw failed(e);
        }
    }

    /**
     * Opens blocks that follow each other.
     *
     * @param contents each of {@link #CONTENT} bytes
     * @return how many there are before the first that is not what was sealed; only their contents may be used
     */
    int open(long first, byte[] sealed, byte[][] contents) throws IOException {
        int count = contents.length;
        if (count < MANY / 2) {
            return open(first, 0, count, sealed, contents);
        }
        int half = count / 2;
        int[] ends = new int[2];
        try {
            IntStream.of(0, 1).parallel().forEach(part -> {
                try {
                    ends[part] = open(first, part * half, part == 0 ? half : count, sealed, contents);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return ends[0] < half ? ends[0] : ends[1];
    }

    private int open(long first, int begin, int end, byte[] sealed, byte[][] contents) throws IOException {
        int at = begin;
        try {
            Ready ready = ready();
            for (; at < end; at++) {
                int from = at * SEALED;
                begin(ready, Cipher.DECRYPT_MODE, sealed, from, first + at);
                ready.cipher().doFinal(sealed, from + NONCE, CONTENT + TAG, contents[at], 0);
            }
            idle.add(ready);
            return at;
        } catch (AEADBadTagException e) {
            return at;
        } catch (GeneralSecurityException e) {
            throw failed(e);
        }
    }

    private IOException failed(GeneralSecurityException e) {
        if (key.isDestroyed()) {
            return new IOException("the journal is closed", e);
        }
        throw new IllegalStateException("every Java has AES-GCM", e);
    }

    /** @param at where the block's nonce lies in {@code sealed} */
    private void begin(Ready ready, int mode, byte[] sealed, int at, long block) throws GeneralSecurityException {
        ready.cipher().init(mode, key, new GCMParameterSpec(TAG * 8, sealed, at, NONCE));
        ready.place().putLong(BLOCK_AT, block);
        ready.cipher().updateAAD(ready.place().array());
    }
}
