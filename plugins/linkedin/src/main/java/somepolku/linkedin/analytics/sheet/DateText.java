package somepolku.linkedin.analytics.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A date in digits, whose order of day and month only the whole workbook tells: {@code 7/4/2026}. */
public record DateText(int first, int second, int third, char separator) {
    private static final Pattern DIGITS =
            Pattern.compile("(?<!\\d)(\\d{1,4})([/.-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{1,2})(?!\\d)");
    private static final Pattern ALONE = Pattern.compile(DIGITS.pattern() + "\\.?( \\d{1,2}:\\d{2}.*)?");

    /** Spreadsheets count days from 1900; this is 1990 to 2120. */
    private static final LocalDate EARLY = LocalDate.of(1990, 1, 1);

    private static final LocalDate LATE = LocalDate.of(2120, 1, 1);

    /** In which order day and month stand. */
    public enum Order {
        MONTH_FIRST,
        DAY_FIRST
    }

    /** The dates within a text. */
    public static List<DateText> in(String text) {
        return DIGITS.matcher(text)
                .results()
                .map(found -> new DateText(
                        number(found, 1),
                        number(found, 3),
                        number(found, 4),
                        found.group(2).charAt(0)))
                .toList();
    }

    /** Whether the cell holds a date and nothing else. */
    public static boolean isDate(Cell cell) {
        return cell.number().isPresent()
                ? cell.day()
                        .filter(day -> day.isAfter(EARLY) && day.isBefore(LATE))
                        .isPresent()
                : ALONE.matcher(cell.text()).matches();
    }

    /** The day in a cell, be it a real date or a text. */
    public static Optional<LocalDate> day(Cell cell, Order order) {
        return cell.number().isPresent()
                ? cell.day()
                : in(cell.text()).stream().findFirst().flatMap(date -> date.day(order));
    }

    /** The day in that order; empty where there is no such day. */
    public Optional<LocalDate> day(Order order) {
        try {
            if (first > 31) {
                return Optional.of(LocalDate.of(first, second, third));
            }
            int year = third < 100 ? 2000 + third : third;
            // Dots are written only where the day comes first.
            return Optional.of(
                    order == Order.DAY_FIRST || separator == '.'
                            ? LocalDate.of(year, second, first)
                            : LocalDate.of(year, first, second));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
