package somepolku.bench.window;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JList;
import somepolku.bench.store.Many;
import somepolku.boot.Main;
import somepolku.domain.journal.Activity;

/** How long the whole process takes until the window shows the deeds of today. */
public final class FirstDay {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(40);

    private FirstDay() {}

    /** @param arguments the journal, and where to write what was found */
    public static void main(String... arguments) throws IOException, InterruptedException, InvocationTargetException {
        Main.main("--lang", "en", arguments[0]);
        long end = System.nanoTime() + PATIENCE;
        boolean seen = false;
        while (!seen && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            boolean[] now = new boolean[1];
            EventQueue.invokeAndWait(() -> now[0] = Stream.of(Frame.getFrames()).anyMatch(FirstDay::shown));
            seen = now[0];
        }
        Instant begun = ProcessHandle.current().info().startInstant().orElseThrow();
        if (seen) {
            Files.writeString(
                    Path.of(arguments[1]),
                    JsonWriter.string(JsonObject.builder()
                            .value("ms", Duration.between(begun, Instant.now()).toMillis())
                            .done()));
        }
        Runtime.getRuntime().halt(seen ? 0 : 1);
    }

    static boolean shown(Component part) {
        return part.isShowing()
                && (part instanceof JList<?> list && holdsToday(list)
                        || part instanceof Container deeper
                                && Stream.of(deeper.getComponents()).anyMatch(FirstDay::shown));
    }

    private static boolean holdsToday(JList<?> list) {
        return IntStream.range(0, list.getModel().getSize())
                .mapToObj(list.getModel()::getElementAt)
                .anyMatch(row -> row instanceof Activity deed && deed.title().startsWith(Many.TODAY));
    }
}
