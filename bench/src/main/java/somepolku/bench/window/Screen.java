package somepolku.bench.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JFrame;

/** What the window shows, asked as whoever sits before it would. */
final class Screen {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private Screen() {}

    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    static Optional<JFrame> frame() {
        return Stream.of(Frame.getFrames())
                .filter(JFrame.class::isInstance)
                .map(JFrame.class::cast)
                .filter(Component::isShowing)
                .findFirst();
    }

    /** The component with a name, where it is to be seen. */
    static <C extends Component> Optional<C> named(Class<C> type, Container in, String name) {
        for (Component part : in.getComponents()) {
            if (type.isInstance(part) && name.equals(part.getName()) && part.isShowing()) {
                return Optional.of(type.cast(part));
            }
            if (part instanceof Container deeper) {
                Optional<C> found = named(type, deeper, name);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Asks on the event dispatch thread. */
    static <T> T on(Supplier<T> question) {
        FutureTask<T> asked = new FutureTask<>(question::get);
        EventQueue.invokeLater(asked);
        try {
            return asked.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
