package somepolku.ui.skills;

import java.util.Optional;
import java.util.stream.Stream;
import somepolku.analysis.skills.SkillLog;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;

/** Decides which skill is in sight and how, and leads to its deeds. Reads the journal in the background. */
final class SkillsPresenter {
    private final Ui ui;
    private final SkillsWords words;
    private final Shown<SkillsState> state;
    private boolean inSight;

    SkillsPresenter(Ui ui) {
        this.ui = ui;
        this.words = new SkillsWords(ui);
        this.state = new Shown<>(new SkillsState(
                SkillLog.NONE,
                false,
                Optional.empty(),
                false,
                ui.calm().on(),
                ui.work().today()));
        ui.changes(ui.lifetime(), change -> readInSight());
        ui.returns(ui.lifetime(), this::readInSight);
        ui.calm()
                .listen(
                        ui.lifetime(),
                        () -> state.set(state.now().calm(ui.calm().on())));
        ui.commands()
                .bind(
                        ui.lifetime(),
                        Command.CHART_OR_TABLE,
                        () -> table(!state.now().table()),
                        () -> inSight && !state.now().calm());
    }

    Shown<SkillsState> state() {
        return state;
    }

    SkillsWords words() {
        return words;
    }

    /** Shows the room, with the skill in sight that a deed trained where one is named. */
    void show(Place place) {
        inSight = true;
        place.entry()
                .filter(Activity.class::isInstance)
                .flatMap(entry -> ((Activity) entry).practice())
                .flatMap(practice -> practice.skills().stream().findFirst())
                .ifPresent(this::choose);
        read();
    }

    void leave() {
        inSight = false;
    }

    void choose(String skill) {
        if (!state.now().chosen().equals(Optional.of(skill))) {
            state.set(state.now().choosing(skill));
        }
    }

    void table(boolean twin) {
        state.set(state.now().asTable(twin));
    }

    void open(Activity deed) {
        deed.day().ifPresent(day -> ui.navigator().open(Place.deed(day, deed)));
    }

    void back() {
        ui.navigator().open(Place.room("today"));
    }

    private void readInSight() {
        if (inSight) {
            read();
        }
    }

    private void read() {
        ui.background().read(progress -> log(), outcome -> {
            if (outcome instanceof Outcome.Done<SkillLog> done) {
                state.set(state.now().with(done.value(), ui.work().today()));
            } else if (outcome instanceof Outcome.Failed<SkillLog> failed) {
                ui.feedback().tell(failed.problem());
            }
        });
    }

    private SkillLog log() {
        try (Stream<Activity> deeds = ui.work().ledger().journal().entries(Activity.class, DaySpan.ALL)) {
            return SkillLog.of(deeds);
        }
    }
}
