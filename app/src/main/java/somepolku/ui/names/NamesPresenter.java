package somepolku.ui.names;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.naming.NameSort;
import somepolku.work.naming.NameUse;
import somepolku.work.naming.Naming;
import somepolku.work.naming.Renaming;

/** Shows the names of a sort; looks what a new one would change, and gives it. Reads and looks in the background. */
final class NamesPresenter {
    private final Ui ui;
    private final Naming naming;
    private final NamesWords words;
    private final Shown<NamesState> state;
    private String typed = "";
    private boolean inSight;
    private int asked;

    NamesPresenter(Ui ui) {
        this.ui = ui;
        this.naming = new Naming(ui.work().ledger(), ui.work().channels());
        this.words = new NamesWords(ui);
        this.state = new Shown<>(NamesState.of(NameSort.TAG, ui.calm().on()));
        ui.changes(ui.lifetime(), change -> readInSight());
        ui.returns(ui.lifetime(), this::readInSight);
        ui.channelsChanged().listen(ui.lifetime(), this::readInSight);
        ui.calm()
                .listen(
                        ui.lifetime(),
                        () -> state.set(state.now().calm(ui.calm().on())));
    }

    Shown<NamesState> state() {
        return state;
    }

    NamesWords words() {
        return words;
    }

    void show() {
        inSight = true;
        if (state.now().names().filter(List::isEmpty).isPresent()) {
            // There may be some by now: that there are none is said only once it was looked.
            state.set(NamesState.of(state.now().sort(), ui.calm().on()));
        }
        read();
    }

    void leave() {
        inSight = false;
    }

    /** To where a name is written first. */
    void write() {
        ui.navigator().open(Place.room("today"));
    }

    void sort(NameSort sort) {
        if (sort != state.now().sort()) {
            typed = "";
            state.set(NamesState.of(sort, ui.calm().on()));
            read();
        }
    }

    void choose(Optional<String> name) {
        if (!name.equals(state.now().chosen())) {
            typed = "";
            asked++;
            state.set(state.now().choosing(name));
        }
    }

    /** Hears the new name; what it would change is looked at once the typing pauses. */
    void typed(String name) {
        typed = name;
        asked++;
        state.set(state.now().seeing(Optional.empty(), ""));
    }

    /** Looks what the typed name would change. */
    void look() {
        NamesState now = state.now();
        if (now.chosen().isEmpty() || typed.isBlank()) {
            return;
        }
        int mine = ++asked;
        String from = now.chosen().get();
        String to = typed;
        ui.background().read(progress -> naming.look(now.sort(), from, to), outcome -> {
            if (mine == asked) {
                state.set(
                        outcome instanceof Outcome.Done<Renaming> done
                                ? state.now().seeing(Optional.of(done.value()), "")
                                : state.now().seeing(Optional.empty(), why(outcome)));
            }
        });
    }

    private String why(Outcome<Renaming> outcome) {
        return outcome instanceof Outcome.Failed<Renaming> failed ? ui.texts().text(failed.problem()) : "";
    }

    /** Whether a name can be given now. */
    boolean ready() {
        return state.now().seen().isPresent() && !ui.work().ledger().readOnly();
    }

    /** Enter: shows what the name would change, and where that stands in sight already, gives it. */
    void enter() {
        if (ready()) {
            rename();
        } else {
            look();
        }
    }

    /** Gives the name as it was looked at. */
    void rename() {
        state.now().seen().filter(seen -> ready()).ifPresent(seen -> {
            asked++;
            state.set(state.now().seeing(Optional.empty(), ""));
            ui.background()
                    .start(
                            ui.text(seen.change().nameKey()),
                            progress -> naming.rename(seen, progress)
                                    .toCompletableFuture()
                                    .join()
                                    .orThrow(),
                            outcome -> {
                                if (outcome instanceof Outcome.Failed<?> failed) {
                                    ui.feedback().tell(failed.problem());
                                } else {
                                    typed = "";
                                    state.set(state.now().choosing(Optional.of(seen.to())));
                                    ui.feedback().tellUndoable(words.title(seen));
                                }
                            });
        });
    }

    void back() {
        ui.navigator().open(Place.room("settings"));
    }

    private void readInSight() {
        if (inSight) {
            read();
        }
    }

    private void read() {
        NameSort sort = state.now().sort();
        ui.background().read(progress -> naming.names(sort), outcome -> {
            if (sort != state.now().sort()) {
                return;
            }
            if (outcome instanceof Outcome.Done<List<NameUse>> done) {
                state.set(state.now().with(sorted(sort, done.value())));
                // What would change is another thing now.
                look();
            } else if (outcome instanceof Outcome.Failed<List<NameUse>> failed) {
                ui.feedback().tell(failed.problem());
            }
        });
    }

    private List<NameUse> sorted(NameSort sort, List<NameUse> names) {
        Collator letters = Collator.getInstance(ui.texts().locale());
        return names.stream()
                .sorted(Comparator.comparing((NameUse use) -> words.name(sort, use.name()), letters)
                        .thenComparing(NameUse::name))
                .toList();
    }
}
