package somepolku.storage.key;

import java.util.Arrays;

/**
 * How to come by the data key. Setting or changing a passphrase writes another slot into the head and leaves the
 * blocks alone.
 *
 * @param kind {@link #PLAIN}, {@link #PASSPHRASE}, {@link #RECOVERY} or {@link #CARRIED}; a newer program may know more
 * @param content the key itself, or what a passphrase unwraps it from
 */
public record KeySlot(int kind, byte[] content) {
    /** The data key as it is: the file is protected against damage, not against readers. */
    public static final int PLAIN = 1;
    /** Iterations (4 bytes), salt (16), nonce (12), wrapped key (48): for PBKDF2-HMAC-SHA256 and AES-256-GCM. */
    public static final int PASSPHRASE = 2;
    /** As {@link #PASSPHRASE}, for the printed recovery key. */
    public static final int RECOVERY = 3;
    /**
     * The key of the blocks, sealed by the key that the other slots give: nonce (12), sealed key (48). Stands in a file
     * that was once unlocked, whose key may lie about on the disk, until the file is copied and gets the other key.
     */
    public static final int CARRIED = 4;

    public KeySlot {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeySlot slot && slot.kind == kind && Arrays.equals(slot.content, content);
    }

    @Override
    public int hashCode() {
        return 31 * kind + Arrays.hashCode(content);
    }

    /** Without the key, which must not reach a log. */
    @Override
    public String toString() {
        return "KeySlot[kind=" + kind + "]";
    }
}
