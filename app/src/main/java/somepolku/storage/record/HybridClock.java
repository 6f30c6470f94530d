package somepolku.storage.record;

import java.time.Clock;

/**
 * Gives stamps that follow the wall clock, and the order of events where the wall clock was set back: a stamp is always
 * later than the one it replaces, whichever copy of the journal gave that.
 */
public final class HybridClock {
    private final Clock clock;
    private final int replica;
    private long last;

    public HybridClock(Clock clock, int replica) {
        this.clock = clock;
        this.replica = replica;
    }

    /** A new time, later than all that this clock gave. */
    synchronized Stamp next() {
        return after(last);
    }

    /** The given stamp, or where that is not later than {@code seen} a new one that is. */
    Stamp laterThan(Stamp seen, Stamp now) {
        if (Long.compareUnsigned(now.time(), seen.time()) > 0) {
            return now;
        }
        synchronized (this) {
            return after(Math.max(last, seen.time()));
        }
    }

    // The counter runs over into the milliseconds on purpose: more than 65,536 events in one of them are no error.
    private Stamp after(long seen) {
        last = Math.max(clock.millis() << 16, seen + 1);
        return new Stamp(last, replica);
    }
}
