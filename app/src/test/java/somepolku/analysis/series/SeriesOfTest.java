package somepolku.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.analysis.series.Values.CONTACTS;
import static somepolku.analysis.series.Values.IMPORTED;
import static somepolku.analysis.series.Values.TYPED;
import static somepolku.analysis.series.Values.VIEWS;
import static somepolku.analysis.series.Values.day;
import static somepolku.analysis.series.Values.days;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

class SeriesOfTest {
    private final Values values = new Values();

    @Test
    void a_day_without_a_value_is_missing_and_a_zero_is_a_value() {
        Series series = Values.series(
                MetricKind.FLOW,
                List.of(
                        values.flow(1, 1, 5, IMPORTED),
                        values.flow(2, 2, 0, IMPORTED),
                        values.flow(5, 5, 7, IMPORTED)));
        assertThat(series.points()).extracting(Point::value).containsExactly(5d, 0d, 7d);
        assertThat(series.gaps()).containsExactly(days(3, 4));
        assertThat(series.missing()).isEqualTo(2);
    }

    @Test
    void an_imported_value_comes_before_a_typed_one_which_is_kept_aside() {
        Reading typed = values.level(3, 100, TYPED);
        Reading imported = values.level(3, 98, IMPORTED);
        for (List<Reading> order : List.of(List.of(typed, imported), List.of(imported, typed))) {
            Series series = Values.series(MetricKind.LEVEL, order);
            assertThat(series.points()).hasSize(1);
            assertThat(series.points().get(0).value()).isEqualTo(98);
            assertThat(series.points().get(0).provenance()).isEqualTo(Provenance.IMPORTED);
            assertThat(series.points().get(0).source()).contains(imported.id());
            assertThat(series.aside()).containsExactly(typed);
        }
    }

    @Test
    void of_two_typed_values_for_a_day_the_later_one_counts() {
        Reading first = values.level(3, 100, TYPED);
        Reading second = values.level(3, 101, TYPED);
        assertThat(Values.series(MetricKind.LEVEL, List.of(second, first)).points())
                .extracting(Point::value)
                .containsExactly(101d);
    }

    @Test
    void a_long_period_over_short_ones_gives_way() {
        Reading week = values.flow(1, 7, 70, TYPED);
        Series series = Values.series(
                MetricKind.FLOW, List.of(week, values.flow(2, 2, 9, IMPORTED), values.flow(3, 3, 8, IMPORTED)));
        assertThat(series.points()).extracting(Point::span).containsExactly(days(2, 2), days(3, 3));
        assertThat(series.aside()).containsExactly(week);
    }

    @Test
    void of_two_long_periods_that_overlap_the_newest_stands() {
        Reading older = values.flow(1, 336, 3_888, IMPORTED);
        Reading newer = values.flow(60, 425, 4_100, IMPORTED);
        Series series = Values.series(MetricKind.FLOW, List.of(newer, older));
        assertThat(series.points()).extracting(Point::value).containsExactly(4_100d);
        assertThat(series.aside()).containsExactly(older);
    }

    @Test
    void whatever_overlaps_no_two_points_of_a_flow_share_a_day() {
        Random random = new Random(11);
        for (int round = 0; round < 50; round++) {
            List<Reading> readings = IntStream.range(0, 60)
                    .mapToObj(i -> {
                        int first = 1 + random.nextInt(90);
                        return values.flow(
                                first, first + random.nextInt(9), i, random.nextBoolean() ? TYPED : IMPORTED);
                    })
                    .toList();
            Series series = Values.series(MetricKind.FLOW, readings);
            for (int i = 1; i < series.points().size(); i++) {
                assertThat(series.points().get(i - 1).day())
                        .isBefore(series.points().get(i).span().first());
            }
            assertThat(series.points().size() + series.aside().size()).isEqualTo(60);
            assertThat(series.aside())
                    .allSatisfy(aside -> assertThat(series.points())
                            .anyMatch(point -> point.span().overlaps(aside.span())));
        }
    }

    @Test
    void values_about_a_single_deed_are_not_the_channels_own() {
        Reading about = new Reading(
                values.flow(1, 1, 5, IMPORTED).id(),
                VIEWS,
                MetricKind.FLOW,
                days(1, 1),
                5,
                "",
                Optional.of(new About("post", Optional.empty())),
                IMPORTED);
        assertThat(SeriesOf.all(Stream.of(about), Stream.empty(), List.of())).isEmpty();
    }

    @Test
    void contacts_are_counted_up_by_their_days_and_the_undated_from_the_beginning() {
        List<Contact> people =
                List.of(values.contact(2), values.contact(2), values.contact(5), values.contact(Optional.empty()));
        Series series = SeriesOf.all(Stream.empty(), people.stream(), List.of(Values.linkedIn()))
                .get(CONTACTS);
        assertThat(series.kind()).isEqualTo(MetricKind.LEVEL);
        assertThat(series.points()).extracting(Point::day).containsExactly(day(2), day(5));
        assertThat(series.points()).extracting(Point::value).containsExactly(3d, 4d);
        assertThat(series.points()).allMatch(Point::rebuilt);
        assertThat(series.undated()).isEqualTo(1);
    }

    @Test
    void a_real_reading_stands_on_its_day_above_what_is_counted() {
        Series series = SeriesOf.all(
                        Stream.of(values.level(5, 9, TYPED), values.level(6, 9, TYPED)),
                        Stream.of(values.contact(4), values.contact(5)),
                        List.of(Values.linkedIn()))
                .get(CONTACTS);
        assertThat(series.points()).extracting(Point::value).containsExactly(1d, 9d, 9d);
        assertThat(series.points())
                .extracting(Point::provenance)
                .containsExactly(Provenance.REBUILT, Provenance.TYPED, Provenance.TYPED);
    }

    @Test
    void without_its_plugin_a_metric_keeps_the_kind_of_its_readings() {
        var all = SeriesOf.all(
                Stream.of(values.level(1, 3, TYPED), values.flow(1, 7, 4, TYPED)), Stream.empty(), List.of());
        assertThat(all.keySet()).containsExactly(CONTACTS, VIEWS);
        assertThat(all.get(CONTACTS).kind()).isEqualTo(MetricKind.LEVEL);
        assertThat(all.get(VIEWS).kind()).isEqualTo(MetricKind.FLOW);
    }

    @Test
    void series_come_in_the_order_of_their_keys() {
        var blog = values.reading(MetricKey.of("blog", "reads"), MetricKind.FLOW, days(1, 1), 1, TYPED);
        assertThat(SeriesOf.all(Stream.of(values.flow(1, 1, 1, TYPED), blog), Stream.empty(), List.of())
                        .keySet())
                .extracting(MetricKey::toString)
                .containsExactly("blog/reads", "linkedin/views");
    }

    @Test
    void a_counted_level_holds_between_arrivals_and_a_read_one_does_not() {
        Series counted =
                SeriesOf.one(CONTACTS, MetricKind.LEVEL, List.of(), List.of(values.contact(1), values.contact(20)));
        assertThat(counted.standing(days(5, 9)).orElseThrow().value()).isEqualTo(1);
        assertThat(counted.standing(days(15, 25)).orElseThrow().value()).isEqualTo(2);
        assertThat(counted.standing(days(21, 30))).isEmpty();

        Series read = Values.series(MetricKind.LEVEL, List.of(values.level(1, 5, TYPED), values.level(20, 6, TYPED)));
        assertThat(read.standing(days(5, 9))).isEmpty();
    }
}
