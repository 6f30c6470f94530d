package somepolku.ui.lock;

import java.nio.file.Path;
import java.util.Optional;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.Texts;
import somepolku.ui.kit.Background;
import somepolku.ui.kit.Shown;
import somepolku.work.port.Passphrase;

/** Takes the passphrase of a locked journal, tries it, and says what came of it. */
public final class LockPresenter {
    private final Path journal;
    private final Texts texts;
    private final Background background;
    private final Door door;
    private final Shown<State> state = new Shown<>(new State(false, Optional.empty()));
    private boolean over;

    public LockPresenter(Path journal, Texts texts, Background background, Door door) {
        this.journal = journal;
        this.texts = texts;
        this.background = background;
        this.door = door;
    }

    /**
     * What is to be seen.
     *
     * @param trying whether a passphrase is being tried just now
     * @param problem what stood in the way of the last try
     */
    record State(boolean trying, Optional<String> problem) {}

    Shown<State> state() {
        return state;
    }

    String fileName() {
        return String.valueOf(journal.getFileName());
    }

    String folder() {
        return String.valueOf(journal.toAbsolutePath().getParent());
    }

    /** Tries a passphrase, and wipes it. */
    void open(Passphrase typed) {
        if (state.now().trying() || over) {
            typed.close();
        } else if (typed.isEmpty()) {
            say(texts.text("lock.empty"));
        } else {
            state.set(new State(true, Optional.empty()));
            background.read(
                    progress -> {
                        try (typed) {
                            return door.open(typed);
                        }
                    },
                    this::tried);
        }
    }

    private void tried(Outcome<Door.Opened> outcome) {
        if (outcome instanceof Outcome.Failed<Door.Opened> failed) {
            tell(failed.problem());
        } else if (outcome instanceof Outcome.Done<Door.Opened> done) {
            if (over) {
                done.value().drop();
            } else {
                over = true;
                done.value().show();
            }
        }
    }

    /** Says a problem of the journal, or of another one that was to be opened from here. */
    public void tell(Problem problem) {
        say(texts.text(problem));
    }

    private void say(String problem) {
        state.set(new State(false, Optional.of(problem)));
    }

    void another() {
        if (!state.now().trying()) {
            door.another();
        }
    }

    /** Goes away without opening; what is being opened just now is closed again. */
    void leave() {
        if (!over) {
            over = true;
            door.leave();
        }
    }

    /** The page is put away by another than the person. */
    void end() {
        over = true;
    }
}
