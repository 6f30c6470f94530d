package somepolku.ui.causes.refine;

import java.util.List;
import java.util.Optional;
import somepolku.domain.journal.Refinement;
import somepolku.kit.Outcome;
import somepolku.ui.causes.refine.RefineState.Line;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.names.PairNames;
import somepolku.work.Change;
import somepolku.work.mark.RefinedActions;
import somepolku.work.mark.RefinedActions.Choice;

/** Sets deeds with a tag or a purpose apart, and puts them back; each is one undo. */
public final class RefinePresenter {
    private final Ui ui;
    private final RefinedActions actions;
    private final PairNames names;
    private final Shown<RefineState> state = new Shown<>(RefineState.closed());
    private int asked;

    public RefinePresenter(Ui ui) {
        this.ui = ui;
        this.actions = new RefinedActions(ui.work());
        this.names = new PairNames(ui.work().channels(), ui.texts());
        ui.changes(ui.lifetime(), change -> read());
        ui.returns(ui.lifetime(), this::read);
        ui.channelsChanged().listen(ui.lifetime(), this::read);
        ui.calm().listen(ui.lifetime(), this::read);
    }

    public Shown<RefineState> state() {
        return state;
    }

    /** Of an action, or of what it is a part of. */
    public void open(String action) {
        String whole = Refinement.whole(action);
        if (!state.now().action().equals(Optional.of(whole))) {
            state.set(new RefineState(Optional.of(whole), title(whole), false, List.of()));
        }
        read();
    }

    public void close() {
        asked++;
        state.set(RefineState.closed());
    }

    /** An action of its own from now on, or no longer. */
    void turn(Line line) {
        Choice choice = line.choice();
        String said = names.action(choice.refined());
        if (choice.chosen().isPresent()) {
            ui.done(
                    actions.remove(choice.chosen().get()),
                    (Change change) -> ui.feedback().tellUndoable(ui.text("causes.refine.removed", said)));
            return;
        }
        ui.background()
                .read(
                        progress -> actions.refine(choice.action(), choice.by(), choice.word())
                                .toCompletableFuture()
                                .join()
                                .orThrow(),
                        outcome -> {
                            if (outcome instanceof Outcome.Done<Refinement>) {
                                ui.feedback().tellUndoable(ui.text("causes.refine.kept", said));
                            } else if (outcome instanceof Outcome.Failed<Refinement> failed) {
                                ui.feedback().tell(failed.problem());
                            }
                        });
    }

    private void read() {
        Optional<String> action = state.now().action();
        if (action.isEmpty()) {
            return;
        }
        int mine = ++asked;
        ui.background().read(progress -> actions.choices(action.get()), outcome -> {
            if (mine == asked && outcome instanceof Outcome.Done<List<Choice>> done) {
                state.set(new RefineState(
                        action,
                        title(action.get()),
                        true,
                        done.value().stream()
                                .map(choice -> new Line(choice, said(choice)))
                                .toList()));
            }
        });
    }

    private String title(String action) {
        return ui.text("causes.refine.title", names.action(action));
    }

    private String said(Choice choice) {
        String word = names.word(choice.by(), choice.word());
        return ui.calm().either(ui.text("causes.refine.line", word, choice.deeds()), word);
    }
}
