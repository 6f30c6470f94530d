package somepolku.ui.kit;

import java.util.concurrent.Executor;
import javax.swing.SwingUtilities;

/** The event dispatch thread: the only place where work is handed over to it. */
public final class Edt {
    private Edt() {}

    /** Runs it on the EDT after what is already waiting there. */
    public static void later(Runnable work) {
        SwingUtilities.invokeLater(work);
    }

    /** Runs it at once on the EDT, else later there. */
    public static void run(Runnable work) {
        if (SwingUtilities.isEventDispatchThread()) {
            work.run();
        } else {
            later(work);
        }
    }

    /** As the executor that {@link Background} delivers with. */
    public static Executor executor() {
        return Edt::later;
    }
}
