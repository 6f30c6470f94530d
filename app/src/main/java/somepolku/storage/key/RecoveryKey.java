package somepolku.storage.key;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The key to print and put away: 160 random bits in Crockford's base 32, in groups of four. What looks alike is taken
 * for the same when it is typed.
 */
public final class RecoveryKey {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 32;
    private static final int GROUP = 4;

    private RecoveryKey() {}

    /** A new one, without its hyphens. */
    public static char[] fresh() {
        SecureRandom random = new SecureRandom();
        char[] key = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            key[i] = DIGITS.charAt(random.nextInt(DIGITS.length()));
        }
        return key;
    }

    public static String printed(char[] key) {
        StringBuilder out = new StringBuilder(LENGTH + LENGTH / GROUP);
        for (int i = 0; i < key.length; i++) {
            out.append(i > 0 && i % GROUP == 0 ? "-" : "").append(key[i]);
        }
        return out.toString();
    }

    /** What was typed as a key; empty where it cannot be one. */
    public static Optional<char[]> typed(char[] typed) {
        char[] key = new char[LENGTH];
        int length = 0;
        for (char c : typed) {
            if (c == '-' || Character.isWhitespace(c)) {
                continue;
            }
            char digit = alike(Character.toUpperCase(c));
            if (length == LENGTH || DIGITS.indexOf(digit) < 0) {
                return Optional.empty();
            }
            key[length++] = digit;
        }
        return length == LENGTH ? Optional.of(key) : Optional.empty();
    }

    private static char alike(char c) {
        return switch (c) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> c;
        };
    }
}
