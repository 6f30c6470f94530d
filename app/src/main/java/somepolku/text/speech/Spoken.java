package somepolku.text.speech;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and fillers of a text as it was spoken, in Finnish or English. A word that usually means something, such as
 * {@code like} or {@code siis}, counts as a filler only where commas or pauses set it apart.
 *
 * @param words all of them, the fillers too
 */
public record Spoken(int words, int fillers) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'\u2019-]*[\\p{L}\\p{M}\\p{N}])?");

    /** These never mean anything else. */
    private static final List<String> ALWAYS = List.of(
            "ö+h*",
            "ä+h*",
            "hm+",
            "mm+",
            "ee+",
            "tota",
            "totanoin",
            "toto",
            "niinku",
            "niinkun",
            "niiku",
            "eiku",
            "silleen",
            "sillee",
            "tiäksä",
            "tiätsä",
            "tiäthän",
            "u+h+m*",
            "u+m+",
            "e+r+m*",
            "e+r+",
            "a+h+");

    /** These do, unless they stand alone between pauses. */
    private static final List<String> APART = List.of(
            "siis",
            "niin",
            "tuota",
            "tuota noin",
            "no",
            "tavallaan",
            "niin kuin",
            "vähän niin kuin",
            "jotenkin",
            "tiedätkö",
            "tiedäthän",
            "like",
            "so",
            "well",
            "you know",
            "i mean",
            "sort of",
            "kind of",
            "basically",
            "actually",
            "literally",
            "right",
            "okay",
            "ok");

    private static final Pattern FILLER = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}])(?:" + String.join("|", ALWAYS) + ")(?![\\p{L}\\p{M}\\p{N}])"
                    + "|(?:^|[,.;:!?\u2026\u2013-])\\s*(?:" + String.join("|", APART) + ")(?=\\s*[,\u2026\u2013-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Counts a text; of any length, and nothing in it is wrong. */
    public static Spoken of(String text) {
        return new Spoken(count(WORD, text), count(FILLER, text.toLowerCase(Locale.ROOT)));
    }

    private static int count(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        int count = 0;
        while (found.find()) {
            count++;
        }
        return count;
    }
}
