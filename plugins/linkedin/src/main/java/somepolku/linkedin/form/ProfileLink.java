package somepolku.linkedin.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of somebody's profile.
 *
 * @param path without what may differ between exports: {@code in/ada-esimerkki}
 */
public record ProfileLink(String path) {
    /** A spreadsheet may have written {@code #N/A} into the column, which would make one person of many. */
    private static final Pattern LINK = Pattern.compile("(?i)^https?://.|linkedin\\.com/.");

    private static final Pattern SCHEME = Pattern.compile("(?i)https?://");
    private static final Pattern HOST = Pattern.compile("(?i)(?:[a-z]{2,3}\\.)?linkedin\\.com/");

    public static Optional<ProfileLink> in(String link) {
        if (!LINK.matcher(link).find()) {
            return Optional.empty();
        }
        String bare = without(HOST, without(SCHEME, link));
        int end = bare.indexOf('?') < 0 ? bare.length() : bare.indexOf('?');
        while (end > 0 && bare.charAt(end - 1) == '/') {
            end--;
        }
        return Optional.of(new ProfileLink(bare.substring(0, end).toLowerCase(Locale.ROOT)));
    }

    private static String without(Pattern beginning, String link) {
        Matcher found = beginning.matcher(link);
        return found.lookingAt() ? link.substring(found.end()) : link;
    }
}
