package somepolku.storage.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HybridClockTest {
    private static final long NOON = Instant.parse("2026-03-01T12:00:00Z").toEpochMilli();

    private final HybridClock clock = new HybridClock(Clock.fixed(Instant.ofEpochMilli(NOON), ZoneOffset.UTC), 4);

    @Test
    void a_stamp_holds_the_milliseconds_and_the_copy() {
        assertThat(clock.next()).isEqualTo(new Stamp(NOON << 16, 4));
    }

    @Test
    void every_stamp_is_later_than_the_one_before_also_within_a_millisecond() {
        Stamp last = clock.next();
        for (int i = 0; i < 70_000; i++) {
            Stamp next = clock.next();
            assertThat(next.compareTo(last)).isPositive();
            last = next;
        }
        assertThat(last.time() >>> 16)
                .as("the counter ran over into the milliseconds")
                .isEqualTo(NOON + 1);
    }

    @Test
    void a_stamp_from_the_future_is_overtaken() {
        Stamp future = new Stamp((NOON + 3_600_000) << 16, 9);

        assertThat(clock.laterThan(future, clock.next())).isEqualTo(new Stamp(future.time() + 1, 4));
    }
}
