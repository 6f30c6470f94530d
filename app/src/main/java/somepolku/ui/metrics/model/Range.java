package somepolku.ui.metrics.model;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.domain.term.DaySpan;

/** How much of the past the chart shows; every range but {@code ALL} ends today. */
public enum Range {
    MONTH(1),
    QUARTER(3),
    YEAR(12),
    ALL(0);

    private final int months;

    Range(int months) {
        this.months = months;
    }

    /**
     * The days on the axis.
     *
     * @param extent from the first to the last day with anything on it; empty where there is nothing yet
     */
    public DaySpan days(LocalDate today, Optional<DaySpan> extent) {
        if (this != ALL) {
            return new DaySpan(today.minusMonths(months).plusDays(1), today);
        }
        LocalDate first = extent.map(DaySpan::first).filter(today::isAfter).orElse(today.minusMonths(1));
        LocalDate last = extent.map(DaySpan::last).filter(today::isBefore).orElse(today);
        return new DaySpan(first, last);
    }

    /** This range where it holds the day, else the next larger one that does. */
    public Range holding(LocalDate day, LocalDate today, Optional<DaySpan> extent) {
        for (Range range : values()) {
            if (range.compareTo(this) >= 0 && range.days(today, extent).contains(day)) {
                return range;
            }
        }
        return ALL;
    }
}
