package somepolku.linkedin.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Titles and marks made of longer texts. */
public final class Words {
    private static final int TITLE = 120;
    private static final int MARK_BYTES = 8;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What LinkedIn, spreadsheets and data tools write where there is nothing. */
    private static final int LONGEST_NOTHING = 10;

    private static final Pattern NOTHING = Pattern.compile("(?i)|-|#?n/?a|<na>|null|none|nan|#n/a n/a|1\\.#qnan");

    private Words() {}

    /** Whether a field says that it has no value. Not for names and texts: somebody is called Null. */
    public static boolean isNothing(String field) {
        return field.isEmpty()
                || field.length() <= LONGEST_NOTHING
                        && NOTHING.matcher(field.strip()).matches();
    }

    /** The first line that says something, cut at a word so that it is at most 120 characters. */
    public static String title(String text) {
        String line = firstLine(text);
        if (line.length() <= TITLE) {
            return line;
        }
        int end = line.lastIndexOf(' ', TITLE - 1);
        if (end < TITLE / 2) {
            end = Character.isHighSurrogate(line.charAt(TITLE - 2)) ? TITLE - 2 : TITLE - 1; // one endless word
        }
        return line.substring(0, end) + "…";
    }

    private static String firstLine(String text) {
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
                to++;
            }
            String line = text.substring(from, to).strip();
            if (!line.isEmpty()) {
                return squeezed(line);
            }
            from = to + 1;
        }
        return "";
    }

    private static String squeezed(String line) {
        return plain(line) ? line : SPACES.matcher(line).replaceAll(" ");
    }

    private static boolean plain(String line) {
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == ' ' ? at > 0 && line.charAt(at - 1) == ' ' : Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** Tells texts apart within a key; the same for the same words, however the file ended its lines. */
    public static String mark(String text) {
        String same = text.replace("\r\n", "\n").strip();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(same.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** {@code LIKE} as {@code Like}: LinkedIn's own word, readable. */
    public static String capitalised(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
