package somepolku.ui.shell;

import java.time.Duration;
import javax.swing.Timer;
import somepolku.ui.kit.LockAfter;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.shell.input.Touches;

/** Locks the journal of a window: by the command, and when nobody is there. */
final class Locking {
    private static final int LOOK_EVERY = 5_000;

    private Locking() {}

    static void watch(Ui ui) {
        AutoLock auto = new AutoLock(
                ui.work().clock(),
                () -> after(ui),
                () -> !ui.background().busy().now().isEmpty(),
                ui.openings()::lock);
        Timer timer = new Timer(LOOK_EVERY, event -> auto.look());
        ui.commands().bind(ui.lifetime(), Command.LOCK, () -> now(ui, auto), () -> possible(ui));
        Touches.hear(ui.lifetime(), auto::touch);
        ui.lifetime().onEnd(timer::stop);
        timer.start();
    }

    private static void now(Ui ui, AutoLock auto) {
        if (!auto.now()) {
            ui.feedback().tell(ui.text("shell.lock.waits"));
        }
    }

    private static Duration after(Ui ui) {
        return possible(ui)
                ? LockAfter.of(ui.work().settings().get(LockAfter.SETTING)).time()
                : Duration.ZERO;
    }

    /** The sample goes with its window, and a journal without a passphrase could be opened by anybody. */
    private static boolean possible(Ui ui) {
        return !ui.sample() && ui.work().ledger().locked();
    }
}
