package somepolku.ui.today.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;

/** What a deed's form says stays until the journal has it. */
class DeedsHeldTest {
    private static final Activity CALL = deed(1, "Soitto");
    private static final Activity POST = deed(2, "Päivitys");

    private final MemoryStore store = MemoryStore.of(CALL, POST);
    private final Desk desk = new Desk(store, FixedChannels.three());
    private final DeedsPresenter presenter = new DeedsPresenter(desk.ui(), Desk.TODAY);
    private int refusals;

    @BeforeEach
    void open() {
        desk.act(() -> presenter.show(Desk.TODAY, Optional.of(CALL)));
        desk.act(presenter::edit);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_refused_form_stays_open_says_so_and_is_stored_when_the_medium_is_back() {
        desk.stick().pull();
        save("Soitto Mialle");
        assertThat(refusals).isEqualTo(1);
        assertThat(presenter.deeds().now().edited()).contains(CALL);
        assertThat(presenter.typed(CALL).title()).isEqualTo("Soitto Mialle");
        assertThat(presenter.refused(CALL)).isTrue();
        assertThat(desk.ui().unsaved().any().now()).isTrue();
        desk.act(desk.stick()::putBack);
        assertThat(titles()).containsExactly("Soitto Mialle", "Päivitys");
        assertThat(presenter.refused(CALL)).isFalse();
        assertThat(desk.ui().unsaved().any().now()).isFalse();
    }

    @Test
    void what_an_open_form_said_when_the_program_was_killed_is_stored_at_the_next_opening_and_can_be_undone() {
        presenter.typed(CALL, Outcome.done(deed(1, "Soitto Mialle, joka = kollega")));
        // Not a time: what could be read before it is what is kept.
        presenter.typed(CALL, Outcome.failed(Problem.refused("today.form.wrong.time")));
        desk.act(desk.ui().unsaved()::look);
        desk.act(desk.ui().unsaved()::look);
        assertThat(titles()).containsExactly("Soitto", "Päivitys");

        new DeedsPresenter(desk.ui(), Desk.TODAY);
        desk.settle();
        assertThat(titles()).containsExactly("Soitto Mialle, joka = kollega", "Päivitys");
        assertThat(desk.told()).containsExactly("Tallennettu: Soitto Mialle, joka = kollega");
        assertThat(store.draft("deed")).isEmpty();
        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(titles()).containsExactly("Soitto", "Päivitys");
        new DeedsPresenter(desk.ui(), Desk.TODAY);
        desk.settle();
        assertThat(titles()).containsExactly("Soitto", "Päivitys");
    }

    @Test
    void a_form_that_was_closed_or_saved_leaves_nothing_for_the_next_opening() {
        presenter.typed(CALL, Outcome.done(deed(1, "Soitto Mialle")));
        desk.act(desk.ui().unsaved()::look);
        desk.act(desk.ui().unsaved()::look);
        assertThat(store.draft("deed")).isPresent();
        desk.act(presenter::closeForm);
        assertThat(store.draft("deed")).isEmpty();
        desk.act(presenter::edit);
        save("Soitto Veeralle");
        assertThat(store.draft("deed")).isEmpty();
        assertThat(desk.ui().unsaved().any().now()).isFalse();
    }

    @Test
    void what_was_typed_after_the_refusal_is_what_is_stored() {
        desk.stick().pull();
        save("Soitto Mialle");
        presenter.typed(CALL, Outcome.done(deed(1, "Soitto Mialle ja Veeralle")));
        desk.act(desk.stick()::putBack);
        assertThat(titles()).containsExactly("Soitto Mialle ja Veeralle", "Päivitys");
    }

    @Test
    void a_form_left_behind_on_another_day_is_held_and_shown_again() {
        desk.stick().pull();
        presenter.typed(CALL, Outcome.done(deed(1, "Soitto Mialle")));
        desk.act(() -> presenter.show(Desk.TODAY.plusDays(1), Optional.empty()));
        assertThat(desk.told()).isEmpty();
        assertThat(presenter.typed(CALL).title()).isEqualTo("Soitto Mialle");
        assertThat(kept()).isFalse();
        desk.act(desk.stick()::putBack);
        assertThat(titles()).containsExactly("Soitto Mialle", "Päivitys");
        assertThat(kept()).isTrue();
    }

    @Test
    void two_forms_wait_together_and_each_is_stored_once() {
        store.failWith(Problem.refused("storage.write", "oma.polku", "levy on täynnä"));
        save("Soitto Mialle");
        desk.act(() -> presenter.choose(Optional.of(POST.id())));
        desk.act(presenter::edit);
        presenter.typed(POST, Outcome.done(deed(2, "Päivitys projektista")));
        assertThat(kept()).isFalse();
        store.failWith(null);
        assertThat(kept()).isTrue();
        assertThat(titles()).containsExactly("Soitto Mialle", "Päivitys projektista");
        desk.act(() -> desk.ui().work().ledger().undo());
        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(titles()).containsExactly("Soitto", "Päivitys");
        assertThat(desk.ui().work().ledger().possible().undo()).isEmpty();
    }

    @Test
    void a_day_that_cannot_be_read_keeps_the_window_open_and_says_why() {
        presenter.typed(CALL, Outcome.failed(Problem.refused("today.form.wrong.day")));
        assertThat(kept()).isFalse();
        assertThat(desk.told()).hasSize(1);
    }

    @Test
    void closing_the_form_gives_its_text_up() {
        desk.stick().pull();
        save("Soitto Mialle");
        desk.act(presenter::closeForm);
        assertThat(desk.ui().unsaved().any().now()).isFalse();
        desk.act(desk.stick()::putBack);
        assertThat(titles()).containsExactly("Soitto", "Päivitys");
    }

    @Test
    void in_a_view_a_deed_is_not_removed_and_it_is_said_why() {
        store.becomeReadOnly();
        desk.act(presenter::removeChosen);
        assertThat(titles()).hasSize(2);
        assertThat(desk.told()).singleElement().asString().contains("ei voi kirjoittaa");
    }

    private void save(String title) {
        desk.act(() -> presenter.save(CALL, deed(1, title), () -> refusals++));
    }

    private boolean kept() {
        var kept = presenter.keep().toCompletableFuture();
        desk.settle();
        return kept.join();
    }

    private List<String> titles() {
        return desk.ui().work().diary().deeds(Desk.TODAY).stream()
                .map(Activity::title)
                .toList();
    }

    private static Activity deed(int number, String title) {
        return new Activity(
                new Id<>(new UUID(0, number)),
                Optional.of(Desk.TODAY),
                Optional.empty(),
                new ChannelId("linkedin"),
                "",
                title,
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
