package somepolku.storage.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Wraps the data key in a secret: PBKDF2-HMAC-SHA256 makes a key of the secret, AES-256-GCM seals the data key with it.
 * File, kind of slot and number of iterations are authenticated, so that nobody can lower one or bring a slot from
 * another file. A seal that does not open is a wrong secret; damage was noticed by the header's checksum before.
 */
public final class KeyWrap {
    /** What OWASP asks of PBKDF2-HMAC-SHA256; a quarter of a second, once for each opening. */
    public static final int ITERATIONS = 600_000;

    /** More than this would only make a stranger's file take an hour to be refused. */
    private static final int MOST_ITERATIONS = 20_000_000;

    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final int CONTENT = Integer.BYTES + SALT + NONCE + DataKey.BYTES + TAG;

    private KeyWrap() {}

    /** @param iterations {@link #ITERATIONS}, but in tests of something else */
    public static KeySlot wrap(int kind, char[] secret, byte[] dataKey, UUID fileId, int iterations) {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, secret, kind, salt, iterations, nonce, fileId);
            return new KeySlot(
                    kind,
                    ByteBuffer.allocate(CONTENT)
                            .putInt(iterations)
                            .put(salt)
                            .put(nonce)
                            .put(cipher.doFinal(dataKey))
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2 and AES-GCM", e);
        }
    }

    /** Whether a slot is of the form that {@link #wrap} makes. */
    public static boolean wellFormed(KeySlot slot) {
        byte[] content = slot.content();
        if (content.length != CONTENT) {
            return false;
        }
        int iterations = ByteBuffer.wrap(content).getInt();
        return iterations > 0 && iterations <= MOST_ITERATIONS;
    }

    /** The data key; empty where the secret is not the slot's. */
    public static Optional<byte[]> unwrap(KeySlot slot, char[] secret, UUID fileId) {
        ByteBuffer in = ByteBuffer.wrap(slot.content());
        int iterations = in.getInt();
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        byte[] sealed = new byte[DataKey.BYTES + TAG];
        in.get(salt).get(nonce).get(sealed);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, secret, slot.kind(), salt, iterations, nonce, fileId)
                    .doFinal(sealed));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2 and AES-GCM", e);
        }
    }

    /** Seals the key of the blocks by another key. */
    public static KeySlot carry(byte[] blockKey, byte[] by, UUID fileId) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] sealed = sealing(Cipher.ENCRYPT_MODE, by, nonce, fileId, KeySlot.CARRIED, 0)
                    .doFinal(blockKey);
            return new KeySlot(
                    KeySlot.CARRIED,
                    ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** The key of the blocks; empty where the slot was not made by that key. */
    public static Optional<byte[]> carried(KeySlot slot, byte[] by, UUID fileId) {
        byte[] content = slot.content();
        if (content.length != NONCE + DataKey.BYTES + TAG) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(content, NONCE);
        try {
            return Optional.of(sealing(Cipher.DECRYPT_MODE, by, nonce, fileId, KeySlot.CARRIED, 0)
                    .doFinal(content, NONCE, content.length - NONCE));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private static Cipher cipher(
            int mode, char[] secret, int kind, byte[] salt, int iterations, byte[] nonce, UUID fileId)
            throws GeneralSecurityException {
        char[] composed = composed(secret);
        PBEKeySpec spec = new PBEKeySpec(composed, salt, iterations, DataKey.BYTES * 8);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(spec)
                .getEncoded();
        try {
            return sealing(mode, key, nonce, fileId, kind, iterations);
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(composed, '\0');
            spec.clearPassword();
        }
    }

    private static Cipher sealing(int mode, byte[] key, byte[] nonce, UUID fileId, int kind, int iterations)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES + 2 * Integer.BYTES)
                .putLong(fileId.getMostSignificantBits())
                .putLong(fileId.getLeastSignificantBits())
                .putInt(kind)
                .putInt(iterations)
                .array());
        return cipher;
    }

    /** One machine's ä is one character, another's is two; the same keys must open the journal on both. */
    private static char[] composed(char[] secret) {
        CharBuffer typed = CharBuffer.wrap(secret);
        return Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? secret.clone()
                : Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray();
    }
}
