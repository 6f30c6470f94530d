package somepolku.analysis.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.fakes.TypedMetrics;

class VanishingTest {
    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void of_a_graph_of_weeks_the_oldest_that_nobody_wrote_down_vanishes() {
        List<DaySpan> all = new ArrayList<>();
        for (int back = 1; back <= 11; back++) {
            all.add(week(back));
        }
        assertThat(of(TypedMetrics.WEEKS, all, 7)).singleElement().satisfies(number -> {
            assertThat(number.days()).isEqualTo(week(13));
            assertThat(number.lastDay()).isEqualTo(week(13).last().plusDays(90));
        });
        all.add(week(12));
        all.add(week(13));
        assertThat(of(TypedMetrics.WEEKS, all, 7)).isEmpty();
    }

    @Test
    void what_is_seen_for_a_long_time_yet_does_not_press() {
        List<DaySpan> older = new ArrayList<>();
        for (int back = 3; back <= 13; back++) {
            older.add(week(back));
        }
        assertThat(of(TypedMetrics.WEEKS, older, 7)).isEmpty();
        assertThat(of(TypedMetrics.WEEKS, older, 90)).hasSize(1);
    }

    @Test
    void a_weeks_number_is_asked_for_once_the_week_is_over() {
        assertThat(of(TypedMetrics.SEARCHES, List.of(week(1)), 7)).isEmpty();
        assertThat(of(TypedMetrics.SEARCHES, List.of(week(2)), 7))
                .singleElement()
                .satisfies(number -> {
                    assertThat(number.days()).isEqualTo(week(1));
                    assertThat(number.lastDay()).isEqualTo(LocalDate.of(2026, 11, 29));
                });
    }

    @Test
    void what_is_forgotten_already_is_not_asked_for() {
        assertThat(of(TypedMetrics.SEARCHES, List.of(week(9)), 7))
                .extracting(Vanishing::days)
                .containsExactly(week(1));
    }

    @Test
    void nobody_is_asked_for_a_number_that_they_never_wrote_down() {
        assertThat(Vanishing.of(TypedMetrics.channels().channels(), Map.of(), TODAY, 90))
                .isEmpty();
    }

    @Test
    void totals_of_the_last_days_and_what_the_platform_keeps_never_vanish() {
        assertThat(of(TypedMetrics.TOTAL, List.of(week(2)), 90)).isEmpty();
        assertThat(of(TypedMetrics.BROKEN, List.of(week(2)), 90)).isEmpty();
    }

    private static List<Vanishing> of(MetricKey metric, List<DaySpan> read, int within) {
        return Vanishing.of(TypedMetrics.channels().channels(), Map.of(metric, read), TODAY, within);
    }

    private static DaySpan week(int back) {
        LocalDate monday = TODAY.minusWeeks(back);
        return new DaySpan(monday, monday.plusDays(6));
    }
}
