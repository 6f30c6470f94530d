package somepolku.analysis.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.SortedMap;
import somepolku.analysis.days.Measure.Level;
import somepolku.domain.term.DaySpan;

/**
 * A year as weeks from Monday to Sunday, column by column.
 *
 * @param days those on which something was done
 */
public record YearMap(int year, Measure measure, SortedMap<LocalDate, DayTally> days) {

    public static YearMap of(DoneDays done, int year, Measure measure, Wanted wanted) {
        return new YearMap(year, measure, done.within(span(year), wanted));
    }

    public static DaySpan span(int year) {
        return new DaySpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** 53, or 54 in a leap year that begins on a Sunday. */
    public int weeks() {
        return week(LocalDate.of(year, 12, 31)) + 1;
    }

    /** The column of a day of the year. */
    public int week(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(firstMonday(), day);
    }

    /** The column in which a month begins. */
    public int week(Month month) {
        return week(LocalDate.of(year, month, 1));
    }

    /** The day in a column and a row, Monday being 0; empty where the neighbouring years begin. */
    public Optional<LocalDate> day(int week, int weekday) {
        LocalDate day = firstMonday().plusWeeks(week).plusDays(weekday);
        return day.getYear() == year ? Optional.of(day) : Optional.empty();
    }

    public DayTally on(LocalDate day) {
        DayTally found = days.get(day);
        return found == null ? DayTally.nothing(day) : found;
    }

    public Level level(LocalDate day) {
        return measure.level(on(day));
    }

    /** How much of a month, or of the whole year, was done. */
    public int sum(Month month) {
        return days.values().stream()
                .filter(day -> day.day().getMonth() == month)
                .mapToInt(measure::of)
                .sum();
    }

    public int sum() {
        return days.values().stream().mapToInt(measure::of).sum();
    }

    /** The nearest day of this year to the one that is wanted: the same date, where there is one. */
    public LocalDate nearest(LocalDate wanted) {
        int last = Year.of(year).atMonth(wanted.getMonth()).lengthOfMonth();
        return LocalDate.of(year, wanted.getMonth(), Math.min(wanted.getDayOfMonth(), last));
    }

    private LocalDate firstMonday() {
        return LocalDate.of(year, 1, 1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
