package somepolku.ui.causes.around;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Outcome;
import somepolku.ui.causes.model.Sayings;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.names.PairNames;

/** Puts a metric's days before a deed beside those after it. It says what was when, and that this shows no cause. */
public final class AroundPresenter {
    private final Ui ui;
    private final PairNames names;
    private final Shown<AroundState> state = new Shown<>(AroundState.EMPTY);
    private Surroundings around = Surroundings.NONE;
    private Optional<Activity> wanted = Optional.empty();
    private Optional<MetricKey> chosen = Optional.empty();
    private boolean inSight;
    private int asked;

    public AroundPresenter(Ui ui) {
        this.ui = ui;
        this.names = new PairNames(ui.work().channels(), ui.texts());
        ui.changes(ui.lifetime(), change -> readInSight());
        ui.returns(ui.lifetime(), this::readInSight);
        ui.channelsChanged().listen(ui.lifetime(), this::readInSight);
        ui.calm().listen(ui.lifetime(), this::draw);
    }

    public Shown<AroundState> state() {
        return state;
    }

    public void show() {
        inSight = true;
        read();
    }

    public void leave() {
        inSight = false;
    }

    public void choose(Activity deed) {
        if (!wanted.equals(Optional.of(deed))) {
            wanted = Optional.of(deed);
            readInSight();
        }
    }

    public void choose(MetricKey metric) {
        if (!chosen.equals(Optional.of(metric))) {
            chosen = Optional.of(metric);
            draw();
        }
    }

    public String said(MetricKey metric) {
        return ui.text("causes.small", names.metric(metric), names.channel(metric.channel()));
    }

    public void openDay(LocalDate day) {
        ui.navigator().open(Place.day(day));
    }

    private void readInSight() {
        if (inSight) {
            read();
        }
    }

    private void read() {
        int mine = ++asked;
        Optional<Activity> deed = wanted;
        ui.background().read(progress -> Surroundings.read(ui.work(), deed), outcome -> {
            if (mine == asked && outcome instanceof Outcome.Done<Surroundings> done) {
                around = done.value();
                draw();
            } else if (outcome instanceof Outcome.Failed<Surroundings> failed) {
                ui.feedback().tell(failed.problem());
            }
        });
    }

    private void draw() {
        Strips strips = new Strips(
                new Sayings(ui.texts(), ui.formats(), names), ui.work().today());
        state.set(strips.state(around, chosen, ui.calm().on()));
    }
}
