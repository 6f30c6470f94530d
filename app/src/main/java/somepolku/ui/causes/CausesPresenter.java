package somepolku.ui.causes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.ui.causes.model.CausesState;
import somepolku.ui.causes.model.CausesState.Line;
import somepolku.ui.causes.model.CausesState.Stage;
import somepolku.ui.causes.model.Copied;
import somepolku.ui.causes.model.Detail;
import somepolku.ui.causes.model.Details;
import somepolku.ui.causes.model.Face;
import somepolku.ui.causes.model.Lines;
import somepolku.ui.causes.model.Sayings;
import somepolku.ui.kit.Links;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.names.PairNames;
import somepolku.work.Tasks;
import somepolku.work.causes.Causes;
import somepolku.work.causes.answer.Answer;
import somepolku.work.causes.answer.Pair;

/** Decides what is said of findings: asks for them in the background while the room is in sight, and may be stopped. */
final class CausesPresenter {
    private final Ui ui;
    private final Asked asked;
    private final Sayings sayings;
    private final Shown<CausesState> state;
    private Optional<Answer> answer = Optional.empty();
    private Optional<Tasks.Running<Answer>> running = Optional.empty();
    private Optional<String> chosen = Optional.empty();
    private boolean inSight;
    private boolean again;

    /** Who finds. */
    interface Asked {
        /** beat: called with the share that is done; what it throws ends the search. */
        Answer answer(DoubleConsumer beat);
    }

    CausesPresenter(Ui ui) {
        this(ui, beat -> ui.work().causes().answer(beat));
    }

    CausesPresenter(Ui ui, Asked asked) {
        this.ui = ui;
        this.asked = asked;
        this.sayings =
                new Sayings(ui.texts(), ui.formats(), new PairNames(ui.work().channels(), ui.texts()));
        this.state = new Shown<>(CausesState.first(ui.calm().on()));
        ui.changes(ui.lifetime(), change -> look());
        ui.returns(ui.lifetime(), this::look);
        ui.channelsChanged().listen(ui.lifetime(), this::look);
        ui.calm().listen(ui.lifetime(), this::draw);
    }

    Shown<CausesState> state() {
        return state;
    }

    void show() {
        inSight = true;
        look();
    }

    void leave() {
        inSight = false;
    }

    boolean inSight() {
        return inSight;
    }

    /** Begins a search, or another one after that which is under way. */
    void look() {
        if (!inSight) {
            return;
        }
        if (running.isPresent()) {
            again = true;
            return;
        }
        state.set(state.now().at(Stage.LOOKING, 0));
        running = Optional.of(ui.background()
                .start(
                        ui.text("causes.looking"),
                        progress -> asked.answer(share -> {
                            progress.orStop(Causes.STOPPED).accept(share);
                            ui.onScreen(() -> reach(share));
                        }),
                        this::found));
    }

    /** Stops a search; what was found before stays. */
    void stop() {
        again = false;
        running.ifPresent(Tasks.Running::cancel);
    }

    private void reach(double share) {
        CausesState now = state.now();
        // A bar that moves by less than this is not seen to move.
        if (running.isPresent() && now.stage() == Stage.LOOKING && share - now.share() >= .02) {
            state.set(now.at(Stage.LOOKING, share));
        }
    }

    private void found(Outcome<Answer> outcome) {
        running = Optional.empty();
        if (outcome instanceof Outcome.Done<Answer> done) {
            answer = Optional.of(done.value());
            draw();
        } else if (outcome instanceof Outcome.Failed<Answer> failed) {
            boolean stopped = failed.problem().key().equals(Causes.STOPPED);
            state.set(state.now().at(stopped ? Stage.STOPPED : Stage.FAILED, 0));
            if (!stopped) {
                ui.feedback().tell(failed.problem());
            }
        }
        if (again) {
            again = false;
            look();
        }
    }

    void choose(String id) {
        if (!chosen.equals(Optional.of(id))) {
            chosen = Optional.of(id);
            draw();
        }
    }

    void face(Face face) {
        CausesState now = state.now();
        state.set(new CausesState(
                now.stage(),
                now.share(),
                now.checked(),
                now.notice(),
                now.lines(),
                now.chosen(),
                now.detail(),
                face,
                now.wholeTime(),
                now.calm()));
    }

    void chartOrTable() {
        face(state.now().face() == Face.CHART ? Face.TABLE : Face.CHART);
    }

    void wholeTime(boolean whole) {
        if (whole != state.now().wholeTime()) {
            draw(whole);
        }
    }

    void openDay(LocalDate day) {
        ui.navigator().open(Place.day(day));
    }

    /** The action of the chosen pair; empty of a metric that nothing is concluded from. */
    Optional<String> action() {
        return state.now()
                .chosen()
                .flatMap(id -> answer.stream()
                        .flatMap(one -> one.pairs().stream())
                        .filter(pair -> Lines.id(pair).equals(id))
                        .map(Pair::action)
                        .findFirst());
    }

    /** Puts the finding on the clipboard, with all that must be said of it. */
    void copy() {
        state.now()
                .detail()
                .ifPresent(detail -> ui.background()
                        .read(
                                progress -> {
                                    try {
                                        return Links.copy(new Copied(ui.texts())
                                                .of(detail, state.now().checked()));
                                    } catch (ProblemException taken) {
                                        throw new ProblemException(Problem.refused("causes.copy.taken"), taken);
                                    }
                                },
                                outcome -> {
                                    if (outcome instanceof Outcome.Failed<String> failed) {
                                        ui.feedback().tell(failed.problem());
                                    } else {
                                        ui.feedback().tell(ui.text("causes.copied"));
                                    }
                                }));
    }

    private void draw() {
        draw(state.now().wholeTime());
    }

    private void draw(boolean wholeTime) {
        boolean calm = ui.calm().on();
        if (answer.isEmpty()) {
            CausesState now = state.now();
            state.set(CausesState.first(calm).at(now.stage(), now.share()));
            return;
        }
        Answer now = answer.get();
        Lines lines = new Lines(sayings, calm);
        List<Line> all = lines.of(now);
        Optional<String> shown = chosen.filter(
                        id -> all.stream().anyMatch(line -> line.id().equals(id)))
                .or(() -> all.stream().findFirst().map(Line::id));
        Optional<Detail> detail = shown.flatMap(id -> new Details(sayings, calm).of(now, id, wholeTime));
        state.set(new CausesState(
                running.isPresent() ? Stage.LOOKING : Stage.READY,
                state.now().share(),
                lines.checked(now),
                lines.notice(now),
                all,
                shown,
                detail,
                state.now().face(),
                wholeTime,
                calm));
    }
}
