package somepolku.ui.today.note;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import somepolku.domain.journal.DayNote;
import somepolku.kit.Outcome;
import somepolku.kit.UncheckedProblemException;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.today.note.Note.State;
import somepolku.work.Change;
import somepolku.work.Diary;

/**
 * Keeps the day's note: after a pause, and whenever the day or the room is left. Writes go one after the other, so that
 * the first note of a day is not made twice. A text that the journal does not have yet, or refused, is held here.
 */
public final class NotePresenter {
    private final Ui ui;
    private final Diary diary;
    private final Shown<Note> note;
    private final Map<LocalDate, String> unkept = new TreeMap<>();
    private CompletionStage<Boolean> writing = CompletableFuture.completedFuture(true);
    private boolean refused;

    public NotePresenter(Ui ui, LocalDate day) {
        this.ui = ui;
        this.diary = ui.work().diary();
        this.note = new Shown<>(stored(day));
        ui.changes(ui.lifetime(), change -> reread());
        ui.returns(ui.lifetime(), () -> {
            reread();
            keep();
        });
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
            String held = unkept.get(day);
            show(held == null ? stored(day) : new Note(day, held, refused ? State.FAILED : State.TYPED));
        }
    }

    /** Hears what the editor holds now. */
    public void typed(String text) {
        Note now = note.now();
        if (!text.equals(now.text()) && now.state() != State.UNREAD) {
            show(new Note(now.day(), text, State.TYPED));
        }
    }

    /** Hands to the journal what it does not have yet, of any day. Completes with false where some of it was refused. */
    public CompletionStage<Boolean> keep() {
        Note now = note.now();
        if (now.held()) {
            unkept.put(now.day(), now.text());
        }
        CompletionStage<Boolean> all = writing.handle((kept, defect) -> true);
        for (Map.Entry<LocalDate, String> text : unkept.entrySet()) {
            LocalDate day = text.getKey();
            String what = text.getValue();
            CompletionStage<Outcome<Change>> mine = all.thenCompose(before -> diary.write(day, what));
            ui.background().hear(mine, outcome -> heard(day, what, outcome));
            all = all.thenCombine(mine, (before, outcome) -> before && outcome instanceof Outcome.Done<Change>);
        }
        writing = all;
        return all;
    }

    private void heard(LocalDate day, String written, Outcome<Change> outcome) {
        Note now = note.now();
        boolean same = now.day().equals(day) && now.text().equals(written);
        if (outcome instanceof Outcome.Failed<Change> failed) {
            refused = true;
            if (ui.work().medium().standing().there()) {
                // Where the medium is away, the strip above says it for all that waits.
                ui.feedback().tell(failed.problem());
            }
            if (same) {
                show(new Note(day, written, State.FAILED));
            }
        } else {
            refused = false;
            unkept.remove(day, written);
            if (same) {
                show(new Note(day, written, State.KEPT));
            }
        }
        show(note.now());
    }

    private void show(Note next) {
        note.set(next);
        ui.unsaved().mark(this, next.held() || !unkept.isEmpty());
    }

    /** After an undo or an import the journal may say something else; what is being typed is left alone. */
    private void reread() {
        Note now = note.now();
        if (!now.held()) {
            show(stored(now.day()));
        }
    }

    private Note stored(LocalDate day) {
        try {
            return new Note(day, diary.note(day).map(DayNote::text).orElse(""), State.KEPT);
        } catch (UncheckedProblemException unreadable) {
            return new Note(day, "", State.UNREAD);
        }
    }
}
