package somepolku.ui.today.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Formats;
import somepolku.kit.Texts;

/**
 * Reads a day that a person jumps to, in the forms of every language that the program speaks: {@code 23.11.}, {@code 24.
 * marraskuuta 2025}, {@code Nov 24, 2025}, {@code eilen}. Without a year it is of this one.
 */
record TypedDay(Formats formats, LocalDate today) {
    private static final Pattern NUMBERS = Pattern.compile("(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})\\.?\\s+(?<month>\\p{L}{3,})\\.?,?(\\s+(?<year>\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<month>\\p{L}{3,})\\.?\\s+(?<day>\\d{1,2})(,?\\s+(?<year>\\d{4}))?");

    Optional<LocalDate> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return formats.parseDay(text)
                .or(() -> word(text))
                .or(() -> Stream.of(NUMBERS, DAY_FIRST, MONTH_FIRST)
                        .map(pattern -> pattern.matcher(text))
                        .filter(Matcher::matches)
                        .findFirst()
                        .flatMap(this::date))
                .filter(DaySpan.ALL::contains);
    }

    private Optional<LocalDate> word(String text) {
        return languages()
                .flatMap(texts -> Stream.of(
                                named(texts, "today.far.today", text, 0),
                                named(texts, "today.far.yesterday", text, -1),
                                named(texts, "today.far.tomorrow", text, 1))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    private Optional<LocalDate> named(Texts texts, String key, String text, int days) {
        return texts.text(key).toLowerCase(Locale.ROOT).equals(text)
                ? Optional.of(today.plusDays(days))
                : Optional.empty();
    }

    private Optional<LocalDate> date(Matcher found) {
        OptionalInt month = found.pattern() == NUMBERS
                ? OptionalInt.of(Integer.parseInt(found.group("month")))
                : month(found.group("month"));
        boolean thisYear = found.pattern() == NUMBERS || found.group("year") == null;
        int year = thisYear ? today.getYear() : Integer.parseInt(found.group("year"));
        try {
            return month.isPresent()
                    ? Optional.of(LocalDate.of(year, month.getAsInt(), Integer.parseInt(found.group("day"))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Of a name that begins as a month does, in the language that knows most of it: {@code marraskuuta} is no March. */
    private static OptionalInt month(String name) {
        int month = 0;
        int most = 0;
        for (Texts texts : languages().toList()) {
            String[] months =
                    texts.text("format.months.short").toLowerCase(Locale.ROOT).split(" ");
            for (int at = 0; at < months.length; at++) {
                if (name.startsWith(months[at]) && months[at].length() > most) {
                    month = at + 1;
                    most = months[at].length();
                }
            }
        }
        return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static Stream<Texts> languages() {
        return Texts.languages().stream().map(Texts::in);
    }
}
