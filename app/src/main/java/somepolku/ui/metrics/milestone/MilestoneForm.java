package somepolku.ui.metrics.milestone;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import somepolku.analysis.milestone.Reached;
import somepolku.analysis.series.Series;
import somepolku.domain.channel.MetricInfo;
import somepolku.kit.Outcome;
import somepolku.text.TypedNumber;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.metrics.reading.ValueWords;
import somepolku.work.Change;
import somepolku.work.metric.Milestones;

/** Says which milestones the chosen metric has, and sets and removes them. */
public final class MilestoneForm {
    private final Ui ui;
    private final ValueWords values;
    private final Milestones milestones;
    private final Shown<State> state = new Shown<>(State.NONE);
    private Optional<MetricInfo> metric = Optional.empty();
    private Optional<Series> series = Optional.empty();
    private List<Reached> reached = List.of();
    private boolean open;
    private int asked;

    /**
     * What is seen.
     *
     * @param line the milestones in one quiet line, or nothing
     * @param open whether the form is
     * @param message what is wrong, or nothing
     */
    public record State(String metric, String line, boolean open, List<Line> lines, String message) {
        static final State NONE = new State("", "", false, List.of(), "");

        public State {
            lines = List.copyOf(lines);
        }
    }

    /** One milestone in the form. */
    public record Line(double value, String said, String remove) {}

    public MilestoneForm(Ui ui, ValueWords values) {
        this.ui = ui;
        this.values = values;
        this.milestones = new Milestones(ui.work());
    }

    public Shown<State> state() {
        return state;
    }

    /** The metric that is looked at now, with its values; the journal may have changed too. */
    public void show(Optional<MetricInfo> info, Optional<Series> known) {
        boolean other = !info.map(MetricInfo::key).equals(metric.map(MetricInfo::key));
        metric = info;
        series = known;
        if (other) {
            open = false;
            reached = List.of();
            draw("");
        }
        read("");
    }

    private void read(String message) {
        int mine = ++asked;
        metric.ifPresent(info -> ui.background().read(progress -> milestones.of(info.key(), series), outcome -> {
            if (mine == asked && outcome instanceof Outcome.Done<List<Reached>> done) {
                reached = done.value();
                draw(message);
            }
        }));
    }

    public void turn() {
        open = !open;
        draw("");
    }

    public void close() {
        open = false;
        draw("");
    }

    void set(String typed) {
        MetricInfo info = metric.orElse(null);
        if (info == null) {
            return;
        }
        TypedNumber number = TypedNumber.read(typed, info.unit());
        if (number instanceof TypedNumber.TwoWays two) {
            // What is asked for is mostly a count; the line above says what it was taken for.
            keep(info, two.thousands());
        } else if (number instanceof TypedNumber.Understood one) {
            keep(info, one.value());
        } else {
            draw(ui.text("metrics.milestone.unclear", typed.strip()));
        }
    }

    private void keep(MetricInfo info, double value) {
        act(
                () -> milestones.set(info.key(), value),
                ui.text("metrics.milestone.set", info.name(), values.exact(value)));
    }

    void remove(double value) {
        reached.stream()
                .filter(one -> one.value() == value)
                .findFirst()
                .ifPresent(one -> metric.ifPresent(info -> act(
                        () -> milestones.remove(info.key(), one),
                        ui.text("metrics.milestone.removed", info.name(), values.exact(value)))));
    }

    private void act(Supplier<CompletionStage<Outcome<Change>>> what, String said) {
        ui.background().hear(what.get(), outcome -> {
            if (outcome instanceof Outcome.Done<Change>) {
                ui.feedback().tellUndoable(said);
                read("");
            } else if (outcome instanceof Outcome.Failed<Change> failed) {
                draw(ui.texts().text(failed.problem()));
            }
        });
    }

    private void draw(String message) {
        if (metric.isEmpty()) {
            state.set(State.NONE);
            return;
        }
        String line = reached.isEmpty()
                ? ""
                : ui.text(
                        "metrics.milestone.line",
                        reached.stream().map(this::said).collect(Collectors.joining("  \u00b7  ")));
        state.set(new State(
                metric.get().name(),
                line,
                open,
                reached.stream()
                        .map(one -> new Line(
                                one.value(),
                                said(one),
                                ui.text("metrics.milestone.removes", values.exact(one.value()))))
                        .toList(),
                message));
    }

    /** {@code 20, luettu ensi kerran 3.2.2026}. */
    private String said(Reached one) {
        String value = values.exact(one.value());
        if (one.before()) {
            return ui.text("metrics.milestone.before", value);
        }
        return one.day()
                .map(day -> ui.text("metrics.milestone.first", value, values.date(day)))
                .orElseGet(() -> ui.text("metrics.milestone.ahead", value));
    }
}
