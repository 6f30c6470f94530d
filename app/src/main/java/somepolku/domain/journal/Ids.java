package somepolku.domain.journal;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes new ids: version-7 UUIDs (RFC 9562), which sort by the time of writing. Safe to use from any thread. */
public final class Ids {
    private final Clock clock;
    private final RandomGenerator random;

    public Ids(Clock clock) {
        this(clock, new Drawn());
    }

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** The time that the next id tells. */
    public Instant now() {
        return clock.instant();
    }

    public <E extends Entry> Id<E> next() {
        long high = clock.millis() << 16 | 0x7000 | random.nextLong() & 0x0fff;
        long low = random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new Id<>(new UUID(high, low));
    }
}
