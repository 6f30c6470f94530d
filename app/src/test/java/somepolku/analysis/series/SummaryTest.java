package somepolku.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.analysis.series.Values.CONTACTS;
import static somepolku.analysis.series.Values.IMPORTED;
import static somepolku.analysis.series.Values.TYPED;
import static somepolku.analysis.series.Values.VIEWS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.MetricKind;

class SummaryTest {
    private final Values values = new Values();

    @Test
    void a_level_changes_by_its_rise_over_four_weeks() {
        Summary summary = Summary.of(Values.series(
                MetricKind.LEVEL,
                List.of(values.level(1, 100, TYPED), values.level(15, 108, TYPED), values.level(29, 117, TYPED))));
        assertThat(summary.last().orElseThrow().value()).isEqualTo(117);
        assertThat(summary.change()).hasValue(17);
        assertThat(summary.n()).isEqualTo(3);
    }

    @Test
    void a_level_that_was_not_known_four_weeks_ago_has_no_change() {
        Summary summary = Summary.of(
                Values.series(MetricKind.LEVEL, List.of(values.level(2, 100, TYPED), values.level(29, 117, TYPED))));
        assertThat(summary.change()).isEmpty();
        assertThat(summary.n()).isZero();
    }

    @Test
    void a_rise_over_months_is_not_passed_off_as_one_over_four_weeks() {
        Summary old = Summary.of(
                Values.series(MetricKind.LEVEL, List.of(values.level(1, 100, TYPED), values.level(90, 117, TYPED))));
        assertThat(old.change()).isEmpty();
        Summary counted = Summary.of(
                SeriesOf.one(CONTACTS, MetricKind.LEVEL, List.of(), List.of(values.contact(1), values.contact(90))));
        assertThat(counted.change()).hasValue(1);
    }

    @Test
    void a_counted_level_is_not_set_against_a_read_one() {
        Series series = SeriesOf.one(
                CONTACTS,
                MetricKind.LEVEL,
                List.of(values.level(40, 200, TYPED)),
                List.of(values.contact(1), values.contact(2)));
        assertThat(Summary.of(series).change()).isEmpty();
        assertThat(Summary.of(series).last().orElseThrow().value()).isEqualTo(200);
    }

    @Test
    void a_flow_is_compared_with_the_four_weeks_before_when_all_days_are_there() {
        List<Reading> days = new ArrayList<>(IntStream.rangeClosed(1, 56)
                .mapToObj(day -> values.flow(day, day, day > 28 ? 3 : 2, IMPORTED))
                .toList());
        Summary whole = Summary.of(Values.series(MetricKind.FLOW, days));
        assertThat(whole.change()).hasValue(28);
        assertThat(whole.n()).isEqualTo(56);
        assertThat(whole.missing()).isZero();

        days.remove(10);
        Summary holed = Summary.of(Values.series(MetricKind.FLOW, days));
        assertThat(holed.change()).isEmpty();
        assertThat(holed.missing()).isEqualTo(1);
    }

    @Test
    void nothing_is_summed_of_different_people() {
        List<Reading> days = IntStream.rangeClosed(1, 56)
                .mapToObj(day -> values.reading(VIEWS, MetricKind.UNIQUE, Values.days(day, day), 1, IMPORTED))
                .toList();
        assertThat(Summary.of(Values.series(MetricKind.UNIQUE, days)).change()).isEmpty();
    }

    @Test
    void an_empty_series_says_nothing() {
        Series none = SeriesOf.one(VIEWS, MetricKind.FLOW, List.of(), List.of());
        assertThat(Summary.of(none).last()).isEmpty();
        assertThat(none.gaps()).isEmpty();
        assertThat(none.extent()).isEmpty();
    }
}
