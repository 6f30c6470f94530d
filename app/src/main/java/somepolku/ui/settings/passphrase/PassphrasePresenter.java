package somepolku.ui.settings.passphrase;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.text.PassphraseStrength;
import somepolku.ui.kit.Links;
import somepolku.ui.kit.LockAfter;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.settings.passphrase.Stage.Page;
import somepolku.work.Ledger;
import somepolku.work.Tasks;
import somepolku.work.port.Passphrase;

/** Sets, changes and removes the journal's passphrase, and shows the recovery key once. What is typed is wiped here. */
public final class PassphrasePresenter {
    private final Ui ui;
    private final Ledger ledger;
    private final Shown<Stage> stage;
    private final Shown<String> hint = new Shown<>("");

    public PassphrasePresenter(Ui ui) {
        this.ui = ui;
        this.ledger = ui.work().ledger();
        this.stage = new Shown<>(Stage.overview(ledger.locked()));
    }

    Shown<Stage> stage() {
        return stage;
    }

    /** What can be said of the passphrase that is being typed. */
    Shown<String> hint() {
        return hint;
    }

    /** Why this journal's passphrase cannot be touched, where it cannot. */
    Optional<String> fixed() {
        if (ui.sample()) {
            return Optional.of(ui.text("settings.passphrase.sample"));
        }
        return ledger.readOnly() ? Optional.of(ui.text("settings.passphrase.readOnly")) : Optional.empty();
    }

    void begin(Page page) {
        if (!stage.now().working()) {
            hint.set("");
            stage.set(Stage.at(page, ledger.locked()));
        }
    }

    /** Back to the beginning; a key that is shown stays until the person has put it away. */
    public void leave() {
        if (stage.now().page() != Page.KEY) {
            begin(Page.OVERVIEW);
        }
    }

    /** The person has the key; it is not shown again. */
    void keyKept() {
        stage.set(Stage.overview(ledger.locked()));
    }

    /** What stood in the way may no longer be so. */
    void retyped() {
        Stage now = stage.now();
        if (now.problem().isPresent() && !now.working()) {
            stage.set(Stage.at(now.page(), now.locked()));
        }
    }

    void typed(Passphrase fresh) {
        try (fresh) {
            PassphraseStrength strength = PassphraseStrength.of(fresh.characters());
            hint.set(strength.level() == PassphraseStrength.Level.NONE ? "" : said(strength));
        }
    }

    private String said(PassphraseStrength strength) {
        String level = ui.text("settings.passphrase.level." + word(strength.level()));
        String reason =
                ui.text("settings.passphrase.hint." + word(strength.reason()), strength.characters(), strength.words());
        return ui.text("settings.passphrase.hint", level, reason);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Sets the passphrase, or changes it to this one where the present one is right. */
    void lock(Passphrase present, Passphrase fresh, Passphrase again) {
        Optional<String> problem = fresh.isEmpty()
                ? Optional.of("settings.passphrase.empty")
                : Arrays.equals(fresh.characters(), again.characters())
                        ? Optional.empty()
                        : Optional.of("settings.passphrase.differ");
        again.close();
        if (problem.isPresent()) {
            present.close();
            fresh.close();
            stage.set(stage.now().refused(ui.text(problem.get())));
            return;
        }
        work(
                progress -> {
                    try (present;
                            fresh) {
                        askFor(present, progress);
                        return ledger.lock(fresh).toCompletableFuture().join().orThrow();
                    }
                },
                key -> stage.set(Stage.showing(key)));
    }

    void unlock(Passphrase present) {
        work(
                progress -> {
                    try (present) {
                        askFor(present, progress);
                        return ledger.unlock().toCompletableFuture().join().orThrow();
                    }
                },
                open -> {
                    stage.set(Stage.overview(ledger.locked()));
                    ui.feedback().tell(ui.text("settings.passphrase.removed"));
                });
    }

    /** The recovery key is as good as the passphrase: who forgot the one changes it with the other. */
    private void askFor(Passphrase present, Tasks.Progress progress) throws ProblemException {
        // Half a second each, and nothing of it can be stopped in the middle.
        progress.step("settings.passphrase.working", false);
        if (ledger.locked() && !ledger.opensWith(present)) {
            throw new ProblemException(Problem.refused("settings.passphrase.wrong"));
        }
    }

    private <T> void work(Tasks.Job<T> job, java.util.function.Consumer<T> then) {
        stage.set(stage.now().atWork());
        ui.background().start(ui.text("settings.passphrase.working"), job, outcome -> {
            if (outcome instanceof Outcome.Done<T> done) {
                hint.set("");
                then.accept(done.value());
            } else if (outcome instanceof Outcome.Failed<T> failed) {
                stage.set(stage.now().refused(ui.texts().text(failed.problem())));
            }
        });
    }

    /** What stands on the paper, or in the file; only while the key is shown. */
    Optional<KeyText> paper() {
        return stage.now()
                .key()
                .map(key -> KeyText.of(
                        ui.texts(),
                        String.valueOf(ui.work().file().getFileName()),
                        ui.formats().dated(ui.work().today()),
                        key));
    }

    void copy() {
        stage.now().key().ifPresent(key -> {
            try {
                Links.copy(key);
                ui.feedback().tell(ui.text("settings.passphrase.key.copied"));
            } catch (ProblemException taken) {
                ui.feedback().tell(Problem.refused("settings.passphrase.key.noClipboard"));
            }
        });
    }

    LockAfter lockAfter() {
        return LockAfter.of(ui.work().settings().get(LockAfter.SETTING));
    }

    String said(LockAfter after) {
        return ui.text("settings.lock." + word(after));
    }

    void choose(LockAfter after) {
        ui.work().settings().put(LockAfter.SETTING, after.word());
    }
}
