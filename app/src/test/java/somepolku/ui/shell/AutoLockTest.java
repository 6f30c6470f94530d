package somepolku.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AutoLockTest {
    private final HandClock clock = new HandClock();
    private Duration after = Duration.ofMinutes(15);
    private boolean busy;
    private int locked;
    private final AutoLock auto = new AutoLock(clock, () -> after, () -> busy, () -> locked++);

    private void pass(int minutes) {
        clock.now = clock.now.plus(Duration.ofMinutes(minutes));
        auto.look();
    }

    @Test
    void it_locks_when_nobody_touched_the_window_for_the_time() {
        pass(14);
        assertThat(locked).isZero();
        auto.touch();
        pass(14);
        assertThat(locked).isZero();
        pass(1);
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void it_never_locks_by_itself_where_that_is_off() {
        after = Duration.ZERO;
        pass(600);
        assertThat(locked).isZero();
        assertThat(auto.now()).isTrue();
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void a_job_is_waited_for() {
        busy = true;
        pass(20);
        assertThat(locked).isZero();
        busy = false;
        auto.look();
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void who_came_back_during_the_job_is_not_locked_out_after_it() {
        busy = true;
        pass(20);
        auto.touch();
        busy = false;
        auto.look();
        assertThat(locked).isZero();
    }

    @Test
    void what_was_asked_for_during_a_job_is_done_after_it_also_for_who_is_there() {
        busy = true;
        assertThat(auto.now()).isFalse();
        auto.touch();
        auto.look();
        assertThat(locked).isZero();
        busy = false;
        auto.look();
        assertThat(locked).isEqualTo(1);
        auto.look();
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void a_refused_lock_is_tried_again_after_as_long_a_time() {
        pass(15);
        pass(14);
        assertThat(locked).isEqualTo(1);
        pass(1);
        assertThat(locked).isEqualTo(2);
    }

    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T12:31:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
