package somepolku.linkedin.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of somebody's profile.
 *
 * @param path without what may differ between exports: {@code in/ada-esimerkki}
 */
public record ProfileLink(String path) {
    /** A spreadsheet may have written {@code #N/A} into the column, which would make one person of many. */
    private static final Pattern LINK = Pattern.compile("(?i)^https?://.|linkedin\\.com/.");

    private static final String HOST = "linkedin.com/";

    public static Optional<ProfileLink> in(String link) {
        int scheme = scheme(link);
        if (!goesOn(link, scheme) && !LINK.matcher(link).find()) {
            return Optional.empty();
        }
        int begin = host(link, scheme);
        int query = link.indexOf('?', begin);
        int end = query < 0 ? link.length() : query;
        while (end > begin && link.charAt(end - 1) == '/') {
            end--;
        }
        return Optional.of(new ProfileLink(link.substring(begin, end).toLowerCase(Locale.ROOT)));
    }

    /** What nearly every link does, seen without a search. */
    private static boolean goesOn(String link, int scheme) {
        return scheme > 0 && scheme < link.length() && link.charAt(scheme) > ' ' && link.charAt(scheme) < 0x7f;
    }

    /** Where the link goes on after {@code https://}. */
    private static int scheme(String link) {
        return begins(link, 0, "https://") ? 8 : begins(link, 0, "http://") ? 7 : 0;
    }

    /** Where it goes on after the host, which may begin with {@code www.} or a language. */
    private static int host(String link, int from) {
        int label = from;
        while (label < from + 3 && label < link.length() && isLetter(link.charAt(label))) {
            label++;
        }
        boolean labelled = label >= from + 2 && label < link.length() && link.charAt(label) == '.';
        int at = labelled ? label + 1 : from;
        return begins(link, at, HOST) ? at + HOST.length() : from;
    }

    private static boolean begins(String link, int at, String with) {
        return link.regionMatches(true, at, with, 0, with.length());
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
