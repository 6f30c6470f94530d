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

    public static Optional<ProfileLink> in(String link) {
        if (!LINK.matcher(link).find()) {
            return Optional.empty();
        }
        String bare = link.replaceFirst("(?i)^https?://", "").replaceFirst("(?i)^([a-z]{2,3}\\.)?linkedin\\.com/", "");
        int query = bare.indexOf('?');
        bare = query < 0 ? bare : bare.substring(0, query);
        return Optional.of(new ProfileLink(bare.replaceFirst("/+$", "").toLowerCase(Locale.ROOT)));
    }
}
