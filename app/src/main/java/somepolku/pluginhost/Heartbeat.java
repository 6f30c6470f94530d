package somepolku.pluginhost;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import somepolku.kit.Problem;
import somepolku.pluginhost.code.Blame;

/**
 * Looks whether the window still answers, and where it does not, whether a plugin's code is what it is at. A plugin is
 * never called there; this finds the one that came there by itself, and the mistake of ours that took it there.
 */
final class Heartbeat implements AutoCloseable {
    private static final int BEATS_TO_HALT = 3;

    private final Executor window;
    private final Function<List<String>, Optional<Culprit>> whose;
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "heartbeat");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile @Nullable Thread thread;
    private int missed;

    Heartbeat(Executor window, Function<List<String>, Optional<Culprit>> whose) {
        this.window = window;
        this.whose = whose;
        // Before a plugin may have got there: a thread that is held up cannot say which it is.
        window.execute(() -> thread = Thread.currentThread());
    }

    void begin(long everyMs) {
        pulse.scheduleAtFixedRate(this::beat, everyMs, everyMs, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        if (waiting.compareAndSet(false, true)) {
            missed = 0;
            window.execute(() -> {
                thread = Thread.currentThread();
                waiting.set(false);
            });
            return;
        }
        missed++;
        Thread halted = thread;
        if (missed == BEATS_TO_HALT && halted != null) {
            whose.apply(Trail.of(halted))
                    .ifPresent(culprit -> culprit.blame()
                            .met(
                                    Blame.When.AT_THE_WINDOW,
                                    Problem.badInput("pluginhost.halts", culprit.plugin()),
                                    Optional.empty()));
        }
    }

    @Override
    public void close() {
        pulse.shutdownNow();
    }
}
