package somepolku.pluginhost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The classes by which something came to where it is, the nearest first. */
final class Trail {
    private static final int CAUSES = 10;

    private Trail() {}

    /** What a thread is at. */
    static List<String> of(Thread thread) {
        return names(thread.getStackTrace());
    }

    /** Where something was thrown, and what it is: a plugin's own kind of exception may have no stack at all. */
    static List<String> of(Throwable thrown) {
        List<String> all = new ArrayList<>();
        @Nullable Throwable next = thrown;
        for (int i = 0; i < CAUSES && next != null; i++) {
            next = add(next, all);
        }
        return all;
    }

    private static @Nullable Throwable add(Throwable thrown, List<String> all) {
        try {
            all.addAll(names(thrown.getStackTrace()));
            all.add(thrown.getClass().getName());
            return thrown.getCause();
        } catch (Throwable ofTheirOwn) {
            // Its methods are the plugin's code as well.
            all.add(thrown.getClass().getName());
            return null;
        }
    }

    private static List<String> names(StackTraceElement[] frames) {
        return Arrays.stream(frames).map(StackTraceElement::getClassName).toList();
    }
}
