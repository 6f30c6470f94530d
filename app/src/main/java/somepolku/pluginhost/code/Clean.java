package somepolku.pluginhost.code;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/** Makes what a plugin gave fit to be kept and shown, or says what is wrong with it. */
public final class Clean {
    private static final Pattern BREAKS = Pattern.compile("\\R");
    // Of the control characters only the line break and the tab mean something in a text, and text directions set by
    // a stranger could make a line read as something else.
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069]");
    // Wide enough for whoever invents an export of another century; narrow enough to find what was misread.
    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private static final Instant BEGIN = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant END = LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private Clean() {}

    /** A text with its lines; longer ones are cut. */
    public static String text(String given, int most) {
        if (given.length() <= most && plain(given, true)) {
            return given;
        }
        String lines = BREAKS.matcher(given).replaceAll("\n");
        return cut(whole(UNWANTED.matcher(lines).replaceAll("")), most);
    }

    /** A text on one line. */
    public static String line(String given, int most) {
        boolean spaced = given.isEmpty() || given.charAt(0) != ' ' && !given.contains("  ") && !given.endsWith(" ");
        if (spaced && given.length() <= most && plain(given, false)) {
            return given;
        }
        return cut(text(given, 10 * most).replaceAll("[\\n\\t ]+", " ").strip(), most);
    }

    public static String id(String given, int most) throws ProblemException {
        if (given.length() > most || !given.matches("[a-z0-9][a-z0-9-]*")) {
            throw bad("pluginhost.bad.id", line(given, 60));
        }
        return given;
    }

    /** A key is compared and never shown; one that does not fit is no key at all. */
    public static String key(String given) throws ProblemException {
        String clean = plain(given, false) ? given : whole(given);
        if (clean.isBlank() || clean.length() > 2000) {
            throw bad("pluginhost.bad.key", line(clean, 60));
        }
        return clean;
    }

    public static LocalDate day(LocalDate given) throws ProblemException {
        if (given.isBefore(FIRST) || given.isAfter(LAST)) {
            throw bad("pluginhost.bad.day", given.toString());
        }
        return given;
    }

    public static Instant instant(Instant given) throws ProblemException {
        if (given.isBefore(BEGIN) || !given.isBefore(END)) {
            throw bad("pluginhost.bad.day", given.toString());
        }
        return given;
    }

    public static double value(double given) throws ProblemException {
        if (!Double.isFinite(given)) {
            throw bad("pluginhost.bad.value", Double.toString(given));
        }
        // Minus zero becomes zero, which equals it and yet has another digest.
        return given + 0.0;
    }

    /** A web address that may be shown as a link; anything else, such as a file of this machine, is none. */
    public static Optional<String> link(String given) {
        String link = line(given, 2000);
        boolean web = link.regionMatches(true, 0, "https://", 0, 8) || link.regionMatches(true, 0, "http://", 0, 7);
        return Optional.of(link).filter(any -> web);
    }

    public static ProblemException bad(String key, Object... arguments) {
        return new ProblemException(Problem.badInput(key, arguments));
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }

    /** Whether there is surely nothing to do, as with nearly every text: a glance instead of three searches. */
    private static boolean plain(String text, boolean lines) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' ? !lines || c != '\n' && c != '\t' : c >= 0x7f && c < 0xa0 || c >= 0x2028 && c < 0x206a) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                at++;
                if (at == text.length() || !Character.isSurrogatePair(c, text.charAt(at))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Without halves of characters, which could not be stored. */
    private static String whole(String text) {
        return text.codePoints()
                .map(point -> point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
