package somepolku.pluginhost.code;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.pluginhost.wire.Fault;

/**
 * The way into a plugin's code. A call that ends in anything but a result is a problem with the plugin's name in it. A
 * plugin that does not stop when interrupted keeps its thread, since Java has no means to end it; the program goes on,
 * and the plugin is not called again for as long as that thread runs.
 */
public final class PluginCode {
    private static final long LOOK_EVERY_MS = 50;
    private static final long TO_LISTEN_MS = 300;
    private static final String WINDOW_THREAD = "AWT-EventQueue";

    private final String plugin;
    private final ClassLoader loader;
    private final Patience patience;
    private final Blame blame;
    private final boolean here;
    private final List<Thread> left = new CopyOnWriteArrayList<>();

    private PluginCode(String plugin, ClassLoader loader, Patience patience, Blame blame, boolean here) {
        this.plugin = plugin;
        this.loader = loader;
        this.patience = patience;
        this.blame = blame;
        this.here = here;
    }

    /**
     * One whose code runs in this process.
     *
     * @param plugin its id
     * @param loader its class loader, for what the code looks up by its thread
     * @param patience how long it is waited for
     * @param blame hears what it does wrong
     */
    public static PluginCode here(String plugin, ClassLoader loader, Patience patience, Blame blame) {
        return new PluginCode(plugin, loader, patience, blame, true);
    }

    /** One whose code runs elsewhere: what is called here only waits for it. */
    public static PluginCode elsewhere(String plugin, Patience patience, Blame blame) {
        return new PluginCode(plugin, ClassLoader.getPlatformClassLoader(), patience, blame, false);
    }

    /** The same with more time for an answer. */
    public PluginCode waiting(Duration answer) {
        return new PluginCode(plugin, loader, new Patience(answer, patience.silence()), blame, here);
    }

    public String plugin() {
        return plugin;
    }

    public ClassLoader loader() {
        return loader;
    }

    public Patience patience() {
        return patience;
    }

    /** Does something that this plugin may do wrong; what it does wrong is taken down. */
    public <T> T watched(Blame.When when, Blame.Act<T> act) throws ProblemException {
        return blame.watched(when, act);
    }

    /** How many of its threads did not end when they should have. */
    public int left() {
        left.removeIf(thread -> !thread.isAlive());
        return left.size();
    }

    /** Calls the plugin for something that should take no time. */
    public <T> T call(Callable<T> work) throws ProblemException {
        return call(patience.answer(), () -> 0, () -> false, work);
    }

    /**
     * Calls the plugin; waits until it returns, does nothing for too long or the person wants no more of it.
     *
     * @param silence how long it may do nothing
     * @param done grows with what the plugin does
     */
    public <T> T call(Duration silence, LongSupplier done, BooleanSupplier cancelled, Callable<T> work)
            throws ProblemException {
        if (Thread.currentThread().getName().startsWith(WINDOW_THREAD)) {
            throw new IllegalStateException("the plugin " + plugin + " was called on the thread of the window");
        }
        if (left() > 0) {
            throw new ProblemException(Problem.badInput("pluginhost.resting", plugin, left()));
        }
        FutureTask<T> result = new FutureTask<>(() -> kept(work));
        Thread thread = start(result);
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
                    leave(thread);
                    String key = here ? "pluginhost.slow" : "pluginhost.apart.slow";
                    throw new ProblemException(Problem.badInput(key, plugin, seconds(silence)));
                }
            } catch (InterruptedException e) {
                result.cancel(true);
                Thread.currentThread().interrupt();
                throw new ProblemException(Problem.refused("importing.stopped"), e);
            } catch (CancellationException | ExecutionException e) {
                Throwable why = e.getCause() == null ? e : e.getCause();
                throw why instanceof ProblemException known ? known : new FaultyException(plugin, Fault.of(why));
            }
        }
    }

    /** On the plugin's thread, since what it throws is its own code as well and may never answer what it is. */
    private <T> T kept(Callable<T> work) throws ProblemException {
        try {
            return work.call();
        } catch (ProblemException known) {
            throw known;
        } catch (UncheckedProblemException known) {
            throw known.getCause() instanceof ProblemException first
                    ? first
                    : new ProblemException(known.problem(), known);
        } catch (Throwable thrown) {
            throw new FaultyException(plugin, Fault.of(thrown));
        }
    }

    private void leave(Thread thread) {
        try {
            thread.join(here ? TO_LISTEN_MS : 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (here && thread.isAlive()) {
            left.add(thread);
        }
    }

    /** Runs the plugin's code on a thread of its own; whoever calls sees to its end. */
    public Thread start(Runnable work) {
        Thread thread = new Thread(work, "plugin " + plugin);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
        return thread;
    }

    private static Object seconds(Duration limit) {
        return Math.max(1, limit.toSeconds());
    }
}
