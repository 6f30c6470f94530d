package somepolku.work.medium;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks twice a second, so that it sees within one, for as long as a window is open. */
public final class Watch implements AutoCloseable {
    private static final int EVERY = 500;
    private static final Logger LOG = System.getLogger(Watch.class.getName());

    private final ScheduledExecutorService clock;

    public Watch(Runnable look) {
        clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "journal-watch");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(() -> once(look), EVERY, EVERY, TimeUnit.MILLISECONDS);
    }

    /** One look that breaks must not be the last one. */
    private static void once(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException defect) {
            LOG.log(Level.ERROR, "looking after the journal's file broke", defect);
        }
    }

    /** Never interrupts: a look may be opening the journal. */
    @Override
    public void close() {
        clock.shutdown();
    }
}
