package somepolku.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.analysis.series.Values.CONTACTS;
import static somepolku.analysis.series.Values.IMPORTED;
import static somepolku.analysis.series.Values.TYPED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;

/** 1 November 2026 is a Sunday. */
class PeriodsTest {
    private final Values values = new Values();

    @Test
    void weeks_begin_on_mondays_and_a_week_with_missing_days_is_not_whole() {
        List<Reading> days = IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 24)
                .mapToObj(day -> values.flow(day, day, 10, IMPORTED))
                .toList();
        List<Period> weeks = Periods.of(Values.series(MetricKind.FLOW, days), Step.WEEK);
        assertThat(weeks).extracting(Period::knownDays).containsExactly(1, 7, 1, 0, 1);
        assertThat(weeks).extracting(Period::whole).containsExactly(false, true, false, false, false);
        assertThat(weeks.get(1).span()).isEqualTo(new DaySpan(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 8)));
        assertThat(weeks.get(1).sum()).hasValue(70);
        assertThat(weeks.get(3).sum()).isEmpty();
    }

    @Test
    void gathering_keeps_the_sum() {
        List<Reading> days = IntStream.rangeClosed(1, 100)
                .filter(day -> day % 7 != 3)
                .mapToObj(day -> values.flow(day, day, day, IMPORTED))
                .toList();
        Series series = Values.series(MetricKind.FLOW, days);
        double all = days.stream().mapToDouble(Reading::value).sum();
        for (Step step : Step.values()) {
            assertThat(Periods.of(series, step).stream()
                            .mapToDouble(p -> p.sum().orElse(0))
                            .sum())
                    .isEqualTo(all);
        }
    }

    @Test
    void only_daily_flows_may_be_gathered() {
        assertThat(Periods.possible(Values.series(MetricKind.FLOW, List.of(values.flow(1, 1, 1, TYPED)))))
                .isTrue();
        assertThat(Periods.possible(Values.series(MetricKind.FLOW, List.of(values.flow(1, 7, 1, TYPED)))))
                .isFalse();
        assertThat(Periods.possible(Values.series(MetricKind.LEVEL, List.of(values.level(1, 1, TYPED)))))
                .isFalse();
    }

    @Test
    void the_busiest_week_of_a_flow_is_the_one_with_the_largest_sum() {
        Series series = Values.series(
                MetricKind.FLOW,
                List.of(
                        values.flow(3, 3, 5, IMPORTED),
                        values.flow(10, 10, 9, IMPORTED),
                        values.flow(17, 17, 2, IMPORTED)));
        Period week = Busiest.week(series).orElseThrow();
        assertThat(week.span().first()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(week.sum()).hasValue(9);
    }

    @Test
    void the_busiest_week_of_a_level_is_the_one_with_the_largest_rise() {
        Series counted = SeriesOf.one(
                CONTACTS,
                MetricKind.LEVEL,
                List.of(),
                List.of(values.contact(3), values.contact(17), values.contact(18), values.contact(24)));
        Period week = Busiest.week(counted).orElseThrow();
        assertThat(week.span().first()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(week.sum()).hasValue(2);
    }

    @Test
    void a_rise_over_weeks_without_a_reading_belongs_to_no_week() {
        Series read = Values.series(MetricKind.LEVEL, List.of(values.level(3, 10, TYPED), values.level(24, 40, TYPED)));
        assertThat(Busiest.week(read)).isEmpty();
    }
}
