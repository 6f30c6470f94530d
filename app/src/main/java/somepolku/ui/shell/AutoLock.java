package somepolku.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Decides when the journal is locked: when nobody has touched the window for a while, or at once when asked; but never
 * in the middle of a job, which would lose what it did.
 */
final class AutoLock {
    private final Clock clock;
    private final Supplier<Duration> after;
    private final BooleanSupplier busy;
    private final Runnable lock;
    private Instant touched;
    private boolean asked;

    /**
     * @param after how long nobody may touch the window; zero for ever
     * @param busy whether a job is under way
     */
    AutoLock(Clock clock, Supplier<Duration> after, BooleanSupplier busy, Runnable lock) {
        this.clock = clock;
        this.after = after;
        this.busy = busy;
        this.lock = lock;
        this.touched = clock.instant();
    }

    /** Somebody is there. */
    void touch() {
        touched = clock.instant();
    }

    /** Asked every few seconds. */
    void look() {
        Duration patience = after.get();
        boolean alone =
                !patience.isZero() && Duration.between(touched, clock.instant()).compareTo(patience) >= 0;
        if ((asked || alone) && !busy.getAsBoolean()) {
            asked = false;
            // Where locking is refused, the next try comes after as long a time.
            touch();
            lock.run();
        }
    }

    /** Locks now, or as soon as the job is done; gives whether it was done at once. */
    boolean now() {
        asked = true;
        look();
        return !asked;
    }
}
