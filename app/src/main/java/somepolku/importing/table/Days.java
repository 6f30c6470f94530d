package somepolku.importing.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import somepolku.importing.table.TableRules.DayOrder;

/** Days as tables write them: 2026-11-24, 24.11.2026, 11/24/2026, with or without a time of day behind. */
public final class Days {
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})([-./])(\\d{1,2})\\2(\\d{1,4})(?:[T ,].*)?", Pattern.DOTALL);
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-./](\\d{1,2})");
    private static final Pattern DAY_NAMED = Pattern.compile(
            "(?:\\p{L}{2,12},? )?(\\d{1,2})\\.?[ -](\\p{L}{3,12})\\.?[ -](\\d{4})(?:[T ,].*)?", Pattern.DOTALL);
    private static final Pattern MONTH_NAMED =
            Pattern.compile("(?:\\p{L}{2,12}, )?(\\p{L}{3,12})\\.? (\\d{1,2}),? (\\d{4})(?:[T ,].*)?", Pattern.DOTALL);
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{1,2})");
    private static final List<String> NAMES = List.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "tammi", "helmi",
            "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu");
    private static final int WEEKS = 53;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST = 60;
    private static final int MONTHS = 12;

    private final Optional<DayOrder> order;

    public Days(Optional<DayOrder> order) {
        this.order = order;
    }

    /** The day; empty where the cell holds none, or the order of its numbers is not known. */
    public Optional<LocalDate> read(String cell) {
        if (cell.length() == 10 && cell.charAt(4) == '-' && cell.charAt(7) == '-') {
            return iso(cell);
        }
        String plain = cell.strip();
        Matcher month = MONTH.matcher(plain);
        if (month.matches()) {
            return day(month.group(1), month.group(2), "1");
        }
        Matcher numbers = matcher(plain);
        if (!numbers.matches()) {
            return plain.length() > LONGEST ? Optional.empty() : named(plain).or(() -> week(plain));
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

    /** 24 Nov 2026, November 24, 2026, 24. marraskuuta 2026. */
    private static Optional<LocalDate> named(String plain) {
        Matcher dayFirst = DAY_NAMED.matcher(plain);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_NAMED.matcher(plain);
        return monthFirst.matches()
                ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    /** By the beginning of its name, English or Finnish; 0, which no month is, where it is none. */
    private static String month(String name) {
        String begin = name.toLowerCase(Locale.ROOT);
        for (int at = 0; at < NAMES.size(); at++) {
            if (begin.startsWith(NAMES.get(at))) {
                return String.valueOf(at % MONTHS + 1);
            }
        }
        return "0";
    }

    /** 2026-W47: its Monday. */
    private static Optional<LocalDate> week(String plain) {
        Matcher week = WEEK.matcher(plain);
        int number = week.matches() ? Integer.parseInt(week.group(2)) : 0;
        return number < 1 || number > WEEKS
                ? Optional.empty()
                : day(Integer.parseInt(week.group(1)), 1, MONTHS / 3)
                        .map(day -> day.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                                .with(ChronoField.DAY_OF_WEEK, 1));
    }

    /** What most cells are: 2026-11-24. */
    private static Optional<LocalDate> iso(String cell) {
        int number = 0;
        for (int at = 0; at < 10; at++) {
            int digit = cell.charAt(at) - '0';
            if (at == 4 || at == 7) {
                continue;
            }
            if (digit < 0 || digit > 9) {
                return Optional.empty();
            }
            number = 10 * number + digit;
        }
        return day(number / 10_000, number / 100 % 100, number % 100);
    }

    /** The instant, where a cell tells time and zone. */
    public static Optional<OffsetDateTime> instant(String cell) {
        try {
            return Optional.of(OffsetDateTime.parse(cell.strip().replaceFirst(" ", "T")));
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }

    /** Whether a cell's numbers mean nothing as long as their order is not known. */
    public static boolean asks(String cell) {
        Matcher numbers = matcher(cell.strip());
        return numbers.matches()
                && numbers.group(1).length() < 4
                && !numbers.group(2).equals(".");
    }

    /** The order of such numbers, as far as this cell shows it by itself. */
    public static Optional<DayOrder> shown(String cell) {
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
        return day(year.length() == 2 ? 2000 + given : given, Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Optional<LocalDate> day(int full, int month, int day) {
        if (full < FIRST_YEAR || full > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(full, month, day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
