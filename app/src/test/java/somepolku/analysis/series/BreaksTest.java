package somepolku.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.analysis.series.Values.IMPORTED;
import static somepolku.analysis.series.Values.TYPED;
import static somepolku.analysis.series.Values.VIEWS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.MetricKind;

/** What is not computed: over a break of counting, and of totals that are only shown. */
class BreaksTest {
    private final Values values = new Values();

    @Test
    void a_series_knows_the_breaks_that_its_channel_tells() {
        TrendBreak change = breaking(40);
        Series series = SeriesOf.all(days().stream(), Stream.empty(), List.of(channel(MetricKind.FLOW, change)))
                .get(VIEWS);
        assertThat(series.breaks()).containsExactly(change);
        assertThat(series.within(Values.days(1, 5)).breaks()).containsExactly(change);
    }

    @Test
    void a_break_with_values_on_one_side_only_parts_nothing() {
        Series series = Values.series(MetricKind.FLOW, days());
        assertThat(series.broken(List.of(breaking(1), breaking(57), breaking(-400)))
                        .breaks())
                .isEmpty();
        assertThat(series.broken(List.of(breaking(2), breaking(56))).breaks()).hasSize(2);
        assertThat(SeriesOf.one(VIEWS, MetricKind.FLOW, List.of(), List.of())
                        .broken(List.of(breaking(2)))
                        .breaks())
                .isEmpty();
    }

    @Test
    void four_weeks_are_not_set_against_four_weeks_counted_otherwise() {
        Series same = Values.series(MetricKind.FLOW, days());
        assertThat(Summary.of(same).change()).hasValue(28);
        assertThat(Summary.of(same).parted()).isEmpty();

        for (int day : new int[] {2, 29, 56}) {
            Summary parted = Summary.of(same.broken(List.of(breaking(day))));
            assertThat(parted.change()).as("break on day " + day).isEmpty();
            assertThat(parted.n()).isZero();
            assertThat(parted.parted()).contains(breaking(day));
        }
    }

    @Test
    void a_break_before_or_after_the_compared_days_hinders_nothing() {
        for (int day : new int[] {-30, 1, 57}) {
            Summary summary = Summary.of(Values.series(MetricKind.FLOW, days()).broken(List.of(breaking(day))));
            assertThat(summary.change()).as("break on day " + day).hasValue(28);
            assertThat(summary.parted()).isEmpty();
        }
    }

    @Test
    void a_level_does_not_rise_over_a_break() {
        Series level =
                Values.series(MetricKind.LEVEL, List.of(values.level(1, 100, TYPED), values.level(33, 117, TYPED)));
        assertThat(Summary.of(level).change()).hasValue(17);
        for (int day : new int[] {2, 5, 33}) {
            assertThat(Summary.of(level.broken(List.of(breaking(day)))).change())
                    .as("break on day " + day)
                    .isEmpty();
        }
        assertThat(Summary.of(level.broken(List.of(breaking(1)))).change()).hasValue(17);
    }

    @Test
    void no_change_is_explained_by_a_break_where_there_would_be_none_anyway() {
        Series few = Values.series(MetricKind.FLOW, days().subList(40, 56)).broken(List.of(breaking(50)));
        assertThat(Summary.of(few).change()).isEmpty();
        assertThat(Summary.of(few).parted()).isEmpty();
    }

    @Test
    void of_rolling_totals_nothing_is_summed_compared_or_concluded() {
        Series totals = rolling();
        assertThat(totals.onlyShown()).isPresent();
        assertThat(Summary.of(totals).change()).isEmpty();
        assertThat(Summary.of(totals).last().orElseThrow().value()).isEqualTo(1056);
        assertThat(Periods.possible(totals)).isFalse();
        assertThat(Busiest.week(totals)).isEmpty();
        assertThat(Values.series(MetricKind.FLOW, days()).onlyShown()).isEmpty();
    }

    @Test
    void a_rolling_total_has_one_value_a_day_and_no_gaps() {
        Series totals = Values.series(
                MetricKind.ROLLING,
                List.of(
                        values.reading(VIEWS, MetricKind.ROLLING, Values.days(1, 1), 90, TYPED),
                        values.reading(VIEWS, MetricKind.ROLLING, Values.days(9, 9), 95, TYPED),
                        values.reading(VIEWS, MetricKind.ROLLING, Values.days(9, 9), 97, TYPED)));
        assertThat(totals.points()).extracting(Point::value).containsExactly(90.0, 97.0);
        assertThat(totals.aside()).hasSize(1);
        assertThat(totals.gaps()).isEmpty();
        assertThat(totals.missing()).isZero();
    }

    @Test
    void totals_of_overlapping_days_stand_side_by_side() {
        Series totals = Values.series(
                MetricKind.ROLLING,
                List.of(
                        values.reading(VIEWS, MetricKind.ROLLING, Values.days(1, 90), 300, IMPORTED),
                        values.reading(VIEWS, MetricKind.ROLLING, Values.days(8, 97), 310, IMPORTED)));
        assertThat(totals.points()).extracting(Point::value).containsExactly(300.0, 310.0);
        assertThat(totals.points()).extracting(Point::day).containsExactly(Values.day(90), Values.day(97));
    }

    private Series rolling() {
        return Values.series(
                MetricKind.ROLLING,
                IntStream.rangeClosed(1, 56)
                        .mapToObj(day ->
                                values.reading(VIEWS, MetricKind.ROLLING, Values.days(day, day), 1000 + day, TYPED))
                        .toList());
    }

    private List<Reading> days() {
        return IntStream.rangeClosed(1, 56)
                .mapToObj(day -> values.flow(day, day, day > 28 ? 3 : 2, IMPORTED))
                .toList();
    }

    private static TrendBreak breaking(int day) {
        LocalDate from = Values.day(day);
        return new TrendBreak(from, "Counted otherwise.");
    }

    private static ChannelInfo channel(MetricKind kind, TrendBreak change) {
        return new ChannelInfo(
                VIEWS.channel(),
                "LinkedIn",
                ChannelInfo.Mark.SQUARE,
                List.of(),
                List.of(new MetricInfo(
                        VIEWS,
                        "Views",
                        kind,
                        "views",
                        OptionalInt.empty(),
                        false,
                        OptionalInt.empty(),
                        List.of(change))),
                Optional.empty());
    }
}
