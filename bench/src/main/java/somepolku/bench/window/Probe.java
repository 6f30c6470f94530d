package somepolku.bench.window;

import com.grack.nanojson.JsonObject;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Hands something to the event dispatch thread every few milliseconds and notes how long it waits there: as long as a
 * click or a key would. While the thread is busy the waiting ones pile up, so that one long halt counts as often as it
 * would have been met.
 */
final class Probe implements AutoCloseable {
    private static final int EVERY_MS = 5;

    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor();
    private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong next = new AtomicLong();

    void begin() {
        next.set(System.nanoTime());
        // Counted from when it should have been sent: a halt of the whole process also keeps the sender from sending.
        pulse.scheduleAtFixedRate(this::send, 0, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    private void send() {
        long due = next.getAndAdd(TimeUnit.MILLISECONDS.toNanos(EVERY_MS));
        EventQueue.invokeLater(() -> waits.add(System.nanoTime() - due));
    }

    JsonObject end() {
        pulse.shutdownNow();
        List<Long> sorted = new ArrayList<>(waits);
        Collections.sort(sorted);
        JsonObject found = new JsonObject();
        found.put("probes", sorted.size());
        found.put("p50Ms", at(sorted, 0.5));
        found.put("p99Ms", at(sorted, 0.99));
        found.put("p999Ms", at(sorted, 0.999));
        found.put("maxMs", at(sorted, 1));
        return found;
    }

    private static double at(List<Long> sorted, double share) {
        int place = (int) Math.ceil(share * sorted.size()) - 1;
        return Math.round(sorted.get(Math.max(place, 0)) / 1e4) / 1e2;
    }

    @Override
    public void close() {
        pulse.shutdownNow();
    }
}
