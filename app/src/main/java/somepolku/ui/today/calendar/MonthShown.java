package somepolku.ui.today.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import somepolku.domain.term.DaySpan;

/**
 * The month in sight.
 *
 * @param at the day under the keyboard; its month is the one in sight
 * @param chosen the day of the page
 * @param marks the days of the grid with something on them
 */
record MonthShown(LocalDate at, LocalDate chosen, LocalDate today, Map<LocalDate, Written.Mark> marks) {
    static final int CELLS = 42;

    MonthShown {
        marks = Map.copyOf(marks);
    }

    YearMonth month() {
        return YearMonth.from(at);
    }

    /** The grid begins on the Monday on or before the first of the month. */
    LocalDate day(int cell) {
        return start().plusDays(cell);
    }

    DaySpan grid() {
        return new DaySpan(start(), start().plusDays(CELLS - 1));
    }

    int cell() {
        return (int) java.time.temporal.ChronoUnit.DAYS.between(start(), at);
    }

    private LocalDate start() {
        return month().atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    MonthShown at(LocalDate next) {
        return new MonthShown(next, chosen, today, marks);
    }

    MonthShown marked(Map<LocalDate, Written.Mark> next) {
        return new MonthShown(at, chosen, today, next);
    }
}
