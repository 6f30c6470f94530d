package somepolku.analysis.around;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import somepolku.analysis.prepare.Marks;
import somepolku.analysis.series.Series;
import somepolku.analysis.series.SeriesOf;
import somepolku.analysis.trail.Part;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

class AroundTest {
    private static final MetricKey VIEWS = MetricKey.of("linkedin", "views");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate DEED = FIRST.plusDays(70);
    private static final LocalDate TODAY = FIRST.plusDays(140);

    private final List<Reading> readings = new ArrayList<>();

    private void reading(MetricKind kind, DaySpan days, double value) {
        readings.add(new Reading(
                new Id<>(new UUID(0, readings.size())),
                VIEWS,
                kind,
                days,
                value,
                "",
                Optional.empty(),
                Optional.empty()));
    }

    private void daily(int from, int to, IntToDoubleFunction value) {
        for (int day = from; day < to; day++) {
            reading(MetricKind.FLOW, DaySpan.of(FIRST.plusDays(day)), value.applyAsDouble(day));
        }
    }

    private Series series(MetricKind kind) {
        return SeriesOf.one(VIEWS, kind, readings, List.of());
    }

    private Around around(MetricKind kind, LocalDate today) {
        return Around.of(series(kind), DEED, Marks.NONE, today).orElseThrow();
    }

    @Test
    void the_day_of_the_deed_is_the_first_of_the_week_after_and_the_figures_carry_their_readings() {
        daily(0, 140, day -> day >= 70 && day < 77 ? 13 : 10);
        Around around = around(MetricKind.FLOW, TODAY);
        assertThat(around.before().days()).isEqualTo(new DaySpan(DEED.minusDays(7), DEED.minusDays(1)));
        assertThat(around.after().days()).isEqualTo(new DaySpan(DEED, DEED.plusDays(6)));
        assertThat(around.before().perDay().orElseThrow().value()).isEqualTo(10);
        assertThat(around.after().perDay().orElseThrow().value()).isEqualTo(13);
        assertThat(around.difference())
                .hasValueSatisfying(more -> assertThat(more).isCloseTo(3, within(1e-9)));
        assertThat(around.after().perDay().orElseThrow().trail())
                .hasSize(7)
                .allSatisfy(part -> assertThat(part.value()).isEqualTo(13))
                .extracting(Part::reading)
                .doesNotContain(Optional.empty());
        // Weeks 1 to 9 before make eight pairs, weeks 12 to 20 after it another eight; none differs.
        assertThat(around.elsewhere()).isEqualTo(16);
        assertThat(around.asLarge()).isZero();
        assertThat(around.over()).isTrue();
    }

    @Test
    void a_difference_as_it_is_seen_every_second_week_is_told_so() {
        daily(0, 140, day -> day / 7 % 2 == 0 ? 13 : 10);
        Around around = around(MetricKind.FLOW, TODAY);
        assertThat(around.elsewhere()).isEqualTo(16);
        assertThat(around.asLarge()).isEqualTo(16);
    }

    @Test
    void days_to_come_are_not_compared_with_others() {
        daily(0, 73, day -> 10);
        Around around = around(MetricKind.FLOW, DEED.plusDays(3));
        assertThat(around.over()).isFalse();
        assertThat(around.after().known()).isEqualTo(3);
        assertThat(around.after().perDay()).isEmpty();
        assertThat(around.elsewhere()).isZero();
    }

    @Test
    void too_few_values_are_no_figure_and_a_missing_day_is_no_zero() {
        daily(0, 65, day -> 10);
        daily(71, 140, day -> 10);
        Around around = around(MetricKind.FLOW, TODAY);
        assertThat(around.before().known()).isEqualTo(2);
        assertThat(around.before().perDay()).isEmpty();
        assertThat(around.difference()).isEmpty();
        assertThat(around.after().known()).isEqualTo(6);
        assertThat(around.after().perDay().orElseThrow().value()).isEqualTo(10);
    }

    @Test
    void exceptional_days_are_left_out() {
        daily(0, 140, day -> day == 72 ? 5000 : 10);
        Marks marks = new Marks(List.of(DaySpan.of(FIRST.plusDays(72))), List.of());
        Around around = Around.of(series(MetricKind.FLOW), DEED, marks, TODAY).orElseThrow();
        assertThat(around.after().perDay().orElseThrow().value()).isEqualTo(10);
        assertThat(around.after().known()).isEqualTo(6);
    }

    @Test
    void of_a_standing_the_rise_a_day_is_set_beside() {
        for (int week = 0; week < 20; week++) {
            reading(MetricKind.LEVEL, DaySpan.of(FIRST.plusDays(7 * week + 6)), 100 + 7 * week + (week >= 10 ? 14 : 0));
        }
        Around around = around(MetricKind.LEVEL, TODAY);
        assertThat(around.before().perDay().orElseThrow().value()).isEqualTo(1);
        assertThat(around.after().perDay().orElseThrow().value()).isEqualTo(3);
        assertThat(around.after().perDay().orElseThrow().trail())
                .extracting(Part::sign)
                .containsExactly(Part.Sign.TAKEN_OFF, Part.Sign.ADDED);
    }

    @Test
    void weekly_values_are_compared_in_fours_and_what_is_only_shown_not_at_all() {
        for (int week = 0; week < 20; week++) {
            LocalDate monday = FIRST.plusDays(7L * week);
            reading(MetricKind.FLOW, new DaySpan(monday, monday.plusDays(6)), week < 10 ? 70 : 140);
        }
        Around around = around(MetricKind.FLOW, TODAY);
        assertThat(around.before().days().days()).isEqualTo(28);
        assertThat(around.before().perDay().orElseThrow().value()).isEqualTo(10);
        assertThat(around.after().perDay().orElseThrow().value()).isEqualTo(20);
        readings.clear();
        reading(MetricKind.ROLLING, DaySpan.of(FIRST), 900);
        assertThat(Around.of(series(MetricKind.ROLLING), DEED, Marks.NONE, TODAY))
                .isEmpty();
    }
}
