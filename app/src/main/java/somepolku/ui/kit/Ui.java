package somepolku.ui.kit;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import somepolku.kit.Formats;
import somepolku.kit.Lifetime;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.Texts;
import somepolku.ui.kit.command.Commands;
import somepolku.ui.kit.look.Look;
import somepolku.work.Change;
import somepolku.work.Ledger;
import somepolku.work.Workbench;
import somepolku.work.medium.Standing;

/**
 * What every room is given. A room hands it to its presenter too: nothing in it needs Swing.
 *
 * @param work the open journal and all that can be done with it
 * @param channelsChanged fired when plugins were loaded or changed; until the first time there are no channels
 * @param unsaved what was typed and is nowhere but in the window
 * @param calm whether figures are out of sight
 * @param sample whether this is the sample journal and not the person's own
 * @param lifetime of the window on this journal
 */
public record Ui(
        Workbench work,
        Formats formats,
        Navigator navigator,
        Feedback feedback,
        Background background,
        Commands commands,
        Look look,
        Openings openings,
        Signal channelsChanged,
        Unsaved unsaved,
        Calm calm,
        boolean sample,
        Lifetime lifetime) {

    public Texts texts() {
        return work.texts();
    }

    public String text(String key, Object... arguments) {
        return work.texts().text(key, arguments);
    }

    /** Why the journal can only be looked at, where that is so. */
    public String whyView() {
        return work.texts().text(work.ledger().whyView());
    }

    /** Hears every stored change on the EDT: the time to read again what is shown. */
    public void changes(Lifetime life, Consumer<Ledger.Published> listener) {
        work.ledger()
                .listen(
                        life,
                        change -> background.screen().execute(() -> {
                            if (!life.over()) {
                                listener.accept(change);
                            }
                        }));
    }

    /** Runs it on the EDT, unless the window is gone by then. */
    public void onScreen(Runnable what) {
        background.screen().execute(() -> {
            if (!lifetime.over()) {
                what.run();
            }
        });
    }

    /** Hears on the EDT how the journal's file stands, whenever that changes. */
    public void stands(Lifetime life, Consumer<Standing> listener) {
        work.medium()
                .listen(
                        life,
                        standing -> background.screen().execute(() -> {
                            if (!life.over()) {
                                listener.accept(standing);
                            }
                        }));
    }

    /** Hears on the EDT that the journal can be read and written again after it could not: time to hand over what waits. */
    public void returns(Lifetime life, Runnable listener) {
        stands(life, standing -> {
            if (standing.there()) {
                listener.run();
            }
        });
    }

    /** Waits for an act upon the journal: says its problem in the strip, else goes on. */
    public void done(CompletionStage<Outcome<Change>> act, Consumer<Change> then) {
        done(act, then, feedback::tell);
    }

    /**
     * The same for an act whose text is held, and marked, until the journal has it. Where the medium is away nothing more
     * is said: a strip above the page says it for all that waits.
     */
    public void holding(CompletionStage<Outcome<Change>> act, Consumer<Change> then, Runnable refused) {
        done(act, then, problem -> {
            if (work.medium().standing().there()) {
                feedback.tell(problem);
            }
            refused.run();
        });
    }

    private void done(CompletionStage<Outcome<Change>> act, Consumer<Change> then, Consumer<Problem> refused) {
        background.hear(act, outcome -> {
            if (outcome instanceof Outcome.Done<Change> done) {
                then.accept(done.value());
            } else if (outcome instanceof Outcome.Failed<Change> failed) {
                refused.accept(failed.problem());
            }
        });
    }
}
