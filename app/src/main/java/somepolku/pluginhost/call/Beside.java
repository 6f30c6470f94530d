package somepolku.pluginhost.call;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import somepolku.api.importing.ImportSink.Reading;
import somepolku.pluginhost.code.PluginCode;

/** Reads several files at once: on the thread that the plugin was called on, and on one beside it. */
public record Beside(PluginCode code) {

    public void read(List<Reading> readings) throws IOException {
        AtomicInteger next = new AtomicInteger();
        if (readings.size() < 2) {
            take(readings, next);
            return;
        }
        FutureTask<Boolean> other = new FutureTask<>(() -> take(readings, next));
        code.start(other);
        try {
            take(readings, next);
            other.get();
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } finally {
            // After a failure the other one ends, too; what it still says is not taken down.
            next.set(readings.size());
            other.cancel(true);
        }
    }

    private static boolean take(List<Reading> readings, AtomicInteger next) throws IOException {
        for (int at = next.getAndIncrement(); at < readings.size(); at = next.getAndIncrement()) {
            readings.get(at).read();
        }
        return true;
    }

    /** As if it had happened on the plugin's own thread. */
    private static IOException failed(Throwable why) {
        if (why instanceof RuntimeException defect) {
            throw defect;
        }
        if (why instanceof Error serious) {
            throw serious;
        }
        return why instanceof IOException broken ? broken : new IOException(why);
    }
}
