package somepolku.pluginhost.apart;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.code.Clean;
import somepolku.pluginhost.code.FaultyException;
import somepolku.pluginhost.jar.PluginJar;
import somepolku.pluginhost.wire.Fault;
import somepolku.pluginhost.wire.Frame;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Kind;
import somepolku.pluginhost.wire.Line;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;

/** The running process of a plugin, asked one question at a time. Whoever asked in vain ends it. */
final class Worker {
    private static final int LONGEST_ANSWER = 1 << 24;
    private static final int LONGEST_REASON = 200;
    private static final int WITHOUT_MEMORY = 3;
    private static final int MOST_ARGUMENTS = 4;
    private static final long LAST_WORDS_MS = 500;

    private final String plugin;
    private final Process process;
    private final Line line;
    private final Function<String, Optional<String>> kept;
    private final Map<String, Optional<String>> asked = new ConcurrentHashMap<>();

    private Worker(String plugin, Process process, Function<String, Optional<String>> kept) {
        this.kept = kept;
        this.plugin = plugin;
        this.process = process;
        this.line = new Line(process.getInputStream(), process.getOutputStream(), LONGEST_ANSWER);
    }

    static Worker start(PluginJar jar, String language, Function<String, Optional<String>> kept)
            throws ProblemException {
        try {
            return new Worker(jar.id(), Spawn.process(jar, language), kept);
        } catch (IOException e) {
            String why = Clean.line(String.valueOf(e.getMessage()), LONGEST_REASON);
            throw new ProblemException(Problem.badInput("pluginhost.apart.start", jar.id(), why), e);
        }
    }

    /** Takes what is said until the question is answered. */
    @FunctionalInterface
    interface Listener {
        void hear(Line line, Frame frame) throws IOException, ProblemException;
    }

    static final Listener DEAF = (line, frame) -> {
        throw new WireException("a frame that nobody asked for: " + frame.kind());
    };

    /** Waits until the process is up. */
    void ready() throws ProblemException {
        heard(Kind.READY, In::length, DEAF);
    }

    /** Asks, and waits for the answer of this kind. */
    <T> T ask(Kind question, Out body, Kind answer, In.Part<T> read, Listener listener) throws ProblemException {
        try {
            line.send(question, body);
        } catch (IOException gone) {
            throw ended(gone);
        }
        return heard(answer, read, listener);
    }

    /** Tells the plugin that nobody wants the answer any more, and gives it a moment to tidy up. */
    void cancel() {
        try {
            line.send(Kind.CANCEL, new Out());
            process.waitFor(LAST_WORDS_MS, TimeUnit.MILLISECONDS);
        } catch (IOException gone) {
            // Then there is nobody to tell.
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The settings that it has looked at so far, as they were. */
    Map<String, Optional<String>> asked() {
        return Map.copyOf(asked);
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Ends the process, whatever it is at, and those that it began. */
    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private <T> T heard(Kind answer, In.Part<T> read, Listener listener) throws ProblemException {
        try {
            while (true) {
                Optional<Frame> next = line.next();
                if (next.isEmpty()) {
                    throw ended(new IOException("the stream has ended"));
                }
                Frame frame = next.get();
                if (frame.kind() == answer) {
                    return read.read(frame.body());
                }
                if (frame.kind() == Kind.FAILED) {
                    throw new FaultyException(plugin, Fault.from(frame.body()));
                }
                if (frame.kind() == Kind.PROBLEM) {
                    throw said(frame.body());
                }
                if (frame.kind() == Kind.SETTING) {
                    tell(frame.body());
                } else {
                    listener.hear(line, frame);
                }
            }
        } catch (WireException garbled) {
            throw new ProblemException(Problem.badInput("pluginhost.apart.garbled", plugin), garbled);
        } catch (IOException gone) {
            throw ended(gone);
        }
    }

    /** What the person chose for this plugin, and for no other. */
    private void tell(In in) throws IOException {
        int stream = in.whole();
        String key = in.text();
        if (!key.startsWith("plugin." + plugin + ".")) {
            throw new WireException("a setting of somebody else");
        }
        Optional<String> chosen = kept.apply(key);
        asked.put(key, chosen);
        line.send(Kind.DATA, new Out().whole(stream).maybe(chosen, Out::text));
    }

    /** A problem of the process: only what the program says of bad plugins, and nothing that would say something else. */
    private static ProblemException said(In in) throws WireException {
        String key = in.text();
        if (!key.matches("pluginhost\\.bad\\.[a-z]+")) {
            throw new WireException("a problem that is none of a plugin");
        }
        Object[] arguments = in.list(MOST_ARGUMENTS, In::text).stream()
                .map(one -> Clean.line(one, LONGEST_REASON))
                .toArray();
        return new ProblemException(Problem.badInput(key, arguments));
    }

    /** The process is gone, or closed what it should answer on. */
    private ProblemException ended(IOException why) {
        try {
            if (!process.waitFor(LAST_WORDS_MS, TimeUnit.MILLISECONDS)) {
                return new ProblemException(Problem.badInput("pluginhost.apart.garbled", plugin), why);
            }
            int code = process.exitValue();
            return new ProblemException(
                    code == WITHOUT_MEMORY
                            ? Problem.badInput("pluginhost.apart.memory", plugin, String.valueOf(Spawn.HEAP_MB))
                            : Problem.badInput("pluginhost.apart.ended", plugin, String.valueOf(code)),
                    why);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ProblemException(Problem.refused("importing.stopped"), e);
        }
    }
}
