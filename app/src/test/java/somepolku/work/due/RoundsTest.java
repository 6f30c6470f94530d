package somepolku.work.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.analysis.due.Due;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Absence;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.fakes.Desk;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.TypedMetrics;
import somepolku.kit.Outcome;
import somepolku.work.Change;
import somepolku.work.Workbench;

class RoundsTest {
    private final MemoryStore store = new MemoryStore();
    private final Desk desk = new Desk(store, TypedMetrics.channels());
    private final Workbench work = desk.ui().work();
    private final Rounds rounds = new Rounds(work);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void all_answers_are_one_change_and_go_with_one_undo() {
        MetricInfo weeks = metric(TypedMetrics.WEEKS);
        MetricInfo searches = metric(TypedMetrics.SEARCHES);
        DaySpan week = lastWeek();
        done(rounds.keep(List.of(new Answer.Number(weeks, week, 12), new Answer.NotToBeHad(searches, week))));
        assertThat(store.all(Reading.class)).extracting(Reading::value).containsExactly(12.0);
        assertThat(store.all(Absence.class)).extracting(Absence::days).containsExactly(week);
        assertThat(store.all(Metric.class))
                .as("the journal knows what it holds")
                .hasSize(1);
        done(work.ledger().undo());
        assertThat(store.all(Reading.class)).isEmpty();
        assertThat(store.all(Absence.class)).isEmpty();
        assertThat(store.all(Metric.class)).isEmpty();
    }

    @Test
    void what_was_answered_is_due_no_more() {
        MetricInfo searches = metric(TypedMetrics.SEARCHES);
        DaySpan before =
                new DaySpan(lastWeek().first().minusWeeks(1), lastWeek().first().minusDays(1));
        done(rounds.keep(List.of(new Answer.Number(searches, before, 4))));
        assertThat(rounds.agenda().due()).extracting(due -> due.metric().key()).containsExactly(TypedMetrics.SEARCHES);
        Due due = rounds.agenda().due().get(0);
        done(rounds.keep(List.of(new Answer.NotToBeHad(due.metric(), due.days()))));
        assertThat(rounds.agenda().due()).isEmpty();
    }

    @Test
    void the_same_value_again_changes_nothing_and_another_takes_its_place() {
        MetricInfo weeks = metric(TypedMetrics.WEEKS);
        done(rounds.keep(List.of(new Answer.Number(weeks, lastWeek(), 12))));
        Change same = done(rounds.keep(List.of(new Answer.Number(weeks, lastWeek(), 12))));
        assertThat(same.edits()).isEmpty();
        done(rounds.keep(List.of(new Answer.Number(weeks, lastWeek(), 13))));
        assertThat(store.all(Reading.class)).extracting(Reading::value).containsExactly(13.0);
    }

    private MetricInfo metric(MetricKey key) {
        return work.channels().metric(key).orElseThrow();
    }

    private static DaySpan lastWeek() {
        LocalDate monday = Desk.TODAY.with(java.time.DayOfWeek.MONDAY).minusWeeks(1);
        return new DaySpan(monday, monday.plusDays(6));
    }

    private static <T> T done(CompletionStage<Outcome<T>> act) {
        Outcome<T> outcome = act.toCompletableFuture().join();
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
