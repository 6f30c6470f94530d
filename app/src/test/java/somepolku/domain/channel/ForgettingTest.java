package somepolku.domain.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

class ForgettingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final DaySpan LAST_WEEK = new DaySpan(MONDAY.minusWeeks(1), MONDAY.minusDays(1));

    private final MetricInfo views = metric(MetricKind.FLOW, 90, 13);

    @Test
    void a_number_is_shown_for_so_many_days_after_the_last_of_its_own() {
        LocalDate last = LocalDate.of(2027, 2, 20);
        assertThat(Forgetting.lastDay(views, LAST_WEEK)).contains(last);
        assertThat(Forgetting.forgotten(views, LAST_WEEK, last)).isFalse();
        assertThat(Forgetting.forgotten(views, LAST_WEEK, last.plusDays(1))).isTrue();
    }

    @Test
    void a_leap_day_is_a_day_like_others() {
        DaySpan days = DaySpan.of(LocalDate.of(2027, 12, 1));
        assertThat(Forgetting.lastDay(views, days)).contains(LocalDate.of(2028, 2, 29));
        assertThat(Forgetting.lastDay(metric(MetricKind.FLOW, 7, 0), DaySpan.of(LocalDate.of(2028, 2, 28))))
                .contains(LocalDate.of(2028, 3, 6));
    }

    @Test
    void what_the_platform_keeps_is_never_forgotten() {
        MetricInfo kept = metric(MetricKind.LEVEL, 0, 0);
        assertThat(Forgetting.lastDay(kept, LAST_WEEK)).isEmpty();
        assertThat(Forgetting.forgotten(kept, LAST_WEEK, MONDAY.plusYears(50))).isFalse();
    }

    @Test
    void a_rolling_total_is_another_one_on_the_next_day() {
        MetricInfo total = metric(MetricKind.ROLLING, 1, 0);
        assertThat(Forgetting.lastDay(total, DaySpan.of(MONDAY))).contains(MONDAY);
        assertThat(Forgetting.forgotten(total, DaySpan.of(MONDAY), MONDAY.plusDays(1)))
                .isTrue();
    }

    @Test
    void thirteen_weeks_from_monday_to_sunday_are_offered_newest_first() {
        List<DaySpan> weeks = Forgetting.weeks(views, MONDAY).toList();
        assertThat(weeks).hasSize(13).doesNotHaveDuplicates();
        assertThat(weeks.get(0)).isEqualTo(LAST_WEEK);
        assertThat(weeks.get(12)).isEqualTo(new DaySpan(LocalDate.of(2026, 8, 24), LocalDate.of(2026, 8, 30)));
        assertThat(weeks)
                .allMatch(
                        week -> week.days() == 7 && week.first().getDayOfWeek().getValue() == 1);
    }

    @Test
    void the_week_that_is_not_over_is_not_offered_also_on_its_sunday() {
        for (int day = 0; day < 7; day++) {
            assertThat(Forgetting.weeks(views, MONDAY.plusDays(day))).first().isEqualTo(LAST_WEEK);
        }
        assertThat(Forgetting.weeks(views, MONDAY.plusDays(7))).first().isNotEqualTo(LAST_WEEK);
    }

    @Test
    void a_week_that_is_forgotten_is_not_offered() {
        LocalDate oldestGoes = LocalDate.of(2026, 11, 28);
        assertThat(Forgetting.weeks(views, oldestGoes)).hasSize(13);
        assertThat(Forgetting.weeks(views, oldestGoes.plusDays(1))).hasSize(12);
        assertThat(Forgetting.weeks(metric(MetricKind.FLOW, 7, 13), MONDAY)).containsExactly(LAST_WEEK);
    }

    @Test
    void of_what_shows_no_past_weeks_none_are_offered() {
        assertThat(Forgetting.weeks(metric(MetricKind.FLOW, 90, 0), MONDAY)).isEmpty();
    }

    @Test
    void where_nothing_is_forgotten_all_weeks_of_the_graph_are_offered() {
        assertThat(Forgetting.weeks(metric(MetricKind.FLOW, 0, 53), MONDAY)).hasSize(53);
    }

    private static MetricInfo metric(MetricKind kind, int retention, int weeks) {
        return new MetricInfo(
                MetricKey.of("linkedin", "views"),
                "Views",
                kind,
                "views",
                retention > 0 ? OptionalInt.of(retention) : OptionalInt.empty(),
                false,
                weeks > 0 ? OptionalInt.of(weeks) : OptionalInt.empty(),
                List.of());
    }
}
