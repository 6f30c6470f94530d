package somepolku.work.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.DayMark;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Refinement;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.Desk;
import somepolku.fakes.Fresh;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Outcome;
import somepolku.kit.ProblemException;
import somepolku.work.Change;
import somepolku.work.Workbench;
import somepolku.work.naming.NameSort;
import somepolku.work.naming.Naming;

class MarksTest {
    private static final DaySpan WEEK = new DaySpan(Desk.TODAY.minusDays(7), Desk.TODAY.minusDays(1));

    private final MemoryStore store =
            MemoryStore.of(deed(1, "post", "portfolio"), deed(2, "post", "portfolio", "java"));
    private final Desk desk = new Desk(store, new Fresh(store));
    private final MarkedDays days = new MarkedDays(desk.ui().work());
    private final RefinedActions actions = new RefinedActions(desk.ui().work());

    @AfterEach
    void close() {
        desk.close();
    }

    private static Activity deed(int id, String kind, String... tags) {
        return new Activity(
                new Id<>(new UUID(1, id)),
                Optional.of(Desk.TODAY.minusDays(id)),
                Optional.empty(),
                new ChannelId("linkedin"),
                kind,
                "A deed",
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(tags),
                Optional.empty(),
                Optional.empty());
    }

    private static <T> T done(CompletionStage<Outcome<T>> stage) {
        return ((Outcome.Done<T>) stage.toCompletableFuture().join()).value();
    }

    private static <T> String refused(CompletionStage<Outcome<T>> stage) {
        return ((Outcome.Failed<T>) stage.toCompletableFuture().join())
                .problem()
                .key();
    }

    @Test
    void marked_days_are_kept_changed_and_taken_away_each_with_one_undo() {
        DayMark mark = done(days.mark(WEEK, DayMark.Sort.EXCEPTIONAL, " Robots "));
        assertThat(days.all()).containsExactly(mark);
        assertThat(mark.reason()).isEqualTo("Robots");
        DayMark other = done(days.revise(mark, DaySpan.of(Desk.TODAY), DayMark.Sort.NOT_LOGGED, "Ill"));
        assertThat(days.on(Desk.TODAY)).containsExactly(other);
        assertThat(days.on(WEEK.first())).isEmpty();
        done(desk.ui().work().ledger().undo());
        assertThat(days.all()).containsExactly(mark);
        done(days.remove(mark));
        assertThat(days.all()).isEmpty();
        done(desk.ui().work().ledger().undo());
        assertThat(days.all()).containsExactly(mark);
    }

    @Test
    void the_same_days_twice_are_one_mark_with_the_newer_reason() {
        done(days.mark(WEEK, DayMark.Sort.EXCEPTIONAL, "Robots"));
        done(days.mark(WEEK, DayMark.Sort.EXCEPTIONAL, "An outage"));
        done(days.mark(WEEK, DayMark.Sort.NOT_LOGGED, "Ill"));
        assertThat(days.all()).extracting(DayMark::reason).containsExactlyInAnyOrder("An outage", "Ill");
    }

    @Test
    void days_to_come_too_many_days_and_long_reasons_are_refused() {
        DaySpan tomorrow = DaySpan.of(Desk.TODAY.plusDays(1));
        assertThat(refused(days.mark(tomorrow, DayMark.Sort.EXCEPTIONAL, ""))).isEqualTo("mark.wrong.toCome");
        DaySpan years = new DaySpan(Desk.TODAY.minusYears(2), Desk.TODAY);
        assertThat(refused(days.mark(years, DayMark.Sort.EXCEPTIONAL, ""))).isEqualTo("mark.wrong.days");
        assertThat(refused(days.mark(WEEK, DayMark.Sort.EXCEPTIONAL, "a\nb"))).isEqualTo("mark.wrong.reason");
        assertThat(refused(days.mark(WEEK, DayMark.Sort.EXCEPTIONAL, "a".repeat(201))))
                .isEqualTo("mark.wrong.reason");
        assertThat(days.all()).isEmpty();
    }

    @Test
    void an_action_offers_its_tags_by_how_many_deeds_have_them() {
        assertThat(actions.actions()).containsExactly("linkedin/post");
        assertThat(actions.choices("linkedin/post"))
                .extracting(RefinedActions.Choice::refined)
                .containsExactly("linkedin/post#portfolio", "linkedin/post#java");
        done(actions.refine("linkedin/post", Refinement.By.TAG, "java"));
        assertThat(actions.choices("linkedin/post").get(1).chosen()).isPresent();
        assertThat(actions.all()).extracting(Refinement::refined).containsExactly("linkedin/post#java");
        assertThat(refused(actions.refine("linkedin/post", Refinement.By.TAG, "Java")))
                .isEqualTo("mark.refine.taken");
        assertThat(refused(actions.refine("linkedin/post", Refinement.By.TAG, "cats")))
                .isEqualTo("mark.refine.none");
        done(actions.remove(actions.all().get(0)));
        assertThat(actions.all()).isEmpty();
    }

    @Test
    void a_tag_named_otherwise_takes_its_refinement_along() throws ProblemException {
        done(actions.refine("linkedin/post", Refinement.By.TAG, "java"));
        Workbench work = desk.ui().work();
        Naming naming = new Naming(work.ledger(), work.channels());
        Change change = naming.look(NameSort.TAG, "java", "jvm").change();
        done(work.ledger().apply(change));
        assertThat(actions.all()).extracting(Refinement::refined).containsExactly("linkedin/post#jvm");
    }
}
