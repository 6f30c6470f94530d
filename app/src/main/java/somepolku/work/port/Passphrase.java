package somepolku.work.port;

import java.util.Arrays;

/**
 * What opens a locked journal: the passphrase as it was typed, or the printed recovery key. It is wiped when closed;
 * whoever made it closes it.
 */
public final class Passphrase implements AutoCloseable {
    private final char[] typed;

    private Passphrase(char[] typed) {
        this.typed = typed;
    }

    /** Keeps a copy; the given characters are the caller's to wipe. */
    public static Passphrase of(char[] typed) {
        return new Passphrase(typed.clone());
    }

    /** The characters themselves and no copy, so that wiping reaches them. */
    public char[] characters() {
        return typed;
    }

    public boolean isEmpty() {
        return typed.length == 0;
    }

    @Override
    public void close() {
        Arrays.fill(typed, '\0');
    }

    @Override
    public String toString() {
        return "Passphrase";
    }
}
