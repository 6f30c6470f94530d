package somepolku.ui.shell;

import javax.swing.Timer;
import somepolku.ui.kit.Ui;

/** Lets the editors of a window keep what stands half typed in them, for as long as it is open. */
final class Typed {
    private static final int EVERY = 1_200;

    private Typed() {}

    static void watch(Ui ui) {
        Timer timer = new Timer(EVERY, event -> ui.unsaved().look());
        ui.lifetime().onEnd(timer::stop);
        timer.start();
    }
}
