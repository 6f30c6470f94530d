package somepolku.ui.damage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.Texts;
import somepolku.ui.kit.Background;
import somepolku.ui.kit.Shown;
import somepolku.work.Tasks;
import somepolku.work.port.Rescuing.Copy;

/** Says what is wrong with a journal, and does what the person chooses. */
public final class DamagePresenter {
    private static final String ENDING = ".polku";

    private final Path journal;
    private final Texts texts;
    private final Background background;
    private final Remedies remedies;
    private final Shown<State> state;
    private boolean over;

    public DamagePresenter(Path journal, Problem found, Texts texts, Background background, Remedies remedies) {
        this.journal = journal.toAbsolutePath();
        this.texts = texts;
        this.background = background;
        this.remedies = remedies;
        this.state = new Shown<>(new State(said(found, texts), true, Optional.empty(), List.of(), Optional.empty()));
    }

    /**
     * What is to be seen.
     *
     * @param found what is wrong with the journal
     * @param looking whether the copies beside it are still being looked through
     * @param doing what is being done just now
     * @param problem what stood in the way of the last choice
     */
    record State(String found, boolean looking, Optional<String> doing, List<Copy> copies, Optional<String> problem) {
        State doing(String what) {
            return new State(found, looking, Optional.of(what), copies, Optional.empty());
        }

        State stopped(String why) {
            return new State(found, looking, Optional.empty(), copies, Optional.of(why));
        }

        State with(List<Copy> there) {
            return new State(found, false, doing, List.copyOf(there), problem);
        }

        boolean busy() {
            return doing.isPresent();
        }
    }

    /** What was found, without the advice that the page itself is. */
    private static String said(Problem found, Texts texts) {
        String key = "damage.found." + found.key();
        return texts.has(key) ? texts.text(key, found.arguments().toArray()) : texts.text(found);
    }

    Shown<State> state() {
        return state;
    }

    String fileName() {
        return String.valueOf(journal.getFileName());
    }

    String folder() {
        return String.valueOf(journal.getParent());
    }

    /** Looks for whole copies. */
    void begin() {
        background.read(progress -> remedies.copies(), outcome -> {
            List<Copy> there = outcome instanceof Outcome.Done<List<Copy>> done ? done.value() : List.of();
            state.set(state.now().with(there));
        });
    }

    /** A name beside the damaged file, which the person may change. */
    String proposed() {
        String name = fileName();
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return journal.resolveSibling(texts.text("damage.name", stem) + ENDING).toString();
    }

    /** Asks where the new journal should be. */
    Optional<String> where(String typed) {
        return path(typed).flatMap(remedies::where).map(Path::toString);
    }

    void rescue(String typed) {
        Optional<Path> fresh = path(typed);
        if (fresh.isEmpty()) {
            state.set(state.now().stopped(texts.text("damage.noName", proposed())));
        } else {
            act("damage.rescuing", progress -> remedies.rescue(fresh.get()));
        }
    }

    void goOn(Copy copy) {
        act("damage.copying", progress -> remedies.goOn(copy));
    }

    private Optional<Path> path(String typed) {
        try {
            return typed.isBlank()
                    ? Optional.empty()
                    : Optional.of(journal.getParent().resolve(typed.strip()));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private void act(String doing, Tasks.Job<Remedies.Opened> job) {
        if (state.now().busy() || over) {
            return;
        }
        state.set(state.now().doing(texts.text(doing)));
        background.read(job, outcome -> {
            if (outcome instanceof Outcome.Failed<Remedies.Opened> failed) {
                tell(failed.problem());
            } else if (outcome instanceof Outcome.Done<Remedies.Opened> done) {
                done.value().show();
            }
        });
    }

    /** Says what stood in the way. */
    public void tell(Problem problem) {
        state.set(state.now().stopped(texts.text(problem)));
    }

    void another() {
        if (!state.now().busy()) {
            remedies.another();
        }
    }

    /** Goes away without doing anything; what is being done just now is done first. */
    void leave() {
        if (!state.now().busy() && !over) {
            over = true;
            remedies.leave();
        }
    }

    void end() {
        over = true;
        remedies.end();
    }
}
