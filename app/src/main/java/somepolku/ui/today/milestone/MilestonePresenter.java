package somepolku.ui.today.milestone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.metric.Milestones;
import somepolku.work.metric.Milestones.Told;

/** Looks up which milestones were first read on the shown day. */
public final class MilestonePresenter {
    private final Ui ui;
    private final Milestones milestones;
    private final Shown<List<Line>> lines = new Shown<>(List.of());
    private LocalDate day;
    private int asked;

    /** What is said of a milestone, and its metric. */
    public record Line(String said, MetricKey metric) {}

    public MilestonePresenter(Ui ui, LocalDate day) {
        this.ui = ui;
        this.milestones = new Milestones(ui.work());
        this.day = day;
        ui.changes(ui.lifetime(), change -> read());
        ui.returns(ui.lifetime(), this::read);
        ui.channelsChanged().listen(ui.lifetime(), this::read);
        ui.calm().listen(ui.lifetime(), this::read);
    }

    /** Nothing in calm mode, since all of it is figures. */
    public Shown<List<Line>> lines() {
        return lines;
    }

    public void show(LocalDate wanted) {
        if (!wanted.equals(day)) {
            lines.set(List.of());
        }
        day = wanted;
        read();
    }

    void open(Line line) {
        ui.navigator().open(Place.chart(Optional.of(line.metric()), Optional.of(day), Optional.empty()));
    }

    private void read() {
        int mine = ++asked;
        LocalDate wanted = day;
        if (ui.calm().on()) {
            lines.set(List.of());
            return;
        }
        ui.background().read(progress -> milestones.on(wanted), outcome -> {
            if (mine == asked && outcome instanceof Outcome.Done<List<Told>> done) {
                lines.set(done.value().stream().map(this::line).toList());
            }
        });
    }

    /** {@code Kontaktit, LinkedIn: luettiin ensi kerran 20 tai enemmän (21).} */
    private Line line(Told told) {
        double read = told.reached().first().orElseThrow().value();
        double value = told.reached().value();
        return new Line(
                ui.text(
                        read == value ? "today.milestone.exact" : "today.milestone",
                        told.metric().name(),
                        told.channel(),
                        exact(value),
                        exact(read)),
                told.metric().key());
    }

    private String exact(double value) {
        int decimals =
                Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
        return ui.formats().number(value, decimals);
    }
}
