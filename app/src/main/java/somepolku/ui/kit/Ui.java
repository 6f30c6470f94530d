package somepolku.ui.kit;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import somepolku.kit.Formats;
import somepolku.kit.Lifetime;
import somepolku.kit.Outcome;
import somepolku.kit.Texts;
import somepolku.ui.kit.command.Commands;
import somepolku.ui.kit.look.Look;
import somepolku.work.Change;
import somepolku.work.Ledger;
import somepolku.work.Workbench;

/**
 * What every room is given. A room hands it to its presenter too: nothing in it needs Swing.
 *
 * @param work the open journal and all that can be done with it
 * @param channelsChanged fired when plugins were loaded or changed; until the first time there are no channels
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
        boolean sample,
        Lifetime lifetime) {

    public Texts texts() {
        return work.texts();
    }

    public String text(String key, Object... arguments) {
        return work.texts().text(key, arguments);
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

    /** Waits for an act upon the journal: says its problem in the strip, else goes on. */
    public void done(CompletionStage<Outcome<Change>> act, Consumer<Change> then) {
        background.hear(act, outcome -> {
            if (outcome instanceof Outcome.Done<Change> done) {
                then.accept(done.value());
            } else if (outcome instanceof Outcome.Failed<Change> failed) {
                feedback.tell(failed.problem());
            }
        });
    }
}
