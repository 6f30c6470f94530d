package somepolku.pluginhost.code;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/**
 * The way into a plugin's code. A call that ends in anything but a result is a problem with the plugin's name in it. A
 * plugin that does not stop when interrupted keeps its thread, since Java has no means to end it; the program goes on.
 *
 * @param plugin the plugin's id
 * @param loader its class loader, for what the code looks up by its thread
 * @param patience how long a call may take that should take no time, such as registering
 * @param slow the key of what to say where it did not answer
 */
public record PluginCode(String plugin, ClassLoader loader, Duration patience, String slow) {
    private static final long LOOK_EVERY_MS = 50;
    private static final int LONGEST_REASON = 200;

    /** One whose code runs in this process. */
    public PluginCode(String plugin, ClassLoader loader, Duration patience) {
        this(plugin, loader, patience, "pluginhost.slow");
    }

    /** One whose code runs elsewhere: what is called here only waits for it. */
    public static PluginCode elsewhere(String plugin, Duration patience) {
        return new PluginCode(plugin, ClassLoader.getPlatformClassLoader(), patience, "pluginhost.apart.slow");
    }

    /** Calls the plugin for something that should take no time. */
    public <T> T call(Callable<T> work) throws ProblemException {
        return call(patience, () -> 0, () -> false, work);
    }

    /**
     * Calls the plugin; waits until it returns, does nothing for too long or the person wants no more of it.
     *
     * @param silence how long it may do nothing
     * @param done grows with what the plugin does
     */
    public <T> T call(Duration silence, LongSupplier done, BooleanSupplier cancelled, Callable<T> work)
            throws ProblemException {
        FutureTask<T> result = new FutureTask<>(work);
        start(result);
        long seen = done.getAsLong();
        long since = System.nanoTime();
        while (true) {
            try {
                return result.get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException running) {
                if (cancelled.getAsBoolean()) {
                    result.cancel(true);
                    throw new ProblemException(Problem.refused("importing.stopped"));
                }
                long now = done.getAsLong();
                if (now != seen) {
                    seen = now;
                    since = System.nanoTime();
                } else if (System.nanoTime() - since > silence.toNanos()) {
                    result.cancel(true);
                    throw new ProblemException(Problem.badInput(slow, plugin, seconds(silence)));
                }
            } catch (InterruptedException e) {
                result.cancel(true);
                Thread.currentThread().interrupt();
                throw new ProblemException(Problem.refused("importing.stopped"), e);
            } catch (CancellationException | ExecutionException e) {
                throw failed(e.getCause() == null ? e : e.getCause());
            }
        }
    }

    /** Runs the plugin's code on a thread of its own; whoever calls sees to its end. */
    public void start(Runnable work) {
        Thread thread = new Thread(work, "plugin " + plugin);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
    }

    /** What a failure inside the plugin is to the person. */
    private ProblemException failed(Throwable why) {
        if (why instanceof ProblemException known) {
            return known;
        }
        return new ProblemException(Problem.badInput("pluginhost.failed", plugin, reason(why)), why);
    }

    private static String reason(Throwable why) {
        String type = why.getClass().getSimpleName();
        try {
            String said = Clean.line(String.valueOf(why.getMessage()), LONGEST_REASON);
            return why.getMessage() == null ? type : type + ": " + said;
        } catch (RuntimeException ofTheirOwn) {
            // The exception's class is the plugin's as well.
            return type;
        }
    }

    private static Object seconds(Duration limit) {
        return Math.max(1, limit.toSeconds());
    }
}
