package somepolku.ui.today.deed;

import java.util.function.Consumer;
import somepolku.analysis.deeds.DeedFigures;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Reading;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Ui;
import somepolku.work.Change;
import somepolku.work.Measurements;

/**
 * Reads the figures of all deeds, which takes the whole journal: once, and again only after changes that may touch them.
 * Changes that come meanwhile are read once more after that.
 */
final class FiguresRead {
    private final Ui ui;
    private final Consumer<DeedFigures> then;
    private boolean reading;
    private boolean again;

    FiguresRead(Ui ui, Consumer<DeedFigures> then) {
        this.ui = ui;
        this.then = then;
    }

    void changed(Change change) {
        boolean touched = change.edits().stream()
                .flatMap(edit -> edit.before().or(edit::after).stream())
                .anyMatch(FiguresRead::mayMatter);
        if (touched) {
            read();
        }
    }

    /** Figures are about deeds that an import named, and come by imports. */
    private static boolean mayMatter(Entry entry) {
        return entry instanceof Reading reading && reading.about().isPresent()
                || entry instanceof Activity && entry.origin().isPresent();
    }

    void read() {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        Measurements all =
                new Measurements(ui.work().ledger().journal(), ui.work().channels());
        ui.background().read(progress -> all.ofDeeds(ui.work().zone()), outcome -> {
            reading = false;
            if (outcome instanceof Outcome.Done<DeedFigures> done) {
                then.accept(done.value());
            }
            if (again) {
                again = false;
                read();
            }
        });
    }
}
