package somepolku.analysis.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static somepolku.analysis.prepare.Journal.days;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import somepolku.analysis.prepare.Prepared.Ready;
import somepolku.analysis.prepare.Prepared.Refused;
import somepolku.analysis.table.Candidate;
import somepolku.analysis.table.Kernel;
import somepolku.analysis.table.Shape;
import somepolku.analysis.table.Shortage;
import somepolku.analysis.table.Table;
import somepolku.domain.term.MetricKind;

class PreparingTest {
    private final Journal journal = new Journal().deed("post", -30);

    @Test
    void a_day_without_a_value_is_missing_and_a_zero_is_a_zero() {
        journal.views(0, 4, 7).reading(MetricKind.FLOW, 5, 5, 0).views(8, 9, 7);
        Ready ready = journal.ready(MetricKind.FLOW, Marks.NONE, 100);
        assertThat(ready.table().shape()).isEqualTo(Shape.DAYS);
        assertThat(ready.table().rows().y()).containsExactly(7, 7, 7, 7, 7, 0, 7, 7);
        assertThat(ready.table().rows().gap()).containsExactly(0, 1, 1, 1, 1, 1, 3, 1);
        assertThat(ready.table().rows().slot()).containsExactly(0, 1, 2, 3, 4, 5, 8, 9);
        assertThat(ready.left().missing()).isEqualTo(2);
    }

    @Test
    void weekdays_sum_to_nothing() {
        Ready ready = journal.views(0, 6, 7).ready(MetricKind.FLOW, Marks.NONE, 100);
        double[][] design = ready.table().rows().design();
        assertThat(design).hasNumberOfRows(7);
        assertThat(design[0]).containsOnly(1);
        assertThat(design[1]).containsExactly(1, 0, 0, 0, 0, 0, -1);
        assertThat(design[6]).containsExactly(0, 0, 0, 0, 0, 1, -1);
    }

    @Test
    void a_standing_becomes_rises_over_the_days_between_readings_and_a_fall_stays_a_fall() {
        journal.reading(MetricKind.LEVEL, 0, 0, 100)
                .reading(MetricKind.LEVEL, 7, 7, 121)
                .reading(MetricKind.LEVEL, 9, 9, 119)
                .reading(MetricKind.LEVEL, 12, 12, 122);
        Ready ready = journal.ready(MetricKind.LEVEL, Marks.NONE, 100);
        assertThat(ready.table().shape()).isEqualTo(Shape.INTERVALS);
        assertThat(ready.table().rows().y()).containsExactly(21, -2, 3);
        assertThat(ready.spans()).containsExactly(days(1, 7), days(8, 9), days(10, 12));
        assertThat(ready.table().rows().offset()).containsExactly(Math.log(7), Math.log(2), Math.log(3));
        // Middles: days 4, 8.5 and 11.
        assertThat(ready.table().rows().gap()).containsExactly(0, 4.5, 2.5);
        // Days 1–7 hold one weekend, days 8–9 none, days 10–12 a Thursday, a Friday and a Saturday.
        assertThat(ready.table().rows().design()[1]).containsExactly(new double[] {2 / 7.0, 0, 1 / 3.0}, within(1e-12));
    }

    @Test
    void an_interval_has_the_mean_of_what_works_on_its_days() {
        journal.reading(MetricKind.LEVEL, 0, 0, 100)
                .reading(MetricKind.LEVEL, 2, 2, 121)
                .reading(MetricKind.LEVEL, 4, 4, 130)
                .deed("post", 2);
        Ready ready = journal.ready(MetricKind.LEVEL, Marks.NONE, 100);
        Table table = ready.table();
        Kernel kernel = Kernel.SCREEN;
        assertThat(table.screen(table.candidates().get(0)))
                .containsExactly(
                        new double[] {kernel.weight(0) / 2, (kernel.weight(1) + kernel.weight(2)) / 2}, within(1e-12));
    }

    @Test
    void weekly_values_are_intervals_of_seven_days() {
        journal.reading(MetricKind.FLOW, 0, 6, 70).reading(MetricKind.FLOW, 7, 13, 90);
        Ready ready = journal.ready(MetricKind.FLOW, Marks.NONE, 100);
        assertThat(ready.table().shape()).isEqualTo(Shape.INTERVALS);
        assertThat(ready.table().rows().y()).containsExactly(70, 90);
        assertThat(ready.table().days()[0]).hasSize(7);
    }

    @Test
    void totals_of_the_last_days_and_quotients_are_refused() {
        journal.reading(MetricKind.ROLLING, 0, 0, 500);
        assertThat(journal.prepared(MetricKind.ROLLING, Marks.NONE, 100))
                .isEqualTo(new Refused(Journal.VIEWS, "analysis.refused.rolling"));
        assertThat(journal.prepared(MetricKind.RATIO, Marks.NONE, 100))
                .isEqualTo(new Refused(Journal.VIEWS, "analysis.refused.ratio"));
    }

    @Test
    void today_is_not_over() {
        Ready ready = journal.views(0, 9, 7).ready(MetricKind.FLOW, Marks.NONE, 9);
        assertThat(ready.table().rows().size()).isEqualTo(9);
        assertThat(ready.left().open()).isEqualTo(1);
    }

    @Test
    void exceptional_days_are_left_out_and_counted() {
        Marks marks = new Marks(List.of(days(3, 4)), List.of());
        Ready ready = journal.views(0, 9, 7).ready(MetricKind.FLOW, marks, 100);
        assertThat(ready.table().rows().size()).isEqualTo(8);
        assertThat(ready.left().exceptional()).isEqualTo(2);
    }

    @Test
    void days_without_a_log_are_left_out_with_those_on_which_they_may_still_work() {
        Marks marks = new Marks(List.of(), List.of(days(3, 5)));
        Ready ready = journal.views(0, 19, 7).ready(MetricKind.FLOW, marks, 100);
        assertThat(ready.left().notLogged()).isEqualTo(3);
        // After four days three quarters of what works is known again, if nothing older counted; after five in any
        // case.
        assertThat(ready.left().unclear()).isBetween(1, 4);
        assertThat(ready.spans().get(3).first()).isAfter(Journal.day(6));
        assertThat(ready.table().rows().size()).isEqualTo(20 - 3 - ready.left().unclear());
    }

    @Test
    void before_the_first_deed_nobody_wrote_any_down() {
        Journal late = new Journal().views(0, 19, 7).deed("post", 10);
        Ready ready = late.ready(MetricKind.FLOW, Marks.NONE, 100);
        assertThat(ready.spans().get(0).first()).isAfter(Journal.day(10));
        assertThat(ready.left().unclear() + ready.spans().size()).isEqualTo(20);
    }

    @Test
    void a_late_deed_is_the_next_days() {
        journal.views(0, 9, 7)
                .deed("post", 2, Optional.of(LocalTime.of(19, 59)))
                .deed("post", 4, Optional.of(LocalTime.of(20, 0)));
        Ready ready = journal.ready(MetricKind.FLOW, Marks.NONE, 100);
        double[] daily = ready.table().candidates().get(0).daily();
        assertThat(ready.table().column(daily)).containsExactly(0, 0, 1, 0, 0, 1, 0, 0, 0, 0);
    }

    @Test
    void few_a_day_become_weeks() {
        journal.views(0, 20, 0).reading(MetricKind.FLOW, 21, 21, 4).views(23, 27, 0);
        Ready ready = journal.ready(MetricKind.FLOW, Marks.NONE, 100);
        assertThat(ready.table().shape()).isEqualTo(Shape.WEEKS);
        assertThat(ready.table().rows().y()).containsExactly(0, 0, 0, 4);
        assertThat(ready.table().rows().offset()[3]).isEqualTo(Math.log(6));
    }

    @Test
    void what_was_counted_otherwise_does_not_compare() {
        Ready ready = journal.views(0, 19, 7).broken(12).ready(MetricKind.FLOW, Marks.NONE, 100);
        assertThat(ready.spans().get(0)).isEqualTo(days(12, 12));
        assertThat(ready.left().old()).isEqualTo(12);
        assertThat(ready.left().since()).isPresent();
    }

    @Test
    void only_the_last_two_years_count() {
        Ready ready = journal.deed("post", -1000).views(-800, 9, 7).ready(MetricKind.FLOW, Marks.NONE, 100);
        assertThat(ready.table().rows().size()).isEqualTo(730);
        assertThat(ready.left().old()).isEqualTo(80);
    }

    @Test
    void reading_on_the_days_of_a_deed_is_noticed() {
        Journal looked = new Journal().deed("comment", -30);
        for (int day = 0; day < 100; day++) {
            if (day % 5 == 0) {
                looked.reading(MetricKind.LEVEL, day, day, day).deed("post", day);
            }
            if (day % 7 == 0) {
                looked.deed("comment", day);
            }
        }
        Table table = looked.ready(MetricKind.LEVEL, Marks.NONE, 200).table();
        assertThat(table.candidates())
                .extracting(Candidate::action, Candidate::watched)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("linkedin/comment", false),
                        org.assertj.core.groups.Tuple.tuple("linkedin/post", true));
    }

    @Test
    void fishers_test_says_what_the_hypergeometric_tail_says() {
        // 10 days, 4 with a deed, 3 readings, all 3 on those: 4/10 · 3/9 · 2/8.
        assertThat(Watched.p(10, 4, 3, 3)).isCloseTo(1 / 30.0, within(1e-12));
        assertThat(Watched.p(10, 4, 3, 0)).isEqualTo(1);
    }

    @Test
    void too_little_is_said_with_the_number_that_is_missing() {
        journal.views(0, 49, 7).deed("post", 3).deed("post", 8);
        Table table = journal.ready(MetricKind.FLOW, Marks.NONE, 100).table();
        assertThat(table.shortage(table.candidates().get(0)))
                .contains(new Shortage(Shortage.What.DEED_DAYS, 2, 8))
                .map(Shortage::missing)
                .contains(6);
        Table shorter = new Journal()
                .deed("post", -30)
                .views(0, 29, 7)
                .ready(MetricKind.FLOW, Marks.NONE, 100)
                .table();
        assertThat(shorter.shortage(shorter.candidates().get(0))).contains(new Shortage(Shortage.What.ROWS, 30, 42));
    }
}
