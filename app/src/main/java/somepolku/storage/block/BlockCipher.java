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
    /** Fewer blocks are sealed before another core has begun. */
    private static final int MANY = 64;

    private static final int TAG = 16;
    /** Bytes that a block takes in the file. */
    static final int SEALED = NONCE + CONTENT + TAG;

    private final DataKey key;
    private final UUID fileId;
    private final SecureRandom random = new SecureRandom();
    /** Made ready before: to ask Java for one takes longer than to open a block. */
    private final Queue<Cipher> idle = new ConcurrentLinkedQueue<>();

    BlockCipher(byte[] key, UUID fileId) {
        this.key = new DataKey(key);
        this.fileId = fileId;
    }

    /** Afterwards nothing opens any more. */
    void forget() {
        key.destroy();
        idle.clear();
    }

    private Cipher cipher() throws GeneralSecurityException {
        Cipher ready = idle.poll();
        return ready == null ? Cipher.getInstance(ALGORITHM) : ready;
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
            Cipher cipher = cipher();
            for (int i = begin; i < end; i++) {
                int to = i * SEALED;
                System.arraycopy(nonces, i * NONCE, sealed, to, NONCE);
                begin(cipher, Cipher.ENCRYPT_MODE, sealed, to, first + i);
                cipher.doFinal(content, from + i * CONTENT, CONTENT, sealed, to + NONCE);
            }
            idle.add(cipher);
        } catch (GeneralSecurityException e) {
            throw failed(e);
        }
    }

    /** False where the block is not what was sealed; {@code content} is then not to be used. */
    boolean open(long block, byte[] sealed, int from, byte[] content, int to) throws IOException {
        try {
            Cipher cipher = cipher();
            begin(cipher, Cipher.DECRYPT_MODE, sealed, from, block);
            cipher.doFinal(sealed, from + NONCE, CONTENT + TAG, content, to);
            idle.add(cipher);
            return true;
        } catch (AEADBadTagException e) {
            return false;
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
    private void begin(Cipher cipher, int mode, byte[] sealed, int at, long block) throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, sealed, at, NONCE));
        cipher.updateAAD(ByteBuffer.allocate(24)
                .putLong(fileId.getMostSignificantBits())
                .putLong(fileId.getLeastSignificantBits())
                .putLong(block)
                .array());
    }
}
