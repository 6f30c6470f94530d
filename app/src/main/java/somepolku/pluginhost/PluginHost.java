package somepolku.pluginhost;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.importing.ImportFormat;
import somepolku.kit.Lifetime;
import somepolku.kit.Texts;
import somepolku.pluginhost.apart.Earlier;
import somepolku.pluginhost.call.Brought;
import somepolku.pluginhost.code.Blame;
import somepolku.pluginhost.code.FaultyException;
import somepolku.pluginhost.code.Patience;
import somepolku.pluginhost.stock.Outlook;
import somepolku.pluginhost.stock.Shelves;
import somepolku.pluginhost.stock.Stock;
import somepolku.pluginhost.stock.Swap;
import somepolku.pluginhost.wire.Fault;
import somepolku.work.port.Channels;
import somepolku.work.port.Channels.PluginStatus.State;
import somepolku.work.port.Offers;
import somepolku.work.port.PluginStock;
import somepolku.work.port.Settings;
import somepolku.work.port.Troubles;

/** Loads plugins in the background and offers what they bring. Until then it is empty. */
public final class PluginHost implements Channels, AutoCloseable {
    private static final Patience PATIENCE = Patience.of(Duration.ofSeconds(2));
    private static final long BEAT_MS = 1000;

    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Lifetime life = new Lifetime();
    private final Running running;
    private final Incidents incidents;
    private final Consents consents;
    private final Places places;
    private final Texts texts;
    private volatile Loading.Loaded loaded = Loading.Loaded.NOTHING;

    private PluginHost(Running running, Consents consents, Incidents incidents, Places places, Texts texts) {
        this.consents = consents;
        this.running = running;
        this.incidents = incidents;
        this.places = places;
        this.texts = texts;
    }

    /**
     * Where plugins are looked for.
     *
     * @param shipped the program's own folder; jars whose SHA-256 stands in its {@code SHA256SUMS} need no consent
     * @param others folders of plugins that the person installed, the one for new ones first; may be absent
     * @param described where it is kept what those of others say of themselves; empty where nothing is kept
     */
    public record Places(Path shipped, List<Path> others, Optional<Path> described) {
        public Places {
            others = List.copyOf(others);
        }

        /** Places that keep nothing. */
        public Places(Path shipped, List<Path> others) {
            this(shipped, others, Optional.empty());
        }

        private Optional<Shelves> shelves() {
            return others.stream().findFirst().map(own -> new Shelves(shipped, own));
        }
    }

    /**
     * Begins to load and returns at once.
     *
     * @param incidents where it is taken down what goes wrong
     * @param settings where the person's choices for plugins are kept; plugins see their own
     * @param safe only the shipped plugins run, the others are just listed
     */
    public static PluginHost start(
            Places places, Consents consents, Incidents incidents, Texts texts, Settings settings, boolean safe) {
        return start(places, consents, incidents, texts, settings, safe, PATIENCE);
    }

    static PluginHost start(
            Places places,
            Consents consents,
            Incidents incidents,
            Texts texts,
            Settings settings,
            boolean safe,
            Patience limit) {
        Running running = new Running(incidents, new Earlier(places.described()), texts, settings, limit);
        PluginHost host = new PluginHost(running, consents, incidents, places, texts);
        Thread thread = new Thread(
                () -> {
                    try {
                        places.shelves().ifPresent(shelves -> new Swap(shelves, texts).run());
                        Set<String> off = places.shelves().map(Shelves::offIds).orElse(Set.of());
                        host.loaded = new Loading(running, consents, texts, safe, off).load(places);
                    } finally {
                        host.ready.complete(null);
                    }
                },
                "plugins");
        thread.setDaemon(true);
        thread.start();
        return host;
    }

    /** What the person put in and can put in or take out; nothing needs to be loaded for it. */
    public static PluginStock stock(Places places, Consents consents, Texts texts) {
        Stock.Yes yes = new Stock.Yes() {
            @Override
            public boolean to(String sha256) {
                return consents.allows(sha256);
            }

            @Override
            public void say(String sha256) throws IOException {
                consents.allow(sha256);
            }

            @Override
            public void takeBack(String sha256) throws IOException {
                consents.forbid(sha256);
            }
        };
        return new Stock(places.shelves().orElseThrow(), yes, texts);
    }

    /** Completes once every plugin was loaded or refused; never exceptionally. */
    public CompletionStage<Void> ready() {
        return ready.minimalCompletionStage();
    }

    @Override
    public List<ChannelInfo> channels() {
        return brought().map(Brought::channel).toList();
    }

    @Override
    public List<ImportFormat> formats() {
        return brought().flatMap(one -> one.formats().stream()).toList();
    }

    @Override
    public Offers offers() {
        return brought().map(Brought::offers).reduce(Offers.NONE, Offers::and);
    }

    @Override
    public List<ChannelInfo> broughtBy(String plugin) {
        return owned().filter(one -> one.plugin().equals(plugin))
                .map(one -> one.brought().channel())
                .toList();
    }

    private Stream<Brought> brought() {
        return owned().map(Loading.Owned::brought);
    }

    private Stream<Loading.Owned> owned() {
        return loaded.brought().stream().filter(one -> !incidents.rests(one.plugin()));
    }

    @Override
    public List<PluginStatus> plugins() {
        List<PluginStatus> now =
                loaded.plugins().stream().map(this::met).map(this::answered).toList();
        return places.shelves()
                .map(shelves -> new Outlook(shelves, texts).on(now))
                .orElse(now);
    }

    /** What the person said to its file since then. */
    private PluginStatus answered(PluginStatus then) {
        String sum = loaded.asking().getOrDefault(then.id(), "");
        boolean on = then.state() == State.ON;
        boolean other = !sum.isEmpty() && then.why().isEmpty() == on && consents.allows(sum) != on;
        if (on && other) {
            return then.as(State.ON, texts.text("pluginhost.stock.wontrun"));
        }
        return other && then.state() == State.PENDING
                ? then.as(State.PENDING, texts.text("pluginhost.stock.willrun"))
                : then;
    }

    /** As it was loaded, with what went wrong since. */
    private PluginStatus met(PluginStatus then) {
        return then.state() == State.ON
                ? incidents
                        .now(then.id())
                        .map(trouble -> then.as(State.ON, trouble.what()))
                        .orElse(then)
                : then;
    }

    @Override
    public Troubles troubles() {
        return incidents;
    }

    /**
     * Looks after the thread of a window until the host is closed: a plugin that holds it up is named.
     *
     * @param window runs what it is given on that thread
     */
    public void watch(Executor window) {
        watch(window, BEAT_MS);
    }

    void watch(Executor window, long beatMs) {
        Heartbeat watch = new Heartbeat(window, running::whose);
        ready.thenRun(() -> {
            watch.begin(beatMs);
            life.onEnd(watch::close);
        });
    }

    /** Whether something that was thrown where nobody caught it came from a plugin, which is then to blame. */
    public boolean blames(Throwable defect) {
        Optional<Culprit> culprit = running.whose(Trail.of(defect));
        culprit.ifPresent(one -> {
            FaultyException what = new FaultyException(one.plugin(), Fault.of(defect));
            one.blame().met(Blame.When.BY_ITSELF, what.problem(), Optional.of(what.fault()));
        });
        return culprit.isPresent();
    }

    /** Closes the jars, once loading is over. What the plugins brought must no longer be used. */
    @Override
    public void close() {
        ready.thenRun(() -> {
            loaded = Loading.Loaded.NOTHING;
            life.close();
            running.close();
        });
    }
}
