package somepolku.ui.shell.input;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import somepolku.kit.Lifetime;

/** Hears every key, movement and press of the person, whatever component it goes to. */
public final class Touches {
    private static final long ALL = AWTEvent.KEY_EVENT_MASK
            | AWTEvent.MOUSE_EVENT_MASK
            | AWTEvent.MOUSE_MOTION_EVENT_MASK
            | AWTEvent.MOUSE_WHEEL_EVENT_MASK;

    private Touches() {}

    public static void hear(Lifetime life, Runnable touched) {
        AWTEventListener listener = event -> touched.run();
        Toolkit.getDefaultToolkit().addAWTEventListener(listener, ALL);
        life.onEnd(() -> Toolkit.getDefaultToolkit().removeAWTEventListener(listener));
    }
}
