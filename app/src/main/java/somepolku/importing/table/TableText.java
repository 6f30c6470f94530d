package somepolku.importing.table;

import java.util.Optional;
import java.util.regex.Pattern;

/** Makes texts of a table fit to be kept and shown, whoever wrote it. */
public final class TableText {
    private static final Pattern BREAKS = Pattern.compile("\\R");
    /** Control characters and marks that turn the direction of a text: a line must read as what it is. */
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]|\\p{Cs}");

    private TableText() {}

    public static String lines(String given, int most) {
        String plain = UNWANTED.matcher(BREAKS.matcher(given).replaceAll("\n")).replaceAll("");
        return cut(plain.strip(), most);
    }

    public static String line(String given, int most) {
        return cut(lines(given, 10 * most).replaceAll("[\\n\\t \\u00a0]+", " ").strip(), most);
    }

    /** A web address; anything else, such as a file of this machine, is none. */
    public static Optional<String> link(String given) {
        String link = line(given, 2000);
        boolean web = link.regionMatches(true, 0, "https://", 0, 8) || link.regionMatches(true, 0, "http://", 0, 7);
        return Optional.of(link).filter(any -> web);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
