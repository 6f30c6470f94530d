package somepolku.ui.metrics.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it: {@code 23.11.2026}, {@code 23.11.} or {@code 2026-11-23}. */
public final class TypedDay {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>[0-9]{1,2})\\.\\s*(?<month>[0-9]{1,2})\\.?\\s*(?<year>[0-9]{4})?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})");

    private TypedDay() {}

    /** Empty for what is no day; a day without its year is the newest one that is not after {@code today}. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        for (Pattern form : new Pattern[] {DAY_FIRST, YEAR_FIRST}) {
            Matcher found = form.matcher(typed.strip());
            if (found.matches()) {
                return day(found, today);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher found, LocalDate today) {
        String year = found.group("year");
        int month = Integer.parseInt(found.group("month"));
        int day = Integer.parseInt(found.group("day"));
        try {
            if (year != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
            }
            LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
            return Optional.of(thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
