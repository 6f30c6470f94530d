package somepolku.text.when;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;

/** The names of weekdays and months in both languages. */
final class Names {
    private static final List<String> WEEKDAYS_FI =
            List.of("maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai");
    private static final List<String> WEEKDAYS_EN =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> SHORT_FI = List.of("ma", "ti", "ke", "to", "pe", "la", "su");
    private static final List<String> SHORT_EN = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> MONTHS_FI = List.of(
            "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu");
    private static final List<String> MONTHS_EN = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    static final String FULL = any(WEEKDAYS_FI, "") + "|" + any(WEEKDAYS_EN, "");
    static final String ON_FI = any(WEEKDAYS_FI, "na");
    static final String FULL_EN = any(WEEKDAYS_EN, "");

    /** With a point, or where a date or a time follows; some are words of their own else. */
    static final String SHORT = any(SHORT_FI, "") + "|" + any(SHORT_EN, "");

    /** Those short ones that begin no sentence by themselves. */
    static final String SHORT_ALONE = "ma|ti|ke|pe|la|su|mon|tue|wed|thu|fri";

    static final String MONTHS_SHORT_FI = any(MONTHS_FI, "");
    static final String MONTH_FI = "(?:" + MONTHS_SHORT_FI + ")kuuta";
    static final String MONTH_EN = any(MONTHS_EN, "") + "|sept|"
            + any(MONTHS_EN.stream().map(name -> name.substring(0, 3)).toList(), "");

    private Names() {}

    static DayOfWeek weekday(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        for (int at = 0; at < WEEKDAYS_FI.size(); at++) {
            if (folded.startsWith(WEEKDAYS_FI.get(at))
                    || folded.equals(WEEKDAYS_EN.get(at))
                    || folded.equals(SHORT_FI.get(at))
                    || folded.equals(SHORT_EN.get(at))) {
                return DayOfWeek.of(at + 1);
            }
        }
        throw new IllegalArgumentException(name);
    }

    static int month(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        for (int at = 0; at < MONTHS_EN.size(); at++) {
            if (folded.equals(MONTHS_FI.get(at) + "kuuta")
                    || folded.startsWith(MONTHS_EN.get(at).substring(0, 3)) && !folded.endsWith("kuuta")) {
                return at + 1;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static String any(List<String> names, String ending) {
        return String.join("|", names.stream().map(name -> name + ending).toList());
    }
}
