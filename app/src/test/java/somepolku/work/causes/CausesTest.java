package somepolku.work.causes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import somepolku.analysis.links.Effect;
import somepolku.analysis.links.Tier;
import somepolku.analysis.wording.Said;
import somepolku.domain.journal.DayMark;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.journal.Refinement;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.kit.ProblemException;
import somepolku.work.causes.answer.Answer;
import somepolku.work.causes.answer.Histogram;
import somepolku.work.causes.answer.OfMetric;
import somepolku.work.causes.answer.Pair;
import somepolku.work.causes.answer.Row;
import somepolku.work.port.Edit;

class CausesTest {
    private final MemoryStore store = MemoryStore.of(Sown.entries().toArray(Entry[]::new));
    private final Causes causes = new Causes(
            store,
            new FixedChannels(List.of(), List.of(), List.of()),
            Clock.fixed(Sown.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    private Answer answer() {
        return causes.answer(share -> {});
    }

    private void commit(Edit... edits) throws ProblemException {
        store.commit(List.of(edits));
    }

    private static OfMetric of(Answer answer, MetricKey metric) {
        return answer.metrics().stream()
                .filter(one -> one.metric().equals(metric))
                .findFirst()
                .orElseThrow();
    }

    private static Pair pair(Answer answer, MetricKey metric, String action) {
        return of(answer, metric).pairs().stream()
                .filter(pair -> pair.action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    /** One that is looked at: the very first ones come before enough is known of what was done. */
    private Reading someOf(MetricKey metric) {
        return store.all(Reading.class)
                .filter(reading -> reading.metric().equals(metric))
                .skip(60)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_lifts_the_views_is_found_first_with_all_that_is_to_be_shown() {
        Answer answer = answer();
        Pair first = answer.pairs().get(0);
        assertThat(first.metric()).isEqualTo(Sown.VIEWS);
        assertThat(first.action()).isEqualTo("linkedin/post");
        assertThat(first.link().tier()).isGreaterThanOrEqualTo(Tier.MOVES_TOGETHER);
        Effect effect = first.link().effect().orElseThrow();
        assertThat(effect.low()).isPositive();
        assertThat(first.said()).extracting(Said::key).contains("analysis.cause", "analysis.detectable");
        assertThat(first.deeds())
                .hasSizeGreaterThan(20)
                .allSatisfy(deed -> assertThat(deed.title()).startsWith("post"));
        assertThat(first.with() + first.without())
                .isEqualTo(of(answer, Sown.VIEWS).rows().size());
        Histogram shift = first.shift().orElseThrow();
        assertThat(shift.counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(shift.places());
        assertThat(shift.counts().stream()
                        .skip(shift.fromOwnOn())
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(shift.asGood());
        assertThat(first.others()).extracting(other -> other.action()).contains("linkedin/comment");
        assertThat(first.trail()).extracting(Said::key).contains("analysis.trail.test", "analysis.trail.shift");
        assertThat(first.needs().said()).isNotEmpty();
    }

    @Test
    void the_series_stands_beside_what_was_to_be_expected() {
        List<Row> rows = of(answer(), Sown.VIEWS).rows();
        assertThat(rows).allSatisfy(row -> {
            Row.Expected expected = row.expected().orElseThrow();
            assertThat(expected.low()).isLessThanOrEqualTo(expected.middle());
            assertThat(expected.middle()).isLessThanOrEqualTo(expected.high());
        });
        long inside = rows.stream()
                .filter(row -> row.value() >= row.expected().orElseThrow().low()
                        && row.value() <= row.expected().orElseThrow().high())
                .count();
        assertThat((double) inside / rows.size()).isBetween(0.85, 1.0);
    }

    @Test
    void what_lifts_nothing_is_no_finding_and_few_deeds_are_not_tested() {
        Answer answer = answer();
        assertThat(of(answer, Sown.CLICKS).pairs())
                .allSatisfy(pair -> assertThat(pair.link().tier()).isLessThanOrEqualTo(Tier.SEEN_TOGETHER));
        Pair article = pair(answer, Sown.VIEWS, "linkedin/article");
        assertThat(article.tested()).isFalse();
        // Three days with one, eight are needed: five more days at the soonest.
        assertThat(article.needs().earliest()).contains(Sown.TODAY.plusDays(5));
        assertThat(answer.checked()).isEqualTo(4);
        assertThat(answer.byLuck()).isEqualTo(0.2);
    }

    @Test
    void a_rolling_total_is_refused_with_its_reason() {
        OfMetric rolling = of(answer(), Sown.ROLLING);
        assertThat(rolling.refused()).map(Said::key).contains("analysis.refused.rolling");
        assertThat(rolling.pairs()).isEmpty();
        assertThat(answer().refused()).containsExactly(rolling);
    }

    @Test
    void asking_again_computes_nothing() throws ProblemException {
        Answer first = answer();
        assertThat(causes.computed()).isEqualTo(2);
        Answer again = answer();
        assertThat(causes.computed()).isEqualTo(2);
        assertThat(again.pairs()).hasSameSizeAs(first.pairs());
        commit(Edit.add(new DayNote(new Id<>(new UUID(7, 7)), Sown.FIRST, "Nothing of it is in any figure")));
        answer();
        assertThat(causes.computed()).isEqualTo(2);
    }

    @Test
    void another_reading_computes_its_metric_anew_and_no_other() throws ProblemException {
        Answer first = answer();
        Reading old = someOf(Sown.CLICKS);
        Reading now = new Reading(
                old.id(), old.metric(), old.metricKind(), old.span(), old.value() + 40, "", old.about(), old.origin());
        commit(Edit.replace(old, now));
        Answer changed = answer();
        assertThat(causes.computed()).isEqualTo(3);
        assertThat(pair(changed, Sown.VIEWS, "linkedin/post").link().screening())
                .isEqualTo(pair(first, Sown.VIEWS, "linkedin/post").link().screening());
        commit(Edit.replace(now, old));
        answer();
        // What it was before is known still.
        assertThat(causes.computed()).isEqualTo(3);
    }

    @Test
    void it_stops_in_the_middle_of_a_metric_and_can_be_asked_again() {
        // The views are the third of three metrics; by then the first is known, and the second is only shown.
        assertThatThrownBy(() -> causes.answer(share -> {
                    if (share > 2.0 / 3 + 0.1) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(causes.computed()).isEqualTo(1);
        answer();
        assertThat(causes.computed()).isEqualTo(2);
    }

    @Test
    void how_far_it_is_moves_on_and_never_back() {
        List<Double> shares = new ArrayList<>();
        causes.answer(shares::add);
        assertThat(shares).isSorted().hasSizeGreaterThan(8).endsWith(1.0);
        assertThat(shares.stream().distinct().count()).isGreaterThan(6);
    }

    @Test
    void exceptional_days_are_left_out_and_their_number_is_shown() throws ProblemException {
        commit(Edit.add(new DayMark(
                new Id<>(new UUID(8, 8)),
                new DaySpan(Sown.FIRST.plusDays(50), Sown.FIRST.plusDays(56)),
                DayMark.Sort.EXCEPTIONAL,
                "Robots")));
        OfMetric views = of(answer(), Sown.VIEWS);
        assertThat(views.left().orElseThrow().exceptional()).isEqualTo(7);
        assertThat(views.leftSaid()).contains(new Said("analysis.left.exceptional", List.of(7)));
        assertThat(views.pairs().get(0).otherwise()).contains(new Said("analysis.otherwise.marked", List.of(7)));
        assertThat(views.rows()).noneMatch(row -> row.days().contains(Sown.FIRST.plusDays(52)));
    }

    @Test
    void days_on_which_deeds_were_not_written_down_are_not_days_without_deeds() throws ProblemException {
        int before = of(answer(), Sown.VIEWS).rows().size();
        commit(Edit.add(new DayMark(
                new Id<>(new UUID(8, 8)),
                new DaySpan(Sown.FIRST.plusDays(100), Sown.FIRST.plusDays(119)),
                DayMark.Sort.NOT_LOGGED,
                "")));
        OfMetric views = of(answer(), Sown.VIEWS);
        assertThat(views.left().orElseThrow().notLogged()).isEqualTo(20);
        assertThat(views.rows()).hasSizeLessThanOrEqualTo(before - 20);
    }

    @Test
    void posts_of_one_tag_may_be_an_action_of_their_own() throws ProblemException {
        int posts = pair(answer(), Sown.VIEWS, "linkedin/post").deeds().size();
        commit(Edit.add(new Refinement(new Id<>(new UUID(9, 9)), "linkedin/post", Refinement.By.TAG, "portfolio")));
        Answer answer = answer();
        Pair refined = pair(answer, Sown.VIEWS, "linkedin/post#portfolio");
        Pair others = pair(answer, Sown.VIEWS, "linkedin/post");
        assertThat(refined.link().tier()).isGreaterThanOrEqualTo(Tier.MOVES_TOGETHER);
        // Apart from each other the two say that it is the portfolio.
        double other = others.link().effect().map(Effect::estimate).orElse(0.0);
        assertThat(refined.link().effect().orElseThrow().low()).isGreaterThan(Math.max(0, other));
        assertThat(refined.deeds().size() + others.deeds().size()).isEqualTo(posts);
    }
}
