package somepolku.ui.metrics.breaks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.metrics.reading.TypedDay;
import somepolku.ui.metrics.reading.ValueWords;
import somepolku.work.Change;
import somepolku.work.metric.Breaks;

/** The form for a change of counting, and those that the person noted before. */
public final class BreakForm {
    private final Ui ui;
    private final ValueWords values;
    private final Breaks breaks;
    private final Shown<Optional<State>> state = new Shown<>(Optional.empty());
    private Optional<MetricInfo> metric = Optional.empty();

    /**
     * The form as it is seen.
     *
     * @param noted those noted before, by their days
     * @param message what is wrong, or nothing
     */
    public record State(String metric, List<Noted> noted, String message) {
        public State {
            noted = List.copyOf(noted);
        }
    }

    /** One that was noted before, and how it is said. */
    public record Noted(LocalDate from, String said) {}

    public BreakForm(Ui ui, ValueWords values) {
        this.ui = ui;
        this.values = values;
        this.breaks = new Breaks(ui.work());
    }

    public Shown<Optional<State>> state() {
        return state;
    }

    public void open(MetricInfo info) {
        metric = Optional.of(info);
        draw("");
    }

    public void close() {
        metric = Optional.empty();
        state.set(Optional.empty());
    }

    /** The journal has changed: what was noted may be other than it was. */
    public void again(Function<MetricKey, MetricInfo> known) {
        metric = metric.map(MetricInfo::key).map(known);
        draw("");
    }

    void save(String typedDay, String why) {
        Optional<LocalDate> day = TypedDay.read(typedDay, ui.work().today());
        if (day.isEmpty()) {
            draw(ui.text(
                    typedDay.isBlank() ? "metrics.form.day.missing" : "metrics.form.day.unclear", typedDay.strip()));
            return;
        }
        metric.ifPresent(info ->
                act(() -> breaks.note(info, day.get(), why), ui.text("metrics.break.saved", values.date(day.get()))));
    }

    void remove(LocalDate from) {
        metric.ifPresent(
                info -> act(() -> breaks.remove(info, from), ui.text("metrics.break.removed", values.date(from))));
    }

    /** Reads the journal, so it is not done here. */
    private void act(java.util.function.Supplier<CompletionStage<Outcome<Change>>> what, String said) {
        ui.background().read(progress -> what.get(), outcome -> {
            if (outcome instanceof Outcome.Done<CompletionStage<Outcome<Change>>> begun) {
                ui.background().hear(begun.value(), done -> came(done, said));
            } else if (outcome instanceof Outcome.Failed<CompletionStage<Outcome<Change>>> failed) {
                ui.feedback().tell(failed.problem());
            }
        });
    }

    private void came(Outcome<Change> outcome, String said) {
        if (outcome instanceof Outcome.Done<Change>) {
            close();
            ui.feedback().tellUndoable(said);
        } else if (outcome instanceof Outcome.Failed<Change> failed) {
            draw(ui.texts().text(failed.problem()));
        }
    }

    private void draw(String message) {
        state.set(metric.map(info ->
                new State(info.name(), info.noted().stream().map(this::said).toList(), message)));
    }

    private Noted said(TrendBreak noted) {
        return new Noted(noted.from(), values.date(noted.from()) + " · " + noted.why());
    }
}
