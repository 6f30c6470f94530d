package somepolku.analysis.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

class DeedFiguresTest {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Instant MADE = Instant.parse("2026-10-01T09:15:30Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final MetricKey VIEWS = MetricKey.of("linkedin", "post-impressions");

    private int ids;

    @Test
    void a_reading_belongs_to_the_deed_with_its_key() {
        Activity mine = post("share:1", Optional.of(MADE));
        Activity other = post("share:2", Optional.of(MADE.plusSeconds(2)));
        DeedFigures figures = join(List.of(mine, other), reading("share:1", MADE.plusSeconds(2), 40));
        assertThat(figures.of(mine).get(VIEWS).value()).isEqualTo(40);
        assertThat(figures.of(other)).isEmpty();
        assertThat(figures.alone()).isEmpty();
    }

    @Test
    void the_same_key_of_another_channel_is_another_post() {
        Activity blog = activity("blog", "post", "share:1", Optional.empty(), Optional.of(LocalTime.NOON));
        assertThat(join(List.of(blog), reading("share:1", MADE, 40)).newest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "-5000, true", "5000, true", "-5001, false", "5001, false"})
    void under_another_key_it_belongs_to_the_deed_made_within_five_seconds(long millis, boolean found) {
        Activity mine = post("share:1", Optional.of(MADE));
        DeedFigures figures = join(List.of(mine), reading("activity:9", MADE.plusMillis(millis), 40));
        assertThat(figures.of(mine).containsKey(VIEWS)).isEqualTo(found);
        assertThat(figures.strangers()).isEqualTo(found ? 0 : 1);
    }

    @Test
    void of_two_posts_within_five_seconds_the_nearest_has_it() {
        Activity early = post("share:1", Optional.of(MADE));
        Activity late = post("share:2", Optional.of(MADE.plusSeconds(3)));
        assertThat(join(List.of(early, late), reading("activity:9", MADE.plusSeconds(2), 40))
                        .newest())
                .containsOnlyKeys(late.id());
    }

    @Test
    void of_two_posts_equally_near_neither_has_it() {
        Activity early = post("share:1", Optional.of(MADE));
        Activity late = post("share:2", Optional.of(MADE.plusSeconds(4)));
        DeedFigures figures = join(List.of(early, late), reading("activity:9", MADE.plusSeconds(2), 40));
        assertThat(figures.newest()).isEmpty();
        assertThat(figures.alone()).hasSize(1);

        Activity twin = post("share:3", Optional.of(MADE));
        assertThat(join(List.of(early, twin), reading("activity:9", MADE, 40)).newest())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Helsinki", "America/Los_Angeles", "Pacific/Auckland"})
    void a_deed_from_before_instants_were_kept_is_found_by_its_local_time(String name) {
        ZoneId zone = ZoneId.of(name);
        Activity old = local("share:1", MADE, zone);
        Reading reading = reading("activity:9", MADE.plusMillis(300), 40);
        assertThat(DeedFigures.of(List.of(old), List.of(reading), zone).newest())
                .containsOnlyKeys(old.id());
        assertThat(DeedFigures.of(List.of(old), List.of(reading), ZoneOffset.ofHours(5))
                        .newest())
                .isEmpty();
    }

    @Test
    void both_hours_of_the_night_in_which_the_clock_goes_back_are_known() {
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        Instant second = Instant.parse("2026-10-25T01:30:00Z");
        Activity old = local("share:1", first, HELSINKI);
        assertThat(old.time()).contains(LocalTime.of(3, 30));
        for (Instant made : List.of(first, second)) {
            assertThat(join(List.of(old), reading("activity:9", made, 40)).newest())
                    .containsOnlyKeys(old.id());
        }
    }

    @Test
    void a_typed_time_is_not_to_the_second_and_joins_nothing() {
        Activity typed = new Activity(
                new Id<>(new UUID(2, 1)),
                Optional.of(DAY),
                Optional.of(LocalTime.ofInstant(MADE, HELSINKI)),
                new ChannelId("linkedin"),
                "",
                "Luin kommentteja",
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        assertThat(join(List.of(typed), reading("activity:9", MADE, 40)).newest())
                .isEmpty();
    }

    @Test
    void where_the_time_is_unknown_the_only_post_of_the_day_has_it() {
        Activity dayOnly = activity("linkedin", "post", "share:x", Optional.empty(), Optional.empty());
        Activity comment = activity("linkedin", "comment", "comment:x", Optional.empty(), Optional.empty());
        assertThat(join(List.of(dayOnly, comment), reading("activity:9", MADE, 40))
                        .newest())
                .containsOnlyKeys(dayOnly.id());

        Activity second = activity("linkedin", "post", "share:y", Optional.empty(), Optional.empty());
        assertThat(join(List.of(dayOnly, second), reading("activity:9", MADE, 40))
                        .newest())
                .isEmpty();
        assertThat(join(
                                List.of(dayOnly),
                                reading("activity:9", MADE, 40),
                                reading("activity:8", MADE.plusSeconds(600), 50))
                        .newest())
                .as("two posts of that day, of which the journal holds one")
                .isEmpty();
    }

    @Test
    void a_reading_without_a_time_belongs_to_the_only_post_of_its_first_day() {
        Activity mine = post("share:1", Optional.of(MADE));
        Reading untimed = reading("activity:9", Optional.empty(), new DaySpan(DAY, DAY.plusDays(9)), 40);
        assertThat(join(List.of(mine), untimed).newest()).containsOnlyKeys(mine.id());
        Reading later = reading("activity:9", Optional.empty(), new DaySpan(DAY.plusDays(3), DAY.plusDays(9)), 40);
        assertThat(join(List.of(mine), later).newest()).isEmpty();
    }

    @Test
    void a_post_whose_time_is_known_is_not_another_one_of_the_same_day() {
        Activity mine = post("share:1", Optional.of(MADE));
        DeedFigures figures = join(List.of(mine), reading("activity:9", MADE.plusSeconds(3_600), 40));
        assertThat(figures.newest()).isEmpty();
        assertThat(figures.strangers()).isEqualTo(1);
    }

    @Test
    void of_each_metric_the_value_that_reaches_furthest_counts() {
        Activity mine = post("share:1", Optional.of(MADE));
        MetricKey comments = MetricKey.of("linkedin", "post-comments");
        Reading old = reading("share:1", Optional.of(MADE), new DaySpan(DAY, DAY.plusDays(9)), 400);
        Reading now = reading("activity:9", Optional.of(MADE), new DaySpan(DAY, DAY.plusDays(20)), 380);
        Reading other = with(old, comments);
        for (List<Reading> order : List.of(List.of(old, now, other), List.of(now, other, old))) {
            DeedFigures figures = DeedFigures.of(List.of(mine), order, HELSINKI);
            assertThat(figures.of(mine)).containsOnlyKeys(comments, VIEWS);
            assertThat(figures.of(mine).get(VIEWS)).isEqualTo(now);
        }
    }

    @Test
    void a_count_that_began_long_after_the_post_gives_way_to_one_from_its_start() {
        Activity mine = post("share:1", Optional.of(MADE));
        Reading whole = reading("share:1", Optional.of(MADE), new DaySpan(DAY, DAY.plusDays(60)), 1_000);
        Reading part = reading("share:1", Optional.of(MADE), new DaySpan(DAY.plusDays(61), DAY.plusDays(150)), 20);
        assertThat(join(List.of(mine), whole, part).of(mine).get(VIEWS)).isEqualTo(whole);
        assertThat(join(List.of(mine), part).of(mine).get(VIEWS)).isEqualTo(part);
    }

    @Test
    void readings_of_no_deed_are_kept_and_counted_by_post() {
        Reading views = reading("activity:9", MADE, 40);
        Reading again = with(reading("share:8", MADE.plusMillis(900), 3), MetricKey.of("linkedin", "post-comments"));
        Reading other = reading("activity:7", MADE.plusSeconds(60), 50);
        Reading untimed = reading("urn:x", Optional.empty(), DaySpan.of(DAY), 1);
        DeedFigures figures = join(List.of(), views, again, other, untimed);
        assertThat(figures.alone()).containsExactlyInAnyOrder(views, again, other, untimed);
        assertThat(figures.strangers()).isEqualTo(3);
        assertThat(DeedFigures.NONE.strangers()).isZero();
    }

    @Test
    void the_channels_own_numbers_are_passed_over() {
        Reading own = new Reading(
                new Id<>(new UUID(3, 1)),
                VIEWS,
                MetricKind.FLOW,
                DaySpan.of(DAY),
                7,
                "",
                Optional.empty(),
                Optional.empty());
        assertThat(join(List.of(post("share:1", Optional.of(MADE))), own)).isEqualTo(DeedFigures.NONE);
    }

    @Test
    void ten_thousand_posts_find_their_figures_in_whatever_order_they_came() {
        Random random = new Random(5);
        List<Activity> posts = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        Instant at = MADE.minusSeconds(300_000_000);
        for (int i = 0; i < 10_000; i++) {
            at = at.plusSeconds(11 + random.nextInt(50_000));
            posts.add(post("share:" + i, Optional.of(at)));
            readings.add(reading("activity:" + i, at.plusMillis(random.nextInt(2_000) - 1_000), i));
        }
        DeedFigures once = DeedFigures.of(posts, readings, HELSINKI);
        assertThat(IntStream.range(0, 10_000))
                .allMatch(i -> once.of(posts.get(i)).get(VIEWS).value() == i);
        assertThat(once.alone()).isEmpty();
        Collections.shuffle(posts, random);
        Collections.shuffle(readings, random);
        assertThat(DeedFigures.of(posts, readings, HELSINKI)).isEqualTo(once);
        assertThatCode(() -> once.newest().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void deeds_are_not_read_where_no_reading_is_about_one() {
        Stream<Activity> unread = Stream.generate(() -> {
            throw new AssertionError("a deed was read");
        });
        assertThat(DeedFigures.of(unread, List.of(), HELSINKI)).isEqualTo(DeedFigures.NONE);
    }

    @Test
    void figures_of_one_among_many_deeds_are_found_while_they_pass_by() {
        Activity mine = post("share:1", Optional.of(MADE));
        Stream<Activity> many =
                IntStream.range(0, 200_000).mapToObj(i -> Activity.on(new Id<>(new UUID(9, i)), DAY, "x"));
        DeedFigures figures = DeedFigures.of(
                Stream.concat(many, Stream.of(mine)),
                List.of(reading("activity:9", MADE.plusSeconds(2), 40)),
                HELSINKI);
        assertThat(figures.newest()).containsOnlyKeys(mine.id());
    }

    private static DeedFigures join(List<Activity> deeds, Reading... readings) {
        return DeedFigures.of(deeds, List.of(readings), HELSINKI);
    }

    private Activity post(String key, Optional<Instant> made) {
        return activity(
                "linkedin",
                "post",
                key,
                made,
                made.map(at -> at.atZone(HELSINKI).toLocalTime()));
    }

    private Activity local(String key, Instant made, ZoneId zone) {
        Activity deed =
                activity("linkedin", "post", key, Optional.empty(), Optional.of(LocalTime.ofInstant(made, zone)));
        return on(deed, LocalDate.ofInstant(made, zone));
    }

    private Activity activity(
            String channel, String kind, String key, Optional<Instant> made, Optional<LocalTime> time) {
        Activity undated = new Activity(
                new Id<>(new UUID(1, ++ids)),
                Optional.empty(),
                time,
                new ChannelId(channel),
                kind,
                "Kolme kaaviovirhettä",
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(new Origin(channel, key, "digest", made)));
        return on(undated, made.map(at -> LocalDate.ofInstant(at, HELSINKI)).orElse(DAY));
    }

    private static Activity on(Activity deed, LocalDate day) {
        return new Activity(
                deed.id(),
                Optional.of(day),
                deed.time(),
                deed.channel(),
                deed.kindId(),
                deed.title(),
                deed.text(),
                deed.minutes(),
                deed.purpose(),
                deed.tags(),
                deed.link(),
                deed.origin());
    }

    private Reading reading(String key, Instant made, double value) {
        return reading(
                key, Optional.of(made), new DaySpan(LocalDate.ofInstant(made, ZoneOffset.UTC), LocalDate.MAX), value);
    }

    private Reading reading(String key, Optional<Instant> made, DaySpan span, double value) {
        return new Reading(
                new Id<>(new UUID(4, ++ids)),
                VIEWS,
                MetricKind.FLOW,
                span,
                value,
                "",
                Optional.of(new About(key, made)),
                Optional.of(new Origin("linkedin", key + "@" + span.last(), "digest")));
    }

    private static Reading with(Reading reading, MetricKey metric) {
        return new Reading(
                new Id<>(new UUID(5, reading.id().value().getLeastSignificantBits())),
                metric,
                reading.metricKind(),
                reading.span(),
                reading.value(),
                reading.unit(),
                reading.about(),
                reading.origin());
    }
}
