package somepolku.text.when;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From when to when: {@code klo 9-11}, {@code 9:30–10:15}, {@code from 9 to 11}, {@code 2–4 pm}. Two bare numbers count only at the beginning or the end of the line: in between they may be pages.
 */
public final class TimeRanges {
    private static final String DASH = "\\s?[-\u2013\u2014]\\s?";
    private static final String HOUR = "\\d{1,2}";

    private static final Pattern RANGE =
            Edges.whole("(?:(?<klo>klo|kello)\\s{1,3}(?<h1>" + HOUR + ")(?:[:.](?<m1>\\d{2}))?" + DASH + "(?<h2>" + HOUR
                    + ")(?:[:.](?<m2>\\d{2}))?"
                    + "|(?<from>from)\\s(?<h3>" + HOUR + ")(?:[:.](?<m3>\\d{2}))?\\s(?:to|until)\\s(?<h4>" + HOUR
                    + ")(?:[:.](?<m4>\\d{2}))?(?:\\s?(?<half4>[ap]m))?"
                    + "|(?<h5>" + HOUR + ")(?:[:.](?<m5>\\d{2}))?" + DASH + "(?<h6>" + HOUR
                    + ")(?:[:.](?<m6>\\d{2}))?(?:\\s?(?<half6>[ap]m))"
                    + "|(?<h7>" + HOUR + ")(?::(?<m7>\\d{2}))?" + DASH + "(?<h8>" + HOUR + "):(?<m8>\\d{2})"
                    + "|(?<h9>" + HOUR + "):(?<m9>\\d{2})" + DASH + "(?<h10>" + HOUR + ")"
                    + "|(?<bare1>" + HOUR + ")" + DASH + "(?<bare2>" + HOUR + "))");

    /** What may follow two hours that are surely hours. */
    private static final String CLOSED = "(?s)(?:\\s*|[,;.!?].*|\\s+[@#!].*)";

    /** Not of how many something was: Finnish says that in the partitive, English in the plural. */
    private static final String OF_NOTHING =
            "(?Us),?\\s+(?!(?:min|mins|h|hrs?|kpl|eur|pv|vk|kk|tunnin|minuutin)\\b)(?:[@#!].*|\\p{L}*[\\p{L}&&[^aäsAÄS]](?:\\P{L}.*)?)";

    private TimeRanges() {}

    /**
     * A stretch of a day.
     *
     * @param minutes until its end, which may be after midnight
     */
    public record Range(LocalTime from, int minutes) {}

    /** All that look like it, in the order of the line; one without a length, or with an impossible time, is empty. */
    public static List<Found<Range>> in(String line) {
        return Matches.named(RANGE, line)
                .filter(found -> !found.has("bare1") || atAnEdge(line, found))
                .filter(found -> !found.has("from")
                        || said(found)
                        || line.substring(found.end()).matches(CLOSED))
                .map(found -> new Found<>(found.start(), found.end(), range(found)))
                .toList();
    }

    /** Whether it can be nothing else than times: {@code from 3 to 5 posts a week} are none. */
    private static boolean said(Matches.Named found) {
        return found.has("m3") || found.has("m4") || found.has("half4");
    }

    private static boolean atAnEdge(String line, Matches.Named found) {
        String before = line.substring(0, found.start()).replace("\\", "");
        String after = line.substring(found.end());
        return before.isBlank() && after.matches(OF_NOTHING)
                || after.replaceAll("[.!?]", "").isBlank() && !before.isBlank();
    }

    private static Optional<Range> range(Matches.Named found) {
        for (String[] names : List.of(
                new String[] {"h1", "m1", "h2", "m2", ""},
                new String[] {"h3", "m3", "h4", "m4", "half4"},
                new String[] {"h5", "m5", "h6", "m6", "half6"},
                new String[] {"h7", "m7", "h8", "m8", ""},
                new String[] {"h9", "m9", "h10", "", ""},
                new String[] {"bare1", "", "bare2", "", ""})) {
            if (found.has(names[0])) {
                String half = names[4].isEmpty() ? "" : found.text(names[4]).toLowerCase(Locale.ROOT);
                return range(
                        found.number(names[0]),
                        names[1].isEmpty() ? 0 : found.number(names[1]),
                        found.number(names[2]),
                        names[3].isEmpty() ? 0 : found.number(names[3]),
                        half);
            }
        }
        return Optional.empty();
    }

    private static Optional<Range> range(int hour, int minute, int endHour, int endMinute, String half) {
        boolean halves = !half.isEmpty();
        if (halves && (hour < 1 || hour > 12 || endHour < 1 || endHour > 12)) {
            return Optional.empty();
        }
        int afternoon = half.equals("pm") ? 12 : 0;
        int end = halves ? endHour % 12 + afternoon : endHour;
        // Of 11–1 pm the beginning is in the morning.
        int begin = halves ? hour % 12 + (hour % 12 <= endHour % 12 ? afternoon : 0) : hour;
        if (begin > 23 || end > 24 || minute > 59 || endMinute > 59 || end == 24 && endMinute > 0) {
            return Optional.empty();
        }
        LocalTime from = LocalTime.of(begin, minute);
        int minutes = (int)
                Duration.ofMinutes((end - begin) * 60L + endMinute - minute).toMinutes();
        int lasting = minutes < 0 ? minutes + 24 * 60 : minutes;
        return lasting == 0 ? Optional.empty() : Optional.of(new Range(from, lasting));
    }
}
