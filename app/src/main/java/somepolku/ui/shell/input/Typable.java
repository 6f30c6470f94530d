package somepolku.ui.shell.input;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.beans.PropertyChangeListener;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import somepolku.kit.Lifetime;
import somepolku.ui.kit.Edt;

/** When a window can be typed into for the first time: what else a start has to do waits for that. */
public final class Typable {
    private static final String OWNER = "permanentFocusOwner";

    /** A window that opens behind others may never get the keyboard. */
    private static final int AT_LATEST = 1_000;

    private Typable() {}

    /** Runs it once, on the EDT, as soon as the keyboard is in the window, or a second later; never after the life's end. */
    public static void once(Window window, Lifetime life, Runnable then) {
        Lifetime wait = life.child();
        Runnable first = () -> {
            if (!wait.over()) {
                wait.close();
                then.run();
            }
        };
        KeyboardFocusManager keyboard = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        PropertyChangeListener listener = change -> {
            if (change.getNewValue() instanceof Component owner && SwingUtilities.isDescendingFrom(owner, window)) {
                // Whoever waits for the keyboard as well, such as the field that is about to be painted with it, goes
                // first.
                Edt.later(first);
            }
        };
        keyboard.addPropertyChangeListener(OWNER, listener);
        wait.onEnd(() -> keyboard.removePropertyChangeListener(OWNER, listener));
        Timer latest = new Timer(AT_LATEST, event -> first.run());
        latest.setRepeats(false);
        latest.start();
        wait.onEnd(latest::stop);
    }
}
