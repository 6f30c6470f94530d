package somepolku.ui.metrics;

import java.util.Optional;
import java.util.function.Supplier;
import somepolku.domain.term.MetricKey;
import somepolku.ui.kit.Ui;
import somepolku.ui.metrics.breaks.BreakForm;
import somepolku.ui.metrics.milestone.MilestoneForm;
import somepolku.ui.metrics.model.Book;
import somepolku.ui.metrics.model.Known;
import somepolku.ui.metrics.model.PostTable;
import somepolku.ui.metrics.reading.ValueWords;
import somepolku.ui.metrics.trail.Asked;
import somepolku.ui.metrics.trail.TrailPresenter;

/** What a number is made of, and since when it is counted so: what stands beside and under the chart. */
final class Insight {
    private final TrailPresenter trail;
    private final BreakForm breaks;
    private final MilestoneForm milestones;
    private final Known known;
    private final Supplier<Book> book;

    Insight(Ui ui, ValueWords values, Known known, Supplier<Book> book) {
        this.trail = new TrailPresenter(ui, values, known);
        this.breaks = new BreakForm(ui, values);
        this.milestones = new MilestoneForm(ui, values);
        this.known = known;
        this.book = book;
        // Calm mode shows no number, and so nothing that one is made of.
        ui.calm().listen(ui.lifetime(), () -> {
            if (ui.calm().on()) {
                close();
            }
        });
    }

    TrailPresenter trail() {
        return trail;
    }

    BreakForm breaks() {
        return breaks;
    }

    MilestoneForm milestones() {
        return milestones;
    }

    /** The metric that is looked at, as it now is. */
    void show(Optional<MetricKey> metric) {
        Book now = book.get();
        milestones.show(metric.map(key -> known.metric(key, now.of(key))), metric.flatMap(now::of));
    }

    /** Opens what a figure was computed from. */
    void trail(Asked asked) {
        trail.ask(asked, book.get());
    }

    /** Opens the form for a day from which on a metric is counted otherwise. */
    void noteBreak(MetricKey metric) {
        if (!PostTable.is(metric)) {
            breaks.open(known.metric(metric, book.get().of(metric)));
        }
    }

    /** Another metric is chosen. */
    void close() {
        breaks.close();
        trail.close();
    }

    /** The journal was read again. */
    void again() {
        Book now = book.get();
        trail.again(now);
        breaks.again(key -> known.metric(key, now.of(key)));
    }
}
