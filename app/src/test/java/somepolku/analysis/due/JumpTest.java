package somepolku.analysis.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import somepolku.analysis.due.Jump.Why;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Provenance;
import somepolku.analysis.series.Series;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

class JumpTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_digit_too_many_or_too_few_is_asked_about() {
        assertThat(level(1_280, 120, 128)).contains(new Jump(Why.MORE, 128));
        assertThat(level(12, 120, 128)).contains(new Jump(Why.LESS, 128));
    }

    @Test
    void what_grows_or_falls_as_people_do_is_not() {
        assertThat(level(200, 120, 128)).isEmpty();
        assertThat(level(110, 120, 128)).as("a falling level is a level").isEmpty();
        assertThat(level(9, 2)).as("small numbers leap").isEmpty();
    }

    @Test
    void the_first_value_is_held_against_nothing() {
        assertThat(level(1_000_000)).isEmpty();
        assertThat(flow(0)).isEmpty();
    }

    @Test
    void nothing_below_zero_is_expected_where_nothing_ever_was() {
        assertThat(level(-3, 4, 8)).contains(new Jump(Why.NEGATIVE, 4));
        assertThat(level(-3)).as("of a first value too").contains(new Jump(Why.NEGATIVE, 0));
        assertThat(level(-3, -5, -1)).isEmpty();
    }

    @Test
    void zero_may_be_a_number_that_was_not_to_be_had() {
        assertThat(flow(0, 40, 51, 46)).contains(new Jump(Why.ZERO, 40));
        assertThat(flow(0, 40, 0, 46)).isEmpty();
    }

    @Test
    void a_flow_is_held_against_the_most_and_the_least_of_its_last_periods() {
        assertThat(flow(190, 20, 40, 31)).isEmpty();
        assertThat(flow(400, 20, 40, 31)).contains(new Jump(Why.MORE, 40));
        assertThat(flow(4, 40, 60, 51)).contains(new Jump(Why.LESS, 40));
        assertThat(flow(12, 40, 60, 51)).isEmpty();
    }

    @Test
    void what_the_platform_counted_otherwise_before_is_no_measure() {
        Series counted = series(MetricKind.FLOW, 40, 60, 51);
        Series broken = new Series(
                counted.metric(),
                counted.kind(),
                "",
                counted.points(),
                List.of(),
                0,
                List.of(new TrendBreak(MONDAY.minusDays(1), "counted anew")));
        assertThat(Jump.of(metric(MetricKind.FLOW), Optional.of(broken), DaySpan.of(MONDAY), 4_000))
                .isEmpty();
    }

    private static Optional<Jump> level(double value, double... before) {
        return Jump.of(
                metric(MetricKind.LEVEL), Optional.of(series(MetricKind.LEVEL, before)), DaySpan.of(MONDAY), value);
    }

    private static Optional<Jump> flow(double value, double... before) {
        return Jump.of(
                metric(MetricKind.FLOW), Optional.of(series(MetricKind.FLOW, before)), DaySpan.of(MONDAY), value);
    }

    private static Series series(MetricKind kind, double... values) {
        List<Point> points = new ArrayList<>();
        for (int at = 0; at < values.length; at++) {
            points.add(new Point(
                    DaySpan.of(MONDAY.minusWeeks(values.length - at)), values[at], Provenance.TYPED, Optional.empty()));
        }
        return new Series(MetricKey.of("x", "y"), kind, "", points, List.of(), 0);
    }

    private static MetricInfo metric(MetricKind kind) {
        return new MetricInfo(MetricKey.of("x", "y"), "y", kind, "", OptionalInt.empty());
    }
}
