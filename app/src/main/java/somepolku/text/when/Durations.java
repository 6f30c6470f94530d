package somepolku.text.when;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long something took, in minutes: {@code 25 min}, {@code 1 h 15 min}, {@code 1,5 h}, {@code tunti}, {@code puoli
 * tuntia}, {@code half an hour}. How long ago something was is no such length.
 */
public final class Durations {
    private static final int DAY = 24 * 60;
    private static final String HOURS = "(?:h|tuntia|tunti|tunnin|hours?|hrs?)";
    private static final String MINUTES = "(?:min|mins|minuuttia|minuutin|minuutti|minutes?)";
    private static final String NOT_AGO =
            "(?!\\s{1,3}(?:sitten|päästä|kuluttua|myöhemmin|välein|ago|later|earlier)(?![\\p{L}]))";

    private static final Map<String, Integer> WHOLE = Map.ofEntries(
            Map.entry("puoli tuntia", 30),
            Map.entry("puolen tunnin", 30),
            Map.entry("puolisen tuntia", 30),
            Map.entry("half an hour", 30),
            Map.entry("a half hour", 30),
            Map.entry("half hour", 30),
            Map.entry("puolitoista tuntia", 90),
            Map.entry("puolentoista tunnin", 90),
            Map.entry("an hour and a half", 90),
            Map.entry("kolme varttia", 45),
            Map.entry("three quarters of an hour", 45),
            Map.entry("vartti", 15),
            Map.entry("vartin", 15),
            Map.entry("a quarter of an hour", 15),
            Map.entry("quarter of an hour", 15),
            Map.entry("tunti", 60),
            Map.entry("tunnin", 60),
            Map.entry("an hour", 60));

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("yksi", 1),
            Map.entry("yhden", 1),
            Map.entry("one", 1),
            Map.entry("kaksi", 2),
            Map.entry("kahden", 2),
            Map.entry("two", 2),
            Map.entry("kolme", 3),
            Map.entry("kolmen", 3),
            Map.entry("three", 3),
            Map.entry("neljä", 4),
            Map.entry("neljän", 4),
            Map.entry("four", 4),
            Map.entry("viisi", 5),
            Map.entry("viiden", 5),
            Map.entry("five", 5),
            Map.entry("kymmenen", 10),
            Map.entry("ten", 10),
            Map.entry("viisitoista", 15),
            Map.entry("viidentoista", 15),
            Map.entry("fifteen", 15),
            Map.entry("kaksikymmentä", 20),
            Map.entry("kahdenkymmenen", 20),
            Map.entry("twenty", 20),
            Map.entry("kolmekymmentä", 30),
            Map.entry("kolmenkymmenen", 30),
            Map.entry("thirty", 30));

    private static final Pattern LENGTH = Edges.whole("(?:"
            + "(?<hours>\\d{1,2})(?:[.,](?<part>\\d{1,2}))?\\s?" + HOURS
            + "(?:\\s?(?:(?:ja|and)\\s)?(?<more>\\d{1,2})\\s?" + MINUTES + "|(?<after>\\d{2}))?"
            + "|(?<minutes>\\d{1,4})\\s?" + MINUTES
            + "|(?<half>\\d{1,2}|" + words(NUMBERS) + ")\\s(?:ja\\spuoli\\stuntia|and\\sa\\shalf\\shours)"
            + "|(?<number>" + words(NUMBERS) + ")\\s(?:(?<hourWord>" + HOURS + ")|" + MINUTES + ")"
            + "|(?<whole>" + words(WHOLE) + ")"
            + ")" + NOT_AGO);

    private Durations() {}

    /** All lengths in the order of the line; those of nothing and those over a day are empty. */
    public static List<Found<Integer>> in(String line) {
        return Matches.named(LENGTH, line)
                .map(found -> new Found<>(
                        found.start(),
                        found.end(),
                        Optional.of(minutes(found)).filter(length -> length > 0 && length <= DAY)))
                .toList();
    }

    private static int minutes(Matches.Named found) {
        if (found.has("whole")) {
            return WHOLE.get(folded(found.text("whole")));
        }
        if (found.has("number")) {
            return NUMBERS.get(folded(found.text("number"))) * (found.has("hourWord") ? 60 : 1);
        }
        if (found.has("half")) {
            String number = folded(found.text("half"));
            return (NUMBERS.containsKey(number) ? NUMBERS.get(number) : Integer.parseInt(number)) * 60 + 30;
        }
        if (found.has("minutes")) {
            return found.number("minutes");
        }
        String part = found.text("part");
        int hundredths = part.length() == 1 ? found.number("part") * 10 : found.number("part");
        return found.number("hours") * 60
                + (int) Math.round(hundredths * 0.6)
                + found.number("more")
                + found.number("after");
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** The longest first, since the first that fits is taken. */
    private static String words(Map<String, Integer> of) {
        return of.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(word -> word.replace(" ", "\\s"))
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
    }
}
