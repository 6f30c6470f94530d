package somepolku.ui.today.note;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import somepolku.domain.journal.DayNote;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.today.note.Note.State;
import somepolku.work.Change;
import somepolku.work.Diary;

/**
 * Keeps the day's note: after a pause, and whenever the day or the room is left. Writes of one journal go one after the
 * other, so that the first note of a day is not made twice.
 */
public final class NotePresenter {
    private final Ui ui;
    private final Diary diary;
    private final Shown<Note> note;
    private CompletionStage<Outcome<Change>> writing = CompletableFuture.completedFuture(nothing());

    public NotePresenter(Ui ui, LocalDate day) {
        this.ui = ui;
        this.diary = ui.work().diary();
        this.note = new Shown<>(new Note(day, stored(day), State.KEPT));
        ui.changes(ui.lifetime(), change -> reread());
    }

    public Shown<Note> note() {
        return note;
    }

    public boolean readOnly() {
        return ui.work().ledger().readOnly();
    }

    /** Goes to another day; what was typed for the old one is kept first. */
    public void show(LocalDate day) {
        if (!day.equals(note.now().day())) {
            keep();
            note.set(new Note(day, stored(day), State.KEPT));
        }
    }

    /** Hears what the editor holds now. */
    public void typed(String text) {
        Note now = note.now();
        if (!text.equals(now.text())) {
            note.set(new Note(now.day(), text, State.TYPED));
        }
    }

    /** Hands what was typed to the journal. Completes with false where it was refused. */
    public CompletionStage<Boolean> keep() {
        Note now = note.now();
        if (now.state() == State.KEPT) {
            return writing.thenApply(outcome -> outcome instanceof Outcome.Done<Change>);
        }
        writing = writing.handle((before, defect) -> true).thenCompose(next -> diary.write(now.day(), now.text()));
        CompletionStage<Outcome<Change>> mine = writing;
        ui.background().hear(mine, outcome -> heard(now, outcome));
        return mine.thenApply(outcome -> outcome instanceof Outcome.Done<Change>);
    }

    private void heard(Note written, Outcome<Change> outcome) {
        Note now = note.now();
        if (outcome instanceof Outcome.Failed<Change> failed) {
            ui.feedback().tell(failed.problem());
            if (now.day().equals(written.day())) {
                note.set(new Note(now.day(), now.text(), State.FAILED));
            }
        } else if (now.day().equals(written.day()) && now.text().equals(written.text())) {
            note.set(new Note(now.day(), now.text(), State.KEPT));
        }
    }

    /** After an undo or an import the journal may say something else; what is being typed is left alone. */
    private void reread() {
        Note now = note.now();
        if (now.state() == State.KEPT) {
            note.set(new Note(now.day(), stored(now.day()), State.KEPT));
        }
    }

    private String stored(LocalDate day) {
        Optional<DayNote> found = diary.note(day);
        return found.map(DayNote::text).orElse("");
    }

    private static Outcome<Change> nothing() {
        return Outcome.done(new Change.Together("change.nothing", java.util.List.of()));
    }
}
