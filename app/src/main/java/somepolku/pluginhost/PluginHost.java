package somepolku.pluginhost;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import somepolku.domain.channel.ChannelInfo;
import somepolku.importing.ImportFormat;
import somepolku.kit.Texts;
import somepolku.pluginhost.apart.Workers;
import somepolku.pluginhost.jar.Shelf;
import somepolku.work.port.Channels;
import somepolku.work.port.Offers;
import somepolku.work.port.Settings;

/** Loads plugins in the background and offers what they bring. Until then it is empty. */
public final class PluginHost implements Channels, AutoCloseable {
    private static final Duration TO_REGISTER = Duration.ofSeconds(2);

    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Shelf shelf = new Shelf();
    private final Workers workers = new Workers();
    private volatile Loading.Loaded loaded = Loading.Loaded.NOTHING;

    private PluginHost() {}

    /**
     * Where plugins are looked for.
     *
     * @param shipped the program's own folder; jars whose SHA-256 stands in its {@code SHA256SUMS} need no consent
     * @param others folders of plugins that the person installed; may be absent
     */
    public record Places(Path shipped, List<Path> others) {
        public Places {
            others = List.copyOf(others);
        }
    }

    /**
     * Begins to load and returns at once.
     *
     * @param settings where the person's choices for plugins are kept; plugins see their own
     * @param safe only the shipped plugins run, the others are just listed
     */
    public static PluginHost start(Places places, Consents consents, Texts texts, Settings settings, boolean safe) {
        return start(places, consents, texts, settings, safe, TO_REGISTER);
    }

    static PluginHost start(
            Places places, Consents consents, Texts texts, Settings settings, boolean safe, Duration limit) {
        PluginHost host = new PluginHost();
        Loading loading = new Loading(host.shelf, host.workers, consents, texts, settings, safe, limit);
        Thread thread = new Thread(
                () -> {
                    try {
                        host.loaded = loading.load(places);
                    } finally {
                        host.ready.complete(null);
                    }
                },
                "plugins");
        thread.setDaemon(true);
        thread.start();
        return host;
    }

    /** Completes once every plugin was loaded or refused; never exceptionally. */
    public CompletionStage<Void> ready() {
        return ready.minimalCompletionStage();
    }

    @Override
    public List<ChannelInfo> channels() {
        return loaded.channels();
    }

    @Override
    public List<ImportFormat> formats() {
        return loaded.formats();
    }

    @Override
    public Offers offers() {
        return loaded.offers();
    }

    @Override
    public List<PluginStatus> plugins() {
        return loaded.plugins();
    }

    /** Closes the jars, once loading is over. What the plugins brought must no longer be used. */
    @Override
    public void close() {
        ready.thenRun(() -> {
            loaded = Loading.Loaded.NOTHING;
            shelf.unloadAll();
            workers.close();
        });
    }
}
