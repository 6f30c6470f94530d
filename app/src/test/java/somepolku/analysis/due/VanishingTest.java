package somepolku.analysis.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import somepolku.analysis.deeds.DeedFigures;
import somepolku.analysis.series.Series;
import somepolku.analysis.series.SeriesOf;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
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

    @Test
    void a_calendar_holds_also_what_is_not_over_yet() {
        Map<MetricKey, Series> series = Map.of(
                TypedMetrics.SEARCHES,
                SeriesOf.one(
                        TypedMetrics.SEARCHES,
                        MetricKind.FLOW,
                        List.of(TypedMetrics.reading(1, TypedMetrics.SEARCHES, week(2), 4)),
                        List.of()));
        List<Vanishing> all = Vanishing.all(
                TypedMetrics.channels().channels(), new Written(series, Map.of(), Set.of()), TODAY, TODAY.plusDays(20));
        assertThat(all).extracting(Vanishing::days).containsExactly(week(1), week(0), week(-1));
        assertThat(all.get(1).lastDay()).isEqualTo(LocalDate.of(2026, 12, 6));
    }

    @Test
    void the_views_of_a_story_vanish_a_day_after_it_where_they_were_written_down_before() {
        MetricInfo views = new MetricInfo(
                MetricKey.of("snapchat", "story-views"),
                "Katselut",
                MetricKind.FLOW,
                "katselua",
                OptionalInt.of(1),
                true,
                OptionalInt.empty(),
                List.of());
        ChannelInfo snapchat = new ChannelInfo(
                new ChannelId("snapchat"),
                "Snapchat",
                ChannelInfo.Mark.TRIANGLE,
                List.of(),
                List.of(views),
                Optional.empty());
        Activity first = story(1, TODAY.minusDays(9), "story");
        Activity gone = story(2, TODAY.minusDays(2), "story");
        Activity yesterday = story(3, TODAY.minusDays(1), "story");
        Activity other = story(4, TODAY, "snap");
        List<Activity> deeds = List.of(first, gone, yesterday, other);
        assertThat(Vanishing.ofDeeds(List.of(snapchat), deeds, DeedFigures.NONE, TODAY))
                .isEmpty();
        Reading told = new Reading(
                new Id<>(new UUID(0, 9)),
                views.key(),
                MetricKind.FLOW,
                DaySpan.of(TODAY.minusDays(8)),
                38,
                "",
                Optional.empty(),
                Optional.empty());
        DeedFigures figures = new DeedFigures(Map.of(first.id(), new TreeMap<>(Map.of(views.key(), told))), List.of());
        assertThat(Vanishing.ofDeeds(List.of(snapchat), deeds, figures, TODAY))
                .singleElement()
                .satisfies(number -> {
                    assertThat(number.deed()).contains(yesterday);
                    assertThat(number.lastDay()).isEqualTo(TODAY);
                });
    }

    private static Activity story(int id, LocalDate day, String kind) {
        return new Activity(
                new Id<>(new UUID(2, id)),
                Optional.of(day),
                Optional.empty(),
                new ChannelId("snapchat"),
                kind,
                "MyStory",
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
