package somepolku.boot;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import somepolku.cli.call.Host;
import somepolku.kit.ProblemException;
import somepolku.work.port.Channels;

/** How long the whole process takes until the entry line has the keyboard, and until the plugins are there. */
public final class Ready {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private Ready() {}

    /** @param arguments the journal, and where to write what was found */
    public static void main(String... arguments)
            throws IOException, InterruptedException, InvocationTargetException, ProblemException {
        App app = new App(Folders.ofThisMachine(System.getenv(), System.getProperties()), Clock.systemDefaultZone());
        Windows windows = new Windows(app, new Host.Start(Optional.of("en"), false, Optional.empty()));
        windows.first(Optional.of(Path.of(arguments[0])));
        CompletableFuture<Instant> loaded = new CompletableFuture<>();
        Optional<Instant> typing = Optional.empty();
        Optional<Session> session = Optional.empty();
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end && (typing.isEmpty() || !loaded.isDone())) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
            boolean[] types = new boolean[1];
            EventQueue.invokeAndWait(() -> types[0] = types());
            if (typing.isEmpty() && types[0]) {
                typing = Optional.of(Instant.now());
            }
            if (session.isEmpty()) {
                session = windows.session();
                session.ifPresent(open -> open.plugged().loaded().thenRun(() -> loaded.complete(Instant.now())));
            }
        }
        if (typing.isPresent() && loaded.isDone()) {
            Instant begun = ProcessHandle.current().info().startInstant().orElseThrow();
            Channels channels = session.orElseThrow().bench().channels();
            long strangers = channels.plugins().stream()
                    .filter(plugin -> plugin.state() == Channels.PluginStatus.State.ON)
                    .filter(plugin -> plugin.id().startsWith("odd"))
                    .count();
            Files.writeString(
                    Path.of(arguments[1]),
                    JsonWriter.string(JsonObject.builder()
                            .value(
                                    "typingMs",
                                    Duration.between(begun, typing.get()).toMillis())
                            .value(
                                    "readyMs",
                                    Duration.between(begun, loaded.join()).toMillis())
                            .value("strangers", strangers)
                            .done()));
        }
        Runtime.getRuntime().halt(0);
    }

    private static boolean types() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && "entry".equals(owner.getName()) && owner.isShowing();
    }
}
