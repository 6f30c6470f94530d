package somepolku.pluginhost.apart;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import somepolku.importing.Dropped;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.code.Clean;
import somepolku.pluginhost.wire.Frame;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Kind;
import somepolku.pluginhost.wire.Line;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;

/** Reads the files of an input for a plugin, and none beside them. For one thread, but for what was served. */
final class Served implements Worker.Listener, AutoCloseable {
    private static final int SOME = 1 << 16;
    private static final int OPEN_AT_ONCE = 256;
    /** Who opens a file again and again reads for ever. */
    private static final int TIMES = 20;

    private static final int LONGEST_WHY = 200;

    private final Dropped dropped;
    private final String plugin;
    private final Map<Integer, InputStream> open = new HashMap<>();
    private final Map<Integer, Integer> times = new HashMap<>();
    private final byte[] some = new byte[SOME];
    private final AtomicLong served = new AtomicLong();

    Served(Dropped dropped, String plugin) {
        this.dropped = dropped;
        this.plugin = plugin;
    }

    /** How many files there are. */
    int count() {
        return dropped.files().size();
    }

    /** How many bytes it has read so far; from any thread. */
    long served() {
        return served.get();
    }

    @Override
    public void hear(Line line, Frame frame) throws IOException, ProblemException {
        In in = frame.body();
        switch (frame.kind()) {
            case OPEN -> {
                int stream = in.whole();
                int file = in.count(dropped.files().size() - 1);
                answer(line, stream, () -> begin(stream, file));
            }
            case MORE -> {
                int stream = in.whole();
                answer(line, stream, () -> more(stream));
            }
            case CLOSE -> close(in.whole());
            case UNREADABLE -> {
                String why = Clean.line(in.text(), LONGEST_WHY);
                throw new ProblemException(Problem.badInput("importing.unreadable", dropped.name(), why));
            }
            default -> throw new WireException("a frame that nobody asked for: " + frame.kind());
        }
    }

    @FunctionalInterface
    private interface Reading {
        int read() throws IOException, ProblemException;
    }

    /** Some bytes, the end, or why the file cannot be read, which the plugin hears as its own reading would tell it. */
    private void answer(Line line, int stream, Reading reading) throws IOException, ProblemException {
        int got;
        try {
            got = reading.read();
        } catch (IOException broken) {
            line.send(Kind.BROKEN, new Out().whole(stream).text(String.valueOf(broken.getMessage())));
            return;
        }
        if (got < 0) {
            line.send(Kind.END, new Out().whole(stream));
        } else {
            served.addAndGet(got);
            line.send(Kind.DATA, new Out().whole(stream).bytes(some, got));
        }
    }

    private int begin(int stream, int file) throws IOException, ProblemException {
        if (times.merge(file, 1, Integer::sum) > TIMES || open.size() >= OPEN_AT_ONCE || open.containsKey(stream)) {
            throw new ProblemException(Problem.badInput(
                    "pluginhost.apart.again", plugin, dropped.files().get(file).path()));
        }
        open.put(stream, dropped.files().get(file).open());
        return more(stream);
    }

    private int more(int stream) throws IOException {
        @Nullable InputStream file = open.get(stream);
        if (file == null) {
            throw new WireException("more of a file that is not open");
        }
        return file.read(some, 0, SOME);
    }

    private void close(int stream) throws IOException {
        @Nullable InputStream file = open.remove(stream);
        if (file != null) {
            file.close();
        }
    }

    @Override
    public void close() throws ProblemException {
        for (int stream : open.keySet().toArray(Integer[]::new)) {
            try {
                close(stream);
            } catch (IOException e) {
                String why = Clean.line(String.valueOf(e.getMessage()), LONGEST_WHY);
                throw new ProblemException(Problem.badInput("importing.unreadable", dropped.name(), why), e);
            }
        }
    }
}
