package somepolku.ui.kit.entry;

import somepolku.kit.Outcome;
import somepolku.text.entry.Vocabulary;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.entry.Familiar;

/** The words that are known while a line is typed. The journal is read for them once somebody types, and after changes. */
final class Words {
    private final Ui ui;
    private final Shown<Integer> learnt = new Shown<>(0);
    private Familiar familiar = Familiar.NONE;
    private boolean stale = true;
    private boolean reading;

    Words(Ui ui) {
        this.ui = ui;
        ui.changes(ui.lifetime(), change -> stale = true);
        ui.channelsChanged().listen(ui.lifetime(), this::tell);
    }

    Vocabulary known() {
        return familiar.in(ui.work().vocabulary());
    }

    Shown<Integer> learnt() {
        return learnt;
    }

    void learn() {
        if (!stale || reading) {
            return;
        }
        stale = false;
        reading = true;
        ui.background().read(progress -> Familiar.of(ui.work().ledger().journal()), outcome -> {
            reading = false;
            if (outcome instanceof Outcome.Done<Familiar> done && !done.value().equals(familiar)) {
                familiar = done.value();
                tell();
            }
        });
    }

    private void tell() {
        learnt.set(learnt.now() + 1);
    }
}
