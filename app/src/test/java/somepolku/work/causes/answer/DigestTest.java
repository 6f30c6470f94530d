package somepolku.work.causes.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import somepolku.analysis.links.Link;
import somepolku.analysis.links.Tier;
import somepolku.analysis.model.Score;
import somepolku.analysis.table.Candidate;
import somepolku.analysis.wording.Said;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.work.causes.answer.Digest.Item;
import somepolku.work.causes.answer.Digest.News;

class DigestTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static Pair pair(String metric, String action, Tier tier, double p) {
        Link link = new Link(
                new Candidate("linkedin/" + action, new double[0], false),
                tier,
                new Score(3, p, 0.5, 0.1, 100),
                p,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new Pair(
                MetricKey.of("linkedin", metric),
                link,
                20,
                80,
                List.of(),
                new Said("", List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new Needs(List.of(), Optional.empty()),
                List.of());
    }

    private static Answer answer(LocalDate day, Pair... pairs) {
        OfMetric all = new OfMetric(
                MetricKey.of("linkedin", "any"),
                MetricKind.FLOW,
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(pairs),
                pairs.length);
        return new Answer(day, List.of(all), 0);
    }

    private static Digest digest(List<Pair> now, List<Pair> before) {
        return Digest.of(
                answer(MONDAY, now.toArray(Pair[]::new)), answer(MONDAY.minusWeeks(1), before.toArray(Pair[]::new)));
    }

    private static List<String> actions(Digest digest) {
        return digest.items().stream().map(item -> item.pair().action()).toList();
    }

    @Test
    void there_are_three_at_most_the_surest_first_and_news_before_what_was_known() {
        List<Pair> known =
                List.of(pair("views", "a", Tier.MOVES_TOGETHER, 1e-6), pair("views", "b", Tier.LIKELY, 1e-6));
        List<Pair> now = Stream.concat(
                        known.stream(),
                        Stream.of(
                                pair("views", "c", Tier.MOVES_TOGETHER, 1e-4),
                                pair("views", "d", Tier.LIKELY, 1e-4),
                                pair("views", "e", Tier.SEEN_TOGETHER, 1e-4)))
                .toList();
        Digest digest = digest(now, known);
        assertThat(actions(digest)).containsExactly("linkedin/d", "linkedin/b", "linkedin/c");
        assertThat(digest.items()).extracting(Item::news).containsExactly(News.FRESH, News.SAME, News.FRESH);
        assertThat(digest.checked()).isEqualTo(5);
    }

    @Test
    void what_was_said_last_week_and_holds_no_more_is_told() {
        Digest digest = digest(
                List.of(pair("views", "a", Tier.NO_SIGN, 0.4), pair("views", "b", Tier.MOVES_TOGETHER, 1e-5)),
                List.of(pair("views", "a", Tier.LIKELY, 1e-5), pair("views", "b", Tier.LIKELY, 1e-5)));
        assertThat(actions(digest)).containsExactly("linkedin/b", "linkedin/a");
        assertThat(digest.items()).extracting(Item::news).containsOnly(News.WEAKER);
        assertThat(digest.items().get(1).tier()).isEqualTo(Tier.NO_SIGN);
    }

    @Test
    void one_that_is_surer_than_last_week_is_news() {
        Digest digest = digest(
                List.of(pair("views", "a", Tier.LIKELY, 1e-5)), List.of(pair("views", "a", Tier.MOVES_TOGETHER, 1e-5)));
        assertThat(digest.items()).extracting(Item::news).containsExactly(News.SURER);
    }

    @Test
    void two_metrics_of_an_action_are_not_two_findings() {
        Digest digest = digest(
                List.of(pair("reach", "a", Tier.LIKELY, 1e-4), pair("views", "a", Tier.LIKELY, 1e-6)), List.of());
        assertThat(digest.items())
                .extracting(item -> item.pair().metric())
                .containsExactly(MetricKey.of("linkedin", "views"));
    }

    @Test
    void what_does_not_stand_out_among_all_metrics_is_no_finding_of_the_week() {
        Pair lonely = pair("views", "a", Tier.LIKELY, 0.01);
        List<Pair> others = IntStream.range(0, 60)
                .mapToObj(i -> pair("m" + i, "x" + i, Tier.NO_SIGN, 0.2 + i / 100.0))
                .toList();
        assertThat(digest(List.of(lonely), List.of()).items()).hasSize(1);
        assertThat(digest(Stream.concat(Stream.of(lonely), others.stream()).toList(), List.of())
                        .items())
                .isEmpty();
    }

    @Test
    void a_finding_that_all_metrics_together_make_less_sure_is_said_less_surely() {
        Pair one = pair("views", "a", Tier.LIKELY, 0.02);
        List<Pair> all = List.of(
                one,
                pair("m1", "x1", Tier.NO_SIGN, 0.5),
                pair("m2", "x2", Tier.NO_SIGN, 0.6),
                pair("m3", "x3", Tier.NO_SIGN, 0.7));
        assertThat(digest(all, List.of()).items()).extracting(Item::tier).containsExactly(Tier.MOVES_TOGETHER);
    }

    @Test
    void a_week_begins_on_monday() {
        for (int day = 0; day < 7; day++) {
            assertThat(Digest.monday(MONDAY.plusDays(day))).isEqualTo(MONDAY);
        }
        assertThat(MONDAY.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }
}
