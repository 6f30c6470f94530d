package somepolku.pluginhost.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import somepolku.pluginhost.wire.Frame;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Kind;
import somepolku.pluginhost.wire.Line;
import somepolku.pluginhost.wire.Out;

/** The plugin's end of the line. One thread listens and hands each frame to whoever waits for it. */
final class Link {
    private final Line line;
    private final BlockingQueue<Frame> questions = new LinkedBlockingQueue<>();
    private final Map<Integer, BlockingQueue<Frame>> streams = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private volatile boolean cancelled;

    Link(Line line) {
        this.line = line;
    }

    void listen() {
        Thread thread = new Thread(this::hear, "line");
        thread.setDaemon(true);
        thread.start();
    }

    private void hear() {
        try {
            for (Optional<Frame> next = line.next(); next.isPresent(); next = line.next()) {
                Frame frame = next.get();
                switch (frame.kind()) {
                    case CANCEL -> cancelled = true;
                    case DATA, END, BROKEN -> {
                        BlockingQueue<Frame> waiting = streams.get(frame.body().whole());
                        if (waiting != null) {
                            waiting.add(frame);
                        }
                    }
                    default -> questions.add(frame);
                }
            }
        } catch (IOException gone) {
            Runtime.getRuntime().halt(1);
        }
        // The program is gone; whatever the plugin is at, nobody will take it.
        Runtime.getRuntime().halt(0);
    }

    Frame question() throws InterruptedException {
        return questions.take();
    }

    boolean cancelled() {
        return cancelled;
    }

    void say(Kind kind, Out body) throws IOException {
        line.say(kind, body);
    }

    void send(Kind kind, Out body) throws IOException {
        line.send(kind, body);
    }

    /** A new stream, of which no file is opened yet. */
    int stream() {
        int number = numbers.getAndIncrement();
        streams.put(number, new LinkedBlockingQueue<>());
        return number;
    }

    /** Asks something about a stream and waits for the answer. */
    Frame ask(int stream, Kind kind, Out body) throws IOException {
        BlockingQueue<Frame> answers = streams.get(stream);
        if (answers == null) {
            throw new IOException("the file is closed");
        }
        line.send(kind, body);
        try {
            return answers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** What the person chose under a key. */
    Optional<String> setting(String key) {
        int stream = stream();
        try {
            return ask(stream, Kind.SETTING, new Out().whole(stream).text(key))
                    .body()
                    .maybe(In::text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            forget(stream);
        }
    }

    void forget(int stream) {
        streams.remove(stream);
    }
}
