package somepolku.bench.window;

import com.grack.nanojson.JsonObject;
import java.awt.EventQueue;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Hands something to the event dispatch thread every few milliseconds and notes how long it waits there: as long as a
 * click or a key would. While the thread is busy the waiting ones pile up, so that one long halt counts as often as it
 * would have been met.
 */
final class Probe implements AutoCloseable {
    private static final int EVERY_MS = 5;

    private static final int LOOK_EVERY = 6;
    private static final StackTraceElement[] UNSEEN = {};

    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor();
    private final List<Stalls.Waited> waits = Collections.synchronizedList(new ArrayList<>());
    private final List<Stalls.Look> looks = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicLong next = new AtomicLong();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
    private final Thread edt;

    Probe() throws InterruptedException, InvocationTargetException {
        CompletableFuture<Thread> found = new CompletableFuture<>();
        EventQueue.invokeAndWait(() -> found.complete(Thread.currentThread()));
        edt = found.join();
    }

    void begin() {
        look();
        next.set(System.nanoTime());
        // Counted from when it should have been sent: a halt of the whole process also keeps the sender from sending.
        pulse.scheduleAtFixedRate(this::send, 0, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    private void send() {
        long due = next.getAndAdd(TimeUnit.MILLISECONDS.toNanos(EVERY_MS));
        look();
        waiting.incrementAndGet();
        EventQueue.invokeLater(() -> {
            waits.add(new Stalls.Waited(due, System.nanoTime()));
            waiting.decrementAndGet();
        });
    }

    private void look() {
        long collecting = 0;
        for (GarbageCollectorMXBean collector : collectors) {
            collecting += collector.getCollectionTime();
        }
        // Each look at a stack halts every thread for some milliseconds: the first when a wait is worth telling of.
        int now = waiting.get();
        StackTraceElement[] stack = now > 0 && now % LOOK_EVERY == 0 ? edt.getStackTrace() : UNSEEN;
        looks.add(new Stalls.Look(System.nanoTime(), threads.getThreadCpuTime(edt.getId()), collecting, stack));
    }

    JsonObject end() {
        pulse.shutdownNow();
        List<Stalls.Waited> all = List.copyOf(waits);
        List<Long> sorted = all.stream().map(Stalls.Waited::length).sorted().toList();
        JsonObject found = new JsonObject();
        found.put("probes", sorted.size());
        found.put("p50Ms", at(sorted, 0.5));
        found.put("p99Ms", at(sorted, 0.99));
        found.put("p999Ms", at(sorted, 0.999));
        found.put("maxMs", at(sorted, 1));
        found.put("stalls", new Stalls(all, List.copyOf(looks)).worst());
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
