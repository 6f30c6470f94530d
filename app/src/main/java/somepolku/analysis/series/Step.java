package somepolku.analysis.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import somepolku.domain.term.DaySpan;

/** The calendar periods into which daily values are gathered. */
public enum Step {
    DAY,
    WEEK,
    MONTH;

    /** The period that a day lies in; weeks begin on Mondays. */
    public DaySpan around(LocalDate day) {
        return switch (this) {
            case DAY -> DaySpan.of(day);
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new DaySpan(monday, monday.plusDays(6));
            }
            case MONTH -> DaySpan.of(YearMonth.from(day));
        };
    }
}
