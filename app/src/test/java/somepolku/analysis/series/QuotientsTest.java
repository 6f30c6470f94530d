package somepolku.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static somepolku.analysis.series.Values.IMPORTED;
import static somepolku.analysis.series.Values.TYPED;
import static somepolku.analysis.series.Values.VIEWS;
import static somepolku.analysis.series.Values.day;
import static somepolku.analysis.series.Values.days;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import somepolku.analysis.series.Point.Worth;
import somepolku.analysis.trail.Figure;
import somepolku.analysis.trail.Part;
import somepolku.analysis.trail.Part.Sign;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.Quotient;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/** A ratio of any days is the one sum by the other. */
class QuotientsTest {
    private static final MetricKey LIKES = MetricKey.of("linkedin", "likes");
    private static final MetricKey RATE = MetricKey.of("linkedin", "rate");

    private final Values values = new Values();
    private final List<Reading> readings = new ArrayList<>();
    private int provisional;

    private void likes(int first, int last, double value) {
        readings.add(values.reading(LIKES, MetricKind.FLOW, days(first, last), value, IMPORTED));
    }

    private void views(int first, int last, double value) {
        readings.add(values.flow(first, last, value, IMPORTED));
    }

    private Map<MetricKey, Series> all() {
        MetricInfo likes = new MetricInfo(
                LIKES,
                "Likes",
                MetricKind.FLOW,
                "",
                OptionalInt.empty(),
                false,
                OptionalInt.empty(),
                List.of(new TrendBreak(day(2), "hearts count too")),
                provisional);
        MetricInfo views = new MetricInfo(
                VIEWS,
                "Views",
                MetricKind.FLOW,
                "",
                OptionalInt.empty(),
                false,
                OptionalInt.empty(),
                List.of(new TrendBreak(day(3), "robots go")));
        MetricInfo rate = new MetricInfo(RATE, "Rate", MetricKind.RATIO, "", OptionalInt.empty())
                .madeOf(new Quotient("likes", "views"));
        ChannelInfo channel = new ChannelInfo(
                LIKES.channel(),
                "LinkedIn",
                ChannelInfo.Mark.SQUARE,
                List.of(),
                List.of(likes, views, rate),
                Optional.empty(),
                List.of());
        return SeriesOf.all(readings.stream(), List.<somepolku.domain.journal.Contact>of().stream(), List.of(channel));
    }

    private Series rate() {
        return all().get(RATE);
    }

    @Test
    void of_a_week_it_is_the_sum_by_the_sum_and_not_the_mean_of_the_days() {
        likes(2, 2, 1);
        views(2, 2, 2);
        likes(3, 3, 1);
        views(3, 3, 998);

        Series rate = rate();
        assertThat(rate.kind()).isEqualTo(MetricKind.RATIO);
        assertThat(rate.unit()).isEqualTo("%");
        assertThat(rate.points()).extracting(Point::value).containsExactly(50.0, 100.0 / 998);
        assertThat(rate.figure(days(2, 8)).orElseThrow().value()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void its_trail_holds_the_readings_of_both_parts_with_their_signs() {
        likes(2, 2, 3);
        views(2, 2, 60);

        Figure<Double> figure = rate().figure(days(2, 2)).orElseThrow();
        assertThat(figure.value()).isEqualTo(5);
        assertThat(figure.trail()).extracting(Part::sign).containsExactly(Sign.ADDED, Sign.DIVIDING);
        assertThat(figure.readings())
                .containsExactly(readings.get(0).id(), readings.get(1).id());
    }

    @Test
    void only_days_of_which_both_are_known_count() {
        likes(2, 2, 5);
        likes(3, 3, 5);
        views(3, 3, 50);
        views(4, 4, 1000);
        likes(5, 11, 7);
        views(5, 10, 70);

        assertThat(rate().points()).extracting(Point::span).containsExactly(days(3, 3));
        assertThat(rate().figure(days(1, 30)).orElseThrow().value()).isEqualTo(10);
    }

    @Test
    void a_day_with_nothing_to_divide_by_has_no_value_and_still_counts_in_its_week() {
        likes(2, 2, 4);
        views(2, 2, 0);
        likes(3, 3, 1);
        views(3, 3, 50);

        assertThat(rate().points()).extracting(Point::span).containsExactly(days(3, 3));
        assertThat(rate().figure(days(2, 2))).isEmpty();
        assertThat(rate().figure(days(2, 3)).orElseThrow().value()).isEqualTo(10);
    }

    @Test
    void where_the_two_share_no_days_there_is_none() {
        likes(2, 2, 4);
        views(3, 3, 50);
        assertThat(all()).doesNotContainKey(RATE);
    }

    @Test
    void what_was_told_of_it_before_gives_way_to_its_parts() {
        readings.add(values.reading(RATE, MetricKind.RATIO, days(2, 2), 77, TYPED));
        assertThat(rate().points()).extracting(Point::value).containsExactly(77.0);
        likes(3, 3, 1);
        views(3, 3, 4);
        assertThat(rate().points()).extracting(Point::value).containsExactly(25.0);
    }

    @Test
    void it_is_no_surer_than_its_parts_and_breaks_where_either_breaks() {
        provisional = 1;
        for (int day = 1; day <= 4; day++) {
            likes(day, day, 1);
            views(day, day, 10);
        }
        assertThat(rate().points())
                .extracting(Point::worth)
                .containsExactly(Worth.COUNTED, Worth.COUNTED, Worth.COUNTED, Worth.PROVISIONAL);
        assertThat(rate().breaks()).extracting(TrendBreak::from).containsExactly(day(2), day(3));
    }

    @Test
    void its_newest_value_is_of_seven_days_where_all_of_them_are_known() {
        for (int day = 4; day <= 10; day++) {
            likes(day, day, day == 10 ? 8 : 1);
            views(day, day, 20);
        }
        Latest latest = Latest.of(rate()).orElseThrow();
        assertThat(latest.span()).isEqualTo(days(4, 10));
        assertThat(latest.value()).isEqualTo(10);
        assertThat(Summary.of(rate()).change())
                .as("rates of sums do not add up to a change")
                .isEmpty();
        assertThat(Busiest.week(rate())).isEmpty();
    }

    @Test
    void behind_it_are_its_parts() {
        likes(2, 2, 1);
        views(2, 2, 2);
        assertThat(Periods.quotients(rate())).isTrue();
        assertThat(Periods.possible(rate())).isFalse();
    }
}
