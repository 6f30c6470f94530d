package somepolku.domain.channel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;

/**
 * How long a platform shows a number; the rule stands here alone. The platform counts back from today, so the number of
 * some days is in sight for as many days after the last of them as it says. Days are calendar days where the person is:
 * {@code today} comes from the journal's own clock and zone.
 */
public final class Forgetting {
    private Forgetting() {}

    /**
     * The last day on which the number of these days can still be seen; empty where the platform keeps it. A rolling total
     * is another number on the next day.
     */
    public static Optional<LocalDate> lastDay(MetricInfo metric, DaySpan days) {
        if (metric.kind() == MetricKind.ROLLING) {
            return Optional.of(days.last());
        }
        return metric.retentionDays().isPresent()
                ? Optional.of(days.last().plusDays(metric.retentionDays().getAsInt()))
                : Optional.empty();
    }

    public static boolean forgotten(MetricInfo metric, DaySpan days, LocalDate today) {
        return lastDay(metric, days).filter(today::isAfter).isPresent();
    }

    /**
     * The weeks that the platform shows at once and that are over, newest first. Of none where it shows no past weeks. The
     * week that holds today is not over, also not on its Sunday.
     */
    public static Stream<DaySpan> weeks(MetricInfo metric, LocalDate today) {
        LocalDate thisMonday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(thisMonday.minusWeeks(1), monday -> monday.minusWeeks(1))
                .limit(metric.historyWeeks().orElse(0))
                .map(monday -> new DaySpan(monday, monday.plusDays(6)))
                .takeWhile(week -> !forgotten(metric, week, today));
    }
}
