package somepolku.ui.today.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.EntryKind;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Problem;
import somepolku.ui.today.note.Note.State;

class NotePresenterTest {
    private final MemoryStore store = new MemoryStore();
    private final Desk desk = new Desk(store, FixedChannels.three());
    private final NotePresenter presenter = new NotePresenter(desk.ui(), Desk.TODAY);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_note_typed_while_the_medium_is_away_is_marked_and_stored_by_itself_when_it_is_back() {
        desk.stick().pull();
        presenter.typed("Junassa kirjoitettu");
        desk.act(presenter::keep);
        assertThat(presenter.note().now()).isEqualTo(new Note(Desk.TODAY, "Junassa kirjoitettu", State.FAILED));
        assertThat(desk.ui().unsaved().any().now()).isTrue();
        // The strip above the page says it; a message at every pause would be noise.
        assertThat(desk.told()).isEmpty();
        desk.act(desk.stick()::putBack);
        assertThat(stored()).isEqualTo("Junassa kirjoitettu");
        assertThat(presenter.note().now().state()).isEqualTo(State.KEPT);
        assertThat(desk.ui().unsaved().any().now()).isFalse();
    }

    @Test
    void a_note_that_cannot_be_read_is_not_written_over() {
        desk.act(() -> desk.ui().work().diary().write(Desk.TODAY.plusDays(1), "Vanha"));
        desk.stick().pull();
        presenter.show(Desk.TODAY.plusDays(1));
        presenter.typed("Uusi päälle");
        desk.act(presenter::keep);
        assertThat(presenter.note().now()).isEqualTo(new Note(Desk.TODAY.plusDays(1), "", State.UNREAD));
        desk.act(desk.stick()::putBack);
        assertThat(presenter.note().now()).isEqualTo(new Note(Desk.TODAY.plusDays(1), "Vanha", State.KEPT));
    }

    @Test
    void notes_of_several_days_wait_together() {
        desk.stick().pull();
        presenter.typed("Maanantai");
        presenter.keep();
        desk.settle();
        desk.stick().become(somepolku.work.medium.Standing.THERE);
        store.failWith(Problem.refused("storage.write", "oma.polku", "I/O error"));
        store.away(false);
        presenter.show(Desk.TODAY.plusDays(1));
        presenter.typed("Tiistai");
        var kept = presenter.keep().toCompletableFuture();
        desk.settle();
        assertThat(kept.join()).isFalse();
        store.failWith(null);
        kept = presenter.keep().toCompletableFuture();
        desk.settle();
        assertThat(kept.join()).isTrue();
        assertThat(stored()).isEqualTo("Maanantai");
        assertThat(desk.ui().work().diary().note(Desk.TODAY.plusDays(1)).map(DayNote::text))
                .contains("Tiistai");
        assertThat(desk.ui().unsaved().any().now()).isFalse();
    }

    @Test
    void two_quick_writes_of_a_new_note_make_one_note() {
        presenter.typed("Yksi");
        presenter.keep();
        presenter.typed("Yksi ja kaksi");
        presenter.keep();
        desk.settle();
        assertThat(store.counts().get(EntryKind.NOTE)).isEqualTo(1);
        assertThat(stored()).isEqualTo("Yksi ja kaksi");
        assertThat(presenter.note().now()).isEqualTo(new Note(Desk.TODAY, "Yksi ja kaksi", State.KEPT));
    }

    @Test
    void what_is_typed_while_the_journal_writes_is_not_called_kept() {
        presenter.typed("Alku");
        presenter.keep();
        presenter.typed("Alku ja loppu");
        desk.settle();
        assertThat(stored()).isEqualTo("Alku");
        assertThat(presenter.note().now().state()).isEqualTo(State.TYPED);
    }

    @Test
    void a_refused_note_is_told_and_kept_later() {
        store.failWith(Problem.badInput("journal.broken", "levy on täynnä"));
        presenter.typed("Tärkeä");
        var kept = presenter.keep().toCompletableFuture();
        desk.settle();
        assertThat(kept.join()).isFalse();
        assertThat(desk.told()).hasSize(1);
        assertThat(presenter.note().now()).isEqualTo(new Note(Desk.TODAY, "Tärkeä", State.FAILED));
        store.failWith(null);
        kept = presenter.keep().toCompletableFuture();
        desk.settle();
        assertThat(kept.join()).isTrue();
        assertThat(stored()).isEqualTo("Tärkeä");
    }

    @Test
    void a_note_refused_after_its_day_was_left_does_not_end_up_on_the_other_day() {
        store.failWith(Problem.badInput("journal.broken", "levy on täynnä"));
        presenter.typed("Maanantai");
        presenter.show(Desk.TODAY.plusDays(1));
        desk.settle();
        assertThat(desk.told()).hasSize(1);
        store.failWith(null);
        presenter.show(Desk.TODAY);
        assertThat(presenter.note().now()).isEqualTo(new Note(Desk.TODAY, "Maanantai", State.FAILED));
    }

    @Test
    void an_undo_shows_the_note_as_the_journal_has_it() {
        presenter.typed("Turha");
        presenter.keep();
        desk.settle();
        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(presenter.note().now()).isEqualTo(new Note(Desk.TODAY, "", State.KEPT));
    }

    @Test
    void a_change_of_the_journal_leaves_alone_what_is_being_typed() {
        presenter.typed("Kesken");
        desk.act(() -> desk.ui().work().diary().write(Desk.TODAY, "Toisaalta"));
        assertThat(presenter.note().now().text()).isEqualTo("Kesken");
    }

    @Test
    void an_emptied_note_is_no_note() {
        presenter.typed("Hetki");
        presenter.keep();
        desk.settle();
        presenter.typed("");
        presenter.keep();
        desk.settle();
        assertThat(store.counts().get(EntryKind.NOTE)).isZero();
    }

    private String stored() {
        return desk.ui().work().diary().note(Desk.TODAY).map(DayNote::text).orElse("");
    }
}
