package somepolku.ui.kit.entry;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import somepolku.kit.Outcome;
import somepolku.kit.UncheckedProblemException;
import somepolku.ui.kit.Ui;
import somepolku.work.port.Draft;

/**
 * Keeps what stands half typed in an editor inside the journal, so that it is offered when the journal is opened again:
 * after the window was closed, the journal locked, the program killed.
 */
final class Unfinished {
    private final Ui ui;
    private final String editor;
    private Optional<Draft> now;
    private Optional<Draft> kept;
    private Optional<Draft> handed;
    private CompletionStage<Boolean> writing = CompletableFuture.completedFuture(true);
    private boolean refused;

    Unfinished(Ui ui, String editor) {
        this.ui = ui;
        this.editor = editor;
        this.now = left();
        this.kept = now;
        this.handed = now;
    }

    /** What stands there: before anything is typed, what was left the last time. */
    Optional<Draft> now() {
        return now;
    }

    private Optional<Draft> left() {
        try {
            return ui.work().ledger().draft(editor);
        } catch (UncheckedProblemException unreadable) {
            // Whoever reads the page's entries says so; there is nothing to offer.
            return Optional.empty();
        }
    }

    /** Hears what stands there now. */
    void typed(Optional<Draft> next) {
        now = next;
        mark();
    }

    /** In a pause of typing. What was refused is not tried at each: a write that fails costs the journal a new opening. */
    void pause() {
        if (!refused) {
            keep();
        }
    }

    /** Completes with false where it is nowhere but in the editor. */
    CompletionStage<Boolean> keep() {
        if (!now.equals(handed) || refused) {
            Optional<Draft> mine = now;
            handed = mine;
            refused = false;
            CompletionStage<Outcome<Optional<Draft>>> act = ui.work().ledger().keep(editor, mine);
            writing = act.handle((outcome, defect) -> outcome instanceof Outcome.Done<Optional<Draft>>);
            ui.background().hear(act, outcome -> {
                if (outcome instanceof Outcome.Done<Optional<Draft>>) {
                    kept = mine;
                } else {
                    refused = true;
                }
                mark();
            });
        }
        // Nobody is held for a text that only could not be forgotten.
        return now.isPresent() ? writing : CompletableFuture.completedFuture(true);
    }

    private void mark() {
        ui.unsaved().mark(this, now.isPresent() && !now.equals(kept));
    }
}
