package somepolku.storage.block;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
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

    private static final int NONCE = 12;
    private static final int TAG = 16;
    /** Bytes that a block takes in the file. */
    static final int SEALED = NONCE + CONTENT + TAG;

    private final DataKey key;
    private final UUID fileId;
    private final SecureRandom random = new SecureRandom();

    BlockCipher(byte[] key, UUID fileId) {
        this.key = new DataKey(key);
        this.fileId = fileId;
    }

    /** Afterwards nothing opens any more. */
    void forget() {
        key.destroy();
    }

    void seal(long block, byte[] content, int from, byte[] sealed, int to) throws IOException {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        System.arraycopy(nonce, 0, sealed, to, NONCE);
        try {
            cipher(Cipher.ENCRYPT_MODE, nonce, block).doFinal(content, from, CONTENT, sealed, to + NONCE);
        } catch (GeneralSecurityException e) {
            throw failed(e);
        }
    }

    /** False where the block is not what was sealed; {@code content} is then not to be used. */
    boolean open(long block, byte[] sealed, int from, byte[] content, int to) throws IOException {
        byte[] nonce = new byte[NONCE];
        System.arraycopy(sealed, from, nonce, 0, NONCE);
        try {
            cipher(Cipher.DECRYPT_MODE, nonce, block).doFinal(sealed, from + NONCE, CONTENT + TAG, content, to);
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

    private Cipher cipher(int mode, byte[] nonce, long block) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(ByteBuffer.allocate(24)
                .putLong(fileId.getMostSignificantBits())
                .putLong(fileId.getLeastSignificantBits())
                .putLong(block)
                .array());
        return cipher;
    }
}
