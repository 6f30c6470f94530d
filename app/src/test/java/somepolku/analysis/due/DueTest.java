package somepolku.analysis.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Provenance;
import somepolku.analysis.series.Series;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;

class DueTest {
    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final MetricInfo FOLLOWERS = metric("followers", MetricKind.LEVEL, 0, 0);
    private static final MetricInfo TOTAL = metric("views-90d", MetricKind.ROLLING, 1, 0);
    private static final MetricInfo VIEWS = metric("views-week", MetricKind.FLOW, 90, 13);
    private static final MetricInfo SEARCHES = metric("searches-week", MetricKind.FLOW, 7, 0);
    private static final MetricInfo POSTS = metric("impressions", MetricKind.FLOW, 0, 0);
    private static final MetricInfo OF_A_POST = new MetricInfo(
            MetricKey.of("x", "post-views"),
            "post-views",
            MetricKind.FLOW,
            "",
            OptionalInt.of(1),
            true,
            OptionalInt.empty(),
            List.of());
    private static final ChannelInfo CHANNEL = new ChannelInfo(
            new ChannelId("x"),
            "X",
            ChannelInfo.Mark.SQUARE,
            List.of(new ActivityKindInfo("post", "Post", Purpose.SHOW)),
            List.of(FOLLOWERS, TOTAL, VIEWS, SEARCHES, POSTS, OF_A_POST),
            Optional.empty());

    private final Map<MetricKey, Series> series = new HashMap<>();
    private final Map<MetricKey, List<DaySpan>> absent = new HashMap<>();
    private Set<MetricKey> own = Set.of();

    @Test
    void nothing_is_asked_for_that_was_never_wanted_but_a_metric_of_ones_own() {
        assertThat(due()).isEmpty();
        own = Set.of(FOLLOWERS.key(), POSTS.key());
        assertThat(due()).extracting(due -> due.metric().key().id()).containsExactly("followers", "impressions");
        assertThat(due().get(1).days()).as("the last full week").isEqualTo(week(1));
        assertThat(due().get(1).periods()).isEqualTo(1);
    }

    @Test
    void what_an_import_brings_comes_with_the_next_one() {
        given(FOLLOWERS, Provenance.IMPORTED, day(40), day(39));
        given(POSTS, Provenance.IMPORTED, day(40), day(39));
        assertThat(due()).isEmpty();
        given(SEARCHES, Provenance.IMPORTED, week(2));
        assertThat(due()).as("but what the platform forgets is saved by hand").hasSize(1);
    }

    @Test
    void a_level_is_due_in_the_rhythm_in_which_it_is_read() {
        given(FOLLOWERS, Provenance.TYPED, day(6));
        assertThat(due()).as("of a single reading a week").isEmpty();
        given(FOLLOWERS, Provenance.TYPED, day(7));
        assertThat(only().since()).isEqualTo(TODAY);
        given(FOLLOWERS, Provenance.TYPED, day(41), day(27), day(13));
        assertThat(due()).as("every other week").isEmpty();
        given(FOLLOWERS, Provenance.TYPED, day(43), day(29), day(15));
        assertThat(only().since()).isEqualTo(TODAY.minusDays(1));
        assertThat(only().days()).isEqualTo(DaySpan.of(TODAY));
        given(FOLLOWERS, Provenance.TYPED, day(300), day(200), day(32));
        assertThat(only().since()).as("never more seldom than once a month").isEqualTo(TODAY.minusDays(1));
        given(FOLLOWERS, Provenance.TYPED, day(3), day(2), day(0));
        assertThat(due()).as("read today").isEmpty();
    }

    @Test
    void a_total_of_the_last_days_is_read_like_a_level() {
        given(TOTAL, Provenance.TYPED, day(8));
        assertThat(only().lastDay()).as("tomorrow it is another one").isEmpty();
        assertThat(only().days()).isEqualTo(DaySpan.of(TODAY));
    }

    @Test
    void of_a_graph_all_weeks_since_the_first_are_due_at_once() {
        given(VIEWS, Provenance.TYPED, week(6), week(3));
        Due due = only();
        assertThat(due.days()).isEqualTo(week(1));
        assertThat(due.periods()).as("weeks 1, 2, 4 and 5").isEqualTo(4);
        assertThat(due.since()).isEqualTo(week(5).last().plusDays(1));
        assertThat(due.lastDay()).contains(week(5).last().plusDays(90));
        absent.put(VIEWS.key(), List.of(week(1), week(4), week(5)));
        assertThat(only().days()).isEqualTo(week(2));
    }

    @Test
    void a_flow_is_due_once_its_period_is_over_and_while_it_is_in_sight() {
        given(SEARCHES, Provenance.TYPED, week(1));
        assertThat(due()).isEmpty();
        given(SEARCHES, Provenance.TYPED, week(9));
        assertThat(only().days()).isEqualTo(week(1));
        assertThat(only().periods()).as("older ones are forgotten").isEqualTo(1);
        absent.put(SEARCHES.key(), List.of(week(1)));
        assertThat(due()).isEmpty();
    }

    @Test
    void a_month_is_followed_by_a_month_and_a_day_by_a_day() {
        LocalDate first = LocalDate.of(2026, 9, 1);
        given(POSTS, Provenance.TYPED, new DaySpan(first, first.plusDays(29)));
        assertThat(only().days()).isEqualTo(new DaySpan(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
        given(POSTS, Provenance.TYPED, day(3));
        assertThat(only().days()).isEqualTo(day(1));
        assertThat(only().periods()).isEqualTo(2);
    }

    @Test
    void after_twenty_years_one_begins_anew() {
        given(POSTS, Provenance.TYPED, day(20 * 365));
        assertThat(only().days()).isEqualTo(day(1));
        assertThat(only().periods()).isEqualTo(60);
    }

    @Test
    void the_others_are_all_that_could_be_written_down_of_a_channel() {
        given(SEARCHES, Provenance.TYPED, week(2));
        assertThat(Due.others(List.of(CHANNEL), written(), TODAY))
                .extracting(due -> due.metric().key().id())
                .containsExactly("followers", "views-90d", "views-week", "impressions");
    }

    private List<Due> due() {
        return Due.of(List.of(CHANNEL), written(), TODAY);
    }

    private Due only() {
        assertThat(due()).hasSize(1);
        return due().get(0);
    }

    private Written written() {
        return new Written(series, absent, own);
    }

    private void given(MetricInfo metric, Provenance from, DaySpan... days) {
        List<Point> points = Stream.of(days)
                .map(span -> new Point(
                        span,
                        100,
                        from,
                        Optional.of(new Id<>(new UUID(0, span.first().toEpochDay())))))
                .toList();
        series.put(metric.key(), new Series(metric.key(), metric.kind(), "", points, List.of(), 0));
    }

    private static DaySpan day(long back) {
        return DaySpan.of(TODAY.minusDays(back));
    }

    private static DaySpan week(int back) {
        LocalDate monday = TODAY.minusWeeks(back);
        return new DaySpan(monday, monday.plusDays(6));
    }

    private static MetricInfo metric(String id, MetricKind kind, int kept, int weeks) {
        return new MetricInfo(
                MetricKey.of("x", id),
                id,
                kind,
                "",
                kept == 0 ? OptionalInt.empty() : OptionalInt.of(kept),
                false,
                weeks == 0 ? OptionalInt.empty() : OptionalInt.of(weeks),
                List.of());
    }
}
