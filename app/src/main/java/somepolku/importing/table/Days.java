package somepolku.importing.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import somepolku.importing.table.TableRules.DayOrder;

/** Days as tables write them: 2026-11-24, 24.11.2026, 11/24/2026, with or without a time of day behind. */
final class Days {
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})([-./])(\\d{1,2})\\2(\\d{1,4})(?:[T ,].*)?", Pattern.DOTALL);
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-./](\\d{1,2})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST = 60;
    private static final int MONTHS = 12;

    private final Optional<DayOrder> order;

    Days(Optional<DayOrder> order) {
        this.order = order;
    }

    /** The day; empty where the cell holds none, or the order of its numbers is not known. */
    Optional<LocalDate> read(String cell) {
        String plain = cell.strip();
        Matcher month = MONTH.matcher(plain);
        if (month.matches()) {
            return day(month.group(1), month.group(2), "1");
        }
        Matcher numbers = matcher(plain);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        String first = numbers.group(1);
        String middle = numbers.group(3);
        String end = numbers.group(4);
        if (first.length() == 4) {
            return day(first, middle, end);
        }
        // Nobody who writes points begins with the month.
        Optional<DayOrder> meant = numbers.group(2).equals(".") ? Optional.of(DayOrder.DAY_FIRST) : order;
        if (meant.isEmpty() || meant.get() == DayOrder.YEAR_FIRST) {
            return Optional.empty();
        }
        return meant.get() == DayOrder.DAY_FIRST ? day(end, middle, first) : day(end, first, middle);
    }

    /** The instant, where a cell tells time and zone. */
    static Optional<OffsetDateTime> instant(String cell) {
        try {
            return Optional.of(OffsetDateTime.parse(cell.strip().replaceFirst(" ", "T")));
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }

    /** Whether a cell's numbers mean nothing as long as their order is not known. */
    static boolean asks(String cell) {
        Matcher numbers = matcher(cell.strip());
        return numbers.matches()
                && numbers.group(1).length() < 4
                && !numbers.group(2).equals(".");
    }

    /** The order of such numbers, as far as this cell shows it by itself. */
    static Optional<DayOrder> shown(String cell) {
        Matcher numbers = matcher(cell.strip());
        if (!asks(cell) || !numbers.matches()) {
            return Optional.empty();
        }
        if (Integer.parseInt(numbers.group(1)) > MONTHS) {
            return Optional.of(DayOrder.DAY_FIRST);
        }
        return Integer.parseInt(numbers.group(3)) > MONTHS ? Optional.of(DayOrder.MONTH_FIRST) : Optional.empty();
    }

    private static Matcher matcher(String cell) {
        return NUMBERS.matcher(cell.length() > LONGEST ? "" : cell);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int given = Integer.parseInt(year);
        int full = year.length() == 2 ? 2000 + given : given;
        if (full < FIRST_YEAR || full > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
