package somepolku.ui.metrics.trail;

import java.util.Optional;
import somepolku.analysis.trail.Figure;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Reading;
import somepolku.importing.ImportFormat;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.metrics.model.Book;
import somepolku.ui.metrics.model.Known;
import somepolku.ui.metrics.reading.ValueWords;
import somepolku.work.trail.Trail;
import somepolku.work.trail.Trails;

/** Opens what a figure was computed from, keeps it as the journal changes, and changes what stands there. */
public final class TrailPresenter {
    private final Ui ui;
    private final ValueWords values;
    private final Known known;
    private final TrailWords words;
    private final Shown<Optional<TrailState>> state = new Shown<>(Optional.empty());
    private Optional<Asked> asked = Optional.empty();
    private int asking;

    public TrailPresenter(Ui ui, ValueWords values, Known known) {
        this.ui = ui;
        this.values = values;
        this.known = known;
        this.words = new TrailWords(values, ui.work().zone(), known::channel, this::format, known::named);
    }

    public Shown<Optional<TrailState>> state() {
        return state;
    }

    private String format(String id) {
        return ui.work().channels().formats().stream()
                .filter(format -> format.id().equals(id))
                .map(ImportFormat::name)
                .findFirst()
                .orElse(id);
    }

    /** Opens the trail of a figure; of one that does not exist nothing is opened. */
    public void ask(Asked next, Book book) {
        asked = ui.calm().on() ? Optional.empty() : Optional.of(next);
        again(book);
    }

    public void close() {
        asked = Optional.empty();
        asking++;
        state.set(Optional.empty());
    }

    /** The journal has changed: what is open is computed anew, and is closed where there is no such figure any more. */
    public void again(Book book) {
        Optional<Asked> now = asked.filter(any -> !ui.calm().on());
        Optional<Figure<Double>> figure = now.flatMap(open -> open.figure(book));
        if (figure.isEmpty()) {
            close();
            return;
        }
        int mine = ++asking;
        Asked open = now.get();
        ui.background()
                .read(
                        progress -> new Trails(ui.work().ledger().journal()).of(open.metric(), figure.get()),
                        outcome -> came(mine, open, figure.get(), book, outcome));
    }

    private void came(int mine, Asked open, Figure<Double> figure, Book book, Outcome<Trail> outcome) {
        if (mine != asking) {
            return;
        }
        if (outcome instanceof Outcome.Done<Trail> done) {
            MetricInfo info = known.metric(open.metric(), book.of(open.metric()));
            state.set(Optional.of(words.state(info.name(), info.unit(), open, figure, done.value())));
        } else if (outcome instanceof Outcome.Failed<Trail> failed) {
            ui.feedback().tell(failed.problem());
        }
    }

    boolean readOnly() {
        return ui.work().ledger().readOnly();
    }

    /** Marks a value as an estimate with its reason, or as counted again. */
    void estimate(Reading reading, Optional<String> why) {
        Optional<String> said = why.map(String::strip);
        if (said.equals(reading.estimate())) {
            return;
        }
        Reading after =
                reading.withEstimate(said).replacing(reading, ui.work().clock().instant());
        String told = ui.text(
                said.isPresent() ? "metrics.trail.estimated" : "metrics.trail.counted", values.days(reading.span()));
        ui.done(
                ui.work().diary().revise(reading, after),
                change -> ui.feedback().tellUndoable(told));
    }

    void remove(Reading reading) {
        String told = ui.text(
                reading.origin().isEmpty() ? "metrics.trail.removed" : "metrics.trail.removed.imported",
                values.days(reading.span()));
        ui.done(ui.work().diary().remove(reading), change -> ui.feedback().tellUndoable(told));
    }
}
