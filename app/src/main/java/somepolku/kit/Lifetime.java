package somepolku.kit;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How long something is listened to or kept open. Closing ends everything that was tied to it, youngest first, also
 * the lifetimes of its children. Safe to use from any thread.
 */
public final class Lifetime implements AutoCloseable {
    private final Deque<Runnable> endings = new ArrayDeque<>();
    private boolean over;

    /** Ties an ending to this lifetime; runs it at once where the lifetime is already over. */
    public void onEnd(Runnable ending) {
        synchronized (endings) {
            if (!over) {
                endings.push(ending);
                return;
            }
        }
        ending.run();
    }

    /** A shorter life inside this one. */
    public Lifetime child() {
        Lifetime child = new Lifetime();
        onEnd(child::close);
        return child;
    }

    public boolean over() {
        synchronized (endings) {
            return over;
        }
    }

    @Override
    public void close() {
        Deque<Runnable> last;
        synchronized (endings) {
            over = true;
            last = new ArrayDeque<>(endings);
            endings.clear();
        }
        last.forEach(Runnable::run);
    }
}
