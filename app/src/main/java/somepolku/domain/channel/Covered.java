package somepolku.domain.channel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import somepolku.domain.term.DaySpan;

/**
 * The days that a number covers which was read on a day and nothing else is said of it. What stands at an instant covers
 * its day. A flow that the platform shows week by week covers the last full week, as in its form; any other its day.
 */
public final class Covered {
    private static final int WEEK = 7;

    private Covered() {}

    public static DaySpan by(MetricInfo metric, LocalDate day) {
        boolean weekly =
                metric.historyWeeks().orElse(0) > 0 || metric.retentionDays().orElse(0) >= WEEK;
        if (metric.kind().atInstant() || metric.perDeed() || !weekly) {
            return DaySpan.of(day);
        }
        LocalDate sunday = day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        return new DaySpan(sunday.minusDays(WEEK - 1), sunday);
    }
}
