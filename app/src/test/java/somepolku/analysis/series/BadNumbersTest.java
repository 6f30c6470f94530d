package somepolku.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.analysis.series.Values.IMPORTED;
import static somepolku.analysis.series.Values.TYPED;
import static somepolku.analysis.series.Values.day;
import static somepolku.analysis.series.Values.days;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import somepolku.analysis.causes.Causes;
import somepolku.analysis.causes.CausesOf;
import somepolku.analysis.links.Links;
import somepolku.analysis.prepare.Deeds;
import somepolku.analysis.prepare.Marks;
import somepolku.analysis.prepare.Prepared;
import somepolku.analysis.prepare.Preparing;
import somepolku.analysis.series.Point.Worth;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.MetricKind;

/** Numbers that mislead whoever takes them as they come. */
class BadNumbersTest {
    private static final int TWENTY_YEARS = 7305;

    private final Values values = new Values();

    /** How many actions were tested against it, of one that was done often. */
    private int tested(Series series) {
        Stream<Activity> often = IntStream.range(0, 300).mapToObj(at -> deed(at % 50 == 0 ? at - 60 : at * 3));
        Causes causes = CausesOf.of(series, Deeds.of(often), Marks.NONE, day(TWENTY_YEARS + 100));
        return causes.links().map(Links::tested).orElse(0);
    }

    @Test
    void a_level_that_falls_falls() {
        Series falling = Values.series(
                MetricKind.LEVEL,
                List.of(values.level(1, 90, TYPED), values.level(15, 80, TYPED), values.level(29, 71, TYPED)));

        assertThat(Summary.of(falling).change()).hasValue(-19);
        assertThat(Latest.of(falling).orElseThrow().value()).isEqualTo(71);
        assertThat(Busiest.week(falling)).as("in no week it rose").isEmpty();
    }

    @Test
    void over_twenty_years_without_a_value_nothing_is_drawn_added_or_compared() {
        Series gap = Values.series(
                MetricKind.FLOW,
                List.of(values.flow(1, 1, 5, IMPORTED), values.flow(TWENTY_YEARS, TWENTY_YEARS, 9, IMPORTED)));

        assertThat(gap.gaps()).containsExactly(days(2, TWENTY_YEARS - 1));
        assertThat(Summary.of(gap).change()).isEmpty();
        List<Period> weeks = Periods.of(gap, Step.WEEK);
        assertThat(weeks).hasSizeGreaterThan(1000);
        assertThat(weeks).filteredOn(week -> week.figure().isPresent()).hasSize(2);
        assertThat(weeks).noneMatch(Period::whole);
        assertThat(tested(gap)).isZero();
    }

    @Test
    void one_value_that_covers_twenty_years_is_one_value() {
        Series one = Values.series(MetricKind.FLOW, List.of(values.flow(1, TWENTY_YEARS, 900, IMPORTED)));

        assertThat(Periods.possible(one)).isFalse();
        assertThat(Latest.of(one).orElseThrow().span()).isEqualTo(days(1, TWENTY_YEARS));
        assertThat(tested(one)).isZero();
    }

    @Test
    void one_reading_says_what_it_is_and_nothing_of_change() {
        for (MetricKind kind : MetricKind.values()) {
            Series one = SeriesOf.one(
                    Values.VIEWS, kind, List.of(values.reading(Values.VIEWS, kind, days(3, 3), 7, TYPED)), List.of());

            assertThat(Latest.of(one).orElseThrow().value()).as(kind.name()).isEqualTo(7);
            assertThat(Summary.of(one).changed()).as(kind.name()).isEmpty();
            assertThat(Busiest.week(one).map(Period::whole).orElse(false))
                    .as(kind.name())
                    .isFalse();
            assertThat(tested(one)).as(kind.name()).isZero();
        }
    }

    @Test
    void a_zero_is_a_value_and_a_missing_day_is_none() {
        Series zero = Values.series(MetricKind.FLOW, week(0));
        Series missing = Values.series(
                MetricKind.FLOW, week(0).stream().filter(one -> one.value() > 0).toList());

        assertThat(zero.missing()).isZero();
        assertThat(Latest.of(zero).orElseThrow().span().days()).isEqualTo(7);
        assertThat(Latest.of(zero).orElseThrow().figure().trail()).hasSize(7);
        assertThat(missing.missing()).isEqualTo(1);
        assertThat(missing.gaps()).containsExactly(days(4, 4));
        assertThat(Latest.of(missing).orElseThrow().span().days())
                .as("no week that is not all there is called a week")
                .isEqualTo(1);
    }

    @Test
    void the_same_day_twice_is_counted_once_and_what_gave_way_is_kept() {
        List<Reading> twice = new ArrayList<>(week(4));
        Reading typed = values.flow(2, 2, 99, TYPED);
        twice.add(typed);
        Series series = Values.series(MetricKind.FLOW, twice);

        assertThat(Latest.of(series).orElseThrow().value()).isEqualTo(1 + 2 + 3 + 4 + 5 + 6 + 7);
        assertThat(series.aside()).containsExactly(typed);
    }

    @Test
    void of_two_imports_that_disagree_the_later_one_stands_and_the_other_is_kept() {
        Reading first = values.flow(2, 2, 5, IMPORTED);
        Reading later = values.flow(2, 2, 6, IMPORTED);
        Series series = Values.series(MetricKind.FLOW, List.of(later, first));

        assertThat(series.points()).extracting(Point::value).containsExactly(6.0);
        assertThat(series.aside()).containsExactly(first);
    }

    @Test
    void the_newest_day_of_an_import_is_provisional_where_the_platform_says_so_and_no_finding_is_made_of_it() {
        List<Reading> all = new ArrayList<>(week(4));
        all.add(values.flow(8, 8, 2, TYPED));
        Series told =
                SeriesOf.all(all.stream(), Stream.empty(), List.of(channel(1))).get(Values.VIEWS);
        Series settled =
                SeriesOf.all(all.stream(), Stream.empty(), List.of(channel(0))).get(Values.VIEWS);

        assertThat(told.points())
                .filteredOn(point -> point.worth() == Worth.PROVISIONAL)
                .extracting(Point::span)
                .containsExactly(days(7, 7));
        assertThat(settled.points()).allMatch(point -> point.worth() == Worth.COUNTED);
        assertThat(open(told)).isEqualTo(open(settled) + 1);
    }

    @Test
    void a_guess_is_known_as_one() {
        Reading guess = values.flow(2, 2, 5, TYPED).withEstimate(Optional.of(""));

        assertThat(Values.series(MetricKind.FLOW, List.of(guess)).points())
                .extracting(Point::worth)
                .containsExactly(Worth.ESTIMATED);
    }

    private static Activity deed(int on) {
        return new Activity(
                new Id<>(new UUID(3, on)),
                Optional.of(day(on)),
                Optional.empty(),
                Values.VIEWS.channel(),
                "post",
                "",
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static int open(Series series) {
        Prepared prepared = Preparing.of(series, Deeds.of(Stream.of(deed(-60))), Marks.NONE, day(100));
        return ((Prepared.Ready) prepared).left().open();
    }

    private static ChannelInfo channel(int provisional) {
        MetricInfo views = new MetricInfo(
                Values.VIEWS,
                "Views",
                MetricKind.FLOW,
                "views",
                OptionalInt.empty(),
                false,
                OptionalInt.empty(),
                List.<TrendBreak>of(),
                provisional);
        return Values.linkedIn().with(List.of(views));
    }

    /** Days 1 to 7 with their own numbers, but the fourth with another. */
    private List<Reading> week(double fourth) {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(day -> values.flow(day, day, day == 4 ? fourth : day, IMPORTED))
                .toList();
    }
}
