package somepolku.domain.term;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Calendar days from {@code first} to {@code last}, both included. */
public record DaySpan(LocalDate first, LocalDate last) {

    /** Every day that a journal may hold; years 1 to 9999, so that keys and formats stay of one width. */
    public static final DaySpan ALL = new DaySpan(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    public static DaySpan of(LocalDate day) {
        return new DaySpan(day, day);
    }

    public static DaySpan of(YearMonth month) {
        return new DaySpan(month.atDay(1), month.atEndOfMonth());
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlaps(DaySpan other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
