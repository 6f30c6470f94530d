package somepolku.pluginhost.apart;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.call.Brought;
import somepolku.pluginhost.code.PluginCode;
import somepolku.pluginhost.jar.PluginJar;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Kind;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.offer.Described;

/**
 * A plugin that runs in a process of its own.
 *
 * @param earlier what it said of itself before
 * @param kept says what the person chose of the plugin's settings
 * @param code stands for it in messages; runs the program's own side of the talk, which may have to wait
 */
public record Apart(
        PluginJar jar,
        PluginCode code,
        Workers workers,
        Earlier earlier,
        Texts texts,
        Function<String, Optional<String>> kept) {
    /** A slow machine with a cold disk starts Java in seconds; a process that is not up by then never will be. */
    private static final Duration TO_START = Duration.ofSeconds(30);

    private static final int MOST_KEYS = 1_000;

    private static final LongSupplier STILL = () -> 0;
    private static final BooleanSupplier NEVER = () -> false;

    /** Lets a channel class register there, and checks what it registered here. */
    public Brought brought(String provider) throws ProblemException {
        Described described = describe(provider);
        return Brought.of(
                // The process may have to be started first; how long the rule itself may take is counted beyond that.
                code.waiting(TO_START.plus(code.patience().silence())),
                described,
                (channel, importer, id, name) -> new ApartFormat(this, provider, importer, channel, id, name),
                (number, told) -> new ApartRule(this, provider, number, told));
    }

    private Described describe(String provider) throws ProblemException {
        String language = texts.locale().toLanguageTag();
        String name = jar.sha256() + "-" + jar.providers().indexOf(provider) + "-" + language;
        Optional<Described> before = earlier.described(name, kept);
        if (before.isPresent()) {
            return before.get();
        }
        Out question = new Out().text(provider);
        return ask(Waiting.of(code.patience().answer()), worker -> {
            Described described = worker.ask(Kind.DESCRIBE, question, Kind.DESCRIBED, Described::from, Worker.DEAF);
            earlier.keep(name, worker.asked(), described);
            return described;
        });
    }

    /** The keys of texts that a channel class wanted while it registered, and that are not there in the language. */
    public List<String> textless(String provider) throws ProblemException {
        Out question = new Out().text(provider);
        return ask(
                Waiting.of(code.patience().answer()),
                worker -> worker.ask(
                        Kind.TEXTLESS, question, Kind.KEYS, in -> in.list(MOST_KEYS, In::text), Worker.DEAF));
    }

    /**
     * How long an answer is waited for.
     *
     * @param silence how long it may do nothing
     * @param done grows with what it does
     */
    record Waiting(Duration silence, LongSupplier done, BooleanSupplier cancelled) {
        static Waiting of(Duration all) {
            return new Waiting(all, STILL, NEVER);
        }
    }

    @FunctionalInterface
    interface Talk<T> {
        T with(Worker worker) throws Exception;
    }

    /** Asks a process of this plugin; one that did not answer well is ended. */
    <T> T ask(Waiting waiting, Talk<T> talk) throws ProblemException {
        Worker worker = worker();
        AtomicBoolean answered = new AtomicBoolean();
        try {
            T answer = code.call(waiting.silence(), waiting.done(), waiting.cancelled(), () -> talk.with(worker));
            answered.set(true);
            return answer;
        } finally {
            if (answered.get()) {
                workers.done(jar.sha256(), worker);
            } else {
                if (waiting.cancelled().getAsBoolean()) {
                    worker.cancel();
                }
                workers.end(worker);
            }
        }
    }

    private Worker worker() throws ProblemException {
        Optional<Worker> waiting = workers.waiting(jar.sha256());
        if (waiting.isPresent()) {
            return waiting.get();
        }
        Worker fresh = Worker.start(jar, texts.locale().toLanguageTag(), kept);
        workers.begun(fresh);
        try {
            code.call(TO_START, STILL, NEVER, () -> {
                fresh.ready();
                return fresh;
            });
            return fresh;
        } catch (ProblemException e) {
            workers.end(fresh);
            throw e;
        }
    }
}
