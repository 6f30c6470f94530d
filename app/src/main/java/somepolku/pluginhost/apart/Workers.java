package somepolku.pluginhost.apart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The processes of all plugins. One that answered stays for a moment, since who was asked whether a file is its own is
 * often asked to read it next, and of several files each is asked about each; no more than some wait at once.
 */
public final class Workers implements AutoCloseable {
    /** Each takes some 40 MB for that moment. With fewer than there are plugins every question would start them all. */
    private static final int WAITING = 10;

    private static final long MOMENT_S = 10;

    private final Deque<Idle> idle = new ArrayDeque<>();
    private final Set<Worker> busy = new HashSet<>();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "plugin processes");
        thread.setDaemon(true);
        return thread;
    });
    private boolean closed;

    private record Idle(String sha256, Worker worker) {}

    /** One of this jar that waits for something to do. */
    synchronized Optional<Worker> waiting(String sha256) {
        Optional<Idle> found = idle.stream()
                .filter(one -> one.sha256().equals(sha256) && one.worker().alive())
                .findFirst();
        found.ifPresent(one -> {
            idle.remove(one);
            busy.add(one.worker());
        });
        return found.map(Idle::worker);
    }

    /** One that was just started. */
    synchronized void begun(Worker worker) {
        if (closed) {
            worker.end();
        }
        busy.add(worker);
    }

    /** It has answered and may be asked again. */
    synchronized void done(String sha256, Worker worker) {
        busy.remove(worker);
        if (closed) {
            worker.end();
            return;
        }
        Idle one = new Idle(sha256, worker);
        idle.addLast(one);
        while (idle.size() > WAITING) {
            idle.removeFirst().worker().end();
        }
        later.schedule(() -> away(one), MOMENT_S, TimeUnit.SECONDS);
    }

    /** It is not asked again. */
    void end(Worker worker) {
        worker.end();
        synchronized (this) {
            busy.remove(worker);
        }
    }

    private synchronized void away(Idle one) {
        if (idle.remove(one)) {
            one.worker().end();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        later.shutdownNow();
        idle.forEach(one -> one.worker().end());
        idle.clear();
        busy.forEach(Worker::end);
        busy.clear();
    }
}
