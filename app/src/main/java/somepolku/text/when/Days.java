package somepolku.text.when;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Days: {@code eilen}, {@code maanantaina}, {@code last Friday}, {@code 24.11.}, {@code 2026-11-24}, {@code Nov 24}. A
 * weekday is the last one, today included; a date without its year is the last one too, or one of the next days. A
 * weekday's bare name counts only where it cannot be a word of the sentence.
 */
public final class Days {
    private static final int SOON = 30;

    /** Months that without their capital are other words. */
    private static final List<String> WORDS = List.of("may", "march", "mar");

    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String NUMBERED = "(?<iso>\\d{4}-\\d{1,2}-\\d{1,2})"
            + "|(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.(?:\\s?(?<year>\\d{4}))?"
            + "|(?<dayFi>\\d{1,2})\\.\\s?(?<monthFi>" + Names.MONTH_FI + ")(?:\\s(?<yearFi>" + YEAR + "))?"
            + "|(?<dayEn>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<monthEn>" + Names.MONTH_EN + ")\\.?"
            + "(?:,?\\s(?<yearEn>" + YEAR + "))?"
            + "|(?<monthUs>" + Names.MONTH_EN + ")\\.?\\s(?<dayUs>\\d{1,2})(?:st|nd|rd|th)?"
            + "(?:,?\\s(?<yearUs>" + YEAR + "))?";

    private static final Map<String, Integer> AGO = Map.of(
            "tänään", 0,
            "today", 0,
            "eilen", 1,
            "yesterday", 1,
            "toissapäivänä", 2,
            "toissa päivänä", 2,
            "the day before yesterday", 2,
            "day before yesterday", 2,
            "viikko sitten", 7,
            "a week ago", 7);

    private static final List<String> TOMORROW = List.of("huomenna", "tomorrow");
    private static final Pattern UNPOINTED = Pattern.compile("\\d{1,2}\\.\\s?\\d{1,2}");
    private static final Pattern SHORT_FI = Pattern.compile(
            "^(\\d{1,2})\\.?\\s+(" + Names.MONTHS_SHORT_FI + ")(?:kuun|kuu)?(?=\\s|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DAY = Edges.whole("(?:on\\s)?(?:(?<named>" + Names.FULL + "|" + Names.ON_FI + "|"
            + Names.SHORT + ")[.,]?\\s{1,2})?(?:" + NUMBERED + ")"
            + "|(?<words>toissa\\späivänä|(?:the\\s)?day\\sbefore\\syesterday|tänään|today|eilen|yesterday"
            + "|toissapäivänä|viikko\\ssitten|a\\sweek\\sago)"
            + "|(?<ago>\\d{1,2})\\s(?:päivää\\ssitten|days\\sago)"
            + "|(?<!(?<![\\p{L}])ensi\\s)(?:(?<lastFi>viime)\\s)?(?<onFi>" + Names.ON_FI + ")"
            + "|(?:on|(?<lastEn>last))\\s(?<onEn>" + Names.FULL_EN + ")"
            + "|(?<!(?<![\\p{L}])(?:ensi|next)\\s)(?<full>" + Names.FULL + ")"
            + "|(?<short>" + Names.SHORT + ")\\.?(?=\\s{1,2}(?:klo\\s)?\\d{1,2}[:.]\\d{2}|\\s{1,2}klo\\s)"
            + "|(?<alone>" + Names.SHORT_ALONE + ")");

    private Days() {}

    /** All that look like days, in the order of the line. */
    public static List<Found<LocalDate>> in(String line, LocalDate today) {
        int begins = line.length() - line.stripLeading().length();
        return Matches.named(DAY, line)
                .filter(found -> !found.has("alone") || first(line, begins, found))
                .filter(found -> !found.has("full") || first(line, begins, found) || last(line, found))
                .filter(found -> !WORDS.contains(found.text("monthEn")) && !WORDS.contains(found.text("monthUs")))
                .map(found -> new Found<>(
                        found.start(), found.end(), day(found, today, (month, day) -> nearest(month, day, today))))
                .toList();
    }

    /**
     * A day that is all of a text, as whoever jumps to it types it. A date without its year is of this one, a month may be
     * cut short, and the last point may be missing.
     */
    public static Optional<LocalDate> whole(String typed, LocalDate today) {
        String text = typed.strip();
        if (TOMORROW.contains(text.toLowerCase(Locale.ROOT))) {
            return Optional.of(today.plusDays(1));
        }
        String full = SHORT_FI.matcher(text).replaceFirst("$1. $2kuuta");
        String dated = UNPOINTED.matcher(full).matches() ? full + "." : full;
        return Matches.named(DAY, dated)
                .filter(found -> found.start() == 0 && found.end() == dated.length())
                .findFirst()
                .flatMap(found -> day(found, today, (month, day) -> real(today.getYear(), month, day)));
    }

    private static boolean first(String line, int begins, Matches.Named found) {
        return found.start() <= begins + 1
                && line.substring(0, found.start()).replace("\\", "").isBlank();
    }

    /** Also before what is no word: a sign, a time. */
    private static boolean last(String line, Matches.Named found) {
        return line.length() - found.end() < 20
                        && line.substring(found.end()).replaceAll("[.!?]", "").isBlank()
                || line.startsWith(" klo ", found.end());
    }

    private static Optional<LocalDate> day(Matches.Named found, LocalDate today, Yearless yearless) {
        if (found.has("words")) {
            String words = found.text("words").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            return Optional.of(today.minusDays(AGO.get(words)));
        }
        if (found.has("ago")) {
            return Optional.of(today.minusDays(found.number("ago")));
        }
        for (String named : List.of("onFi", "onEn", "full", "short", "alone")) {
            if (found.has(named)) {
                DayOfWeek wanted = Names.weekday(found.text(named));
                boolean before = found.has("lastFi") || found.has("lastEn");
                return Optional.of(today.with(
                        before ? TemporalAdjusters.previous(wanted) : TemporalAdjusters.previousOrSame(wanted)));
            }
        }
        return numbered(found, yearless)
                .filter(date -> !found.has("named") || Names.weekday(found.text("named")) == date.getDayOfWeek());
    }

    /** A date of which only the month and the day are said. */
    private interface Yearless {
        Optional<LocalDate> date(int month, int day);
    }

    private static Optional<LocalDate> numbered(Matches.Named found, Yearless yearless) {
        try {
            if (found.has("iso")) {
                String[] parts = found.text("iso").split("-");
                return real(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            }
            for (String form : List.of("", "Fi", "En", "Us")) {
                String day = form.isEmpty() ? "day" : "day" + form;
                if (found.has(day)) {
                    int month = form.isEmpty() ? found.number("month") : Names.month(found.text("month" + form));
                    String year = form.isEmpty() ? "year" : "year" + form;
                    return found.has(year)
                            ? real(found.number(year), month, found.number(day))
                            : yearless.date(month, found.number(day));
                }
            }
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> real(int year, int month, int day) {
        return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    private static Optional<LocalDate> nearest(int month, int day, LocalDate today) {
        for (int year = today.plusDays(SOON).getYear(); year >= today.getYear() - 1; year--) {
            if (month <= 12
                    && month > 0
                    && day > 0
                    && day <= java.time.YearMonth.of(year, month).lengthOfMonth()) {
                LocalDate date = LocalDate.of(year, month, day);
                if (!date.isAfter(today.plusDays(SOON))) {
                    return Optional.of(date);
                }
            }
        }
        return Optional.empty();
    }
}
