package somepolku.ui.shell;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Ui;

/** Closes the window only after what was typed is safe, or the person said that it may be lost. */
final class Closing {
    private final Ui ui;
    private final JFrame frame;
    private final Pages pages;
    private final Runnable closed;

    Closing(Ui ui, JFrame frame, Pages pages, Runnable closed) {
        this.ui = ui;
        this.frame = frame;
        this.pages = pages;
        this.closed = closed;
    }

    void install() {
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                pages.leave().thenAccept(kept -> Edt.run(() -> decide(kept)));
            }
        });
    }

    private void decide(boolean kept) {
        if (kept) {
            end();
        } else {
            ui.feedback().tell(ui.text("shell.close.unsaved"), ui.text("shell.close.anyway"), this::end);
        }
    }

    private void end() {
        ui.lifetime().close();
        frame.dispose();
        closed.run();
    }
}
