package somepolku.ui.kit;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import somepolku.kit.Outcome;
import somepolku.kit.UncheckedProblemException;
import somepolku.work.port.Draft;

/**
 * Keeps what stands half typed in an editor inside the journal, so that it is offered when the journal is opened again:
 * after the window was closed, the journal locked, the program killed.
 */
public final class Unfinished {
    /** Whoever types on without a pause has it kept at every so many looks. */
    private static final int LONGEST = 4;

    private final Ui ui;
    private final String editor;
    private Optional<Draft> now;
    private Optional<Draft> kept;
    private Optional<Draft> handed;
    private CompletionStage<Boolean> writing = CompletableFuture.completedFuture(true);
    private Optional<Draft> seen;
    private int looks;
    private boolean refused;

    /** @param editor names it in the journal */
    public Unfinished(Ui ui, String editor) {
        this.ui = ui;
        this.editor = editor;
        this.now = left();
        this.kept = now;
        this.handed = now;
        this.seen = now;
        ui.unsaved().looksAt(ui.lifetime(), this::look);
        ui.returns(ui.lifetime(), this::keep);
    }

    /** What stands there: before anything is typed, what was left the last time. */
    public Optional<Draft> now() {
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
    public void typed(Optional<Draft> next) {
        now = next;
        mark();
    }

    /**
     * Keeps it once nobody has typed since the look before. What was refused is not tried by itself: a write that fails
     * costs the journal a new opening.
     */
    private void look() {
        boolean paused = now.equals(seen);
        seen = now;
        if (!refused && !now.equals(handed) && (paused || ++looks >= LONGEST)) {
            keep();
        }
    }

    /** Nothing stands there any more, since the journal has it or the person dropped it. */
    public void forget() {
        typed(Optional.empty());
        keep();
    }

    /** Completes with false where it is nowhere but in the editor. */
    public CompletionStage<Boolean> keep() {
        if (!now.equals(handed) || refused) {
            Optional<Draft> mine = now;
            handed = mine;
            refused = false;
            looks = 0;
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
