package somepolku.linkedin.form;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import somepolku.api.importing.ImportedReading;

/**
 * The post that a link names.
 *
 * @param type {@code share}, {@code ugcpost}, {@code activity}, … in lower case
 * @param id what LinkedIn numbers it with; its upper bits are the millisecond of its making
 */
public record PostLink(String type, long id) {

    /** {@code urn:li:share:7345…}, {@code /posts/name_topic-share-7345…-AbCd} or {@code urn:li:comment:(activity:7345…,…)}. */
    private static final Pattern NAMED =
            Pattern.compile("urn:li:([A-Za-z]+):(\\d{1,19})|[-_(](share|ugcPost|activity)[-:](\\d{6,19})");

    private static final String USUAL = "https://www.linkedin.com/feed/update/urn%3Ali%3A";

    private static final List<String> TYPES = List.of("share", "ugcpost", "activity");

    private static final int TIME_SHIFT = 22;
    private static final Instant FIRST = Instant.parse("2009-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    public static Optional<PostLink> in(String link) {
        Optional<PostLink> usual = usual(link);
        if (usual.isPresent()) {
            return usual;
        }
        Matcher m = NAMED.matcher(link.replace("%3A", ":").replace("%3a", ":"));
        if (!m.find()) {
            return Optional.empty();
        }
        String type = m.group(1) == null ? m.group(3) : m.group(1);
        String digits = m.group(2) == null ? m.group(4) : m.group(2);
        try {
            return Optional.of(new PostLink(type.toLowerCase(Locale.ROOT), Long.parseLong(digits)));
        } catch (NumberFormatException larger) {
            return Optional.empty();
        }
    }

    private static String type(String link, int from, int to) {
        for (String known : TYPES) {
            if (to - from == known.length() && link.regionMatches(true, from, known, 0, known.length())) {
                return known;
            }
        }
        return link.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** How the archive writes each of its posts, read without a search. */
    private static Optional<PostLink> usual(String link) {
        int type = USUAL.length();
        int number = link.startsWith(USUAL) ? link.indexOf("%3A", type) + 3 : 0;
        int digits = link.length() - number;
        // A number that may be too large is left to the search.
        boolean fitting = digits > 0 && (digits < 19 || digits == 19 && link.charAt(number) < '9');
        if (number < type + 4 || !fitting) {
            return Optional.empty();
        }
        for (int at = type; at < link.length(); at++) {
            char c = link.charAt(at);
            boolean fits =
                    at >= number ? c >= '0' && c <= '9' : at >= number - 3 || (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            if (!fits) {
                return Optional.empty();
            }
        }
        String named = type(link, type, number - 3);
        return Optional.of(new PostLink(named, Long.parseLong(link, number, link.length(), 10)));
    }

    /**
     * Names the post. Where LinkedIn's other pages use the number of the post's activity instead of its share, the two
     * differ but were made within about a second, so that {@link #made()} of both still joins them.
     */
    public String key() {
        return (type.equals("activity") ? "activity:" : "share:") + id;
    }

    /** When the post was made, to the millisecond; empty where the id cannot be such a time. */
    public Optional<Instant> made() {
        Instant at = Instant.ofEpochMilli(id >> TIME_SHIFT);
        return at.isBefore(FIRST) || at.isAfter(LAST) ? Optional.empty() : Optional.of(at);
    }

    /** The reading, as one about this post: with the time in the id, by which the host finds it under its other ids. */
    public ImportedReading of(ImportedReading reading) {
        return made().map(at -> reading.about(key(), at)).orElseGet(() -> reading.about(key()));
    }
}
