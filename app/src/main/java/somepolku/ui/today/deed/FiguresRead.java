package somepolku.ui.today.deed;

import java.util.Optional;
import java.util.function.BooleanSupplier;
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
        // An import has many steps: whether it touches any is looked at where nobody waits for it.
        read(() -> change.edits().stream()
                .flatMap(edit -> edit.before().or(edit::after).stream())
                .anyMatch(FiguresRead::mayMatter));
    }

    void read() {
        read(() -> true);
    }

    /** Figures are about deeds that an import named, and come by imports. */
    private static boolean mayMatter(Entry entry) {
        return entry instanceof Reading reading && reading.about().isPresent()
                || entry instanceof Activity && entry.origin().isPresent();
    }

    private void read(BooleanSupplier touched) {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        Measurements all =
                new Measurements(ui.work().ledger().journal(), ui.work().channels());
        ui.background()
                .read(
                        progress -> touched.getAsBoolean()
                                ? Optional.of(all.ofDeeds(ui.work().zone()))
                                : Optional.<DeedFigures>empty(),
                        this::came);
    }

    private void came(Outcome<Optional<DeedFigures>> outcome) {
        reading = false;
        if (outcome instanceof Outcome.Done<Optional<DeedFigures>> done) {
            done.value().ifPresent(then);
        }
        if (again) {
            again = false;
            read();
        }
    }
}
