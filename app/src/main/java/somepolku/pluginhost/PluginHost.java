package somepolku.pluginhost;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import somepolku.domain.channel.ChannelInfo;
import somepolku.importing.ImportFormat;
import somepolku.kit.Texts;
import somepolku.pluginhost.apart.Workers;
import somepolku.pluginhost.jar.Shelf;
import somepolku.pluginhost.stock.Outlook;
import somepolku.pluginhost.stock.Shelves;
import somepolku.pluginhost.stock.Stock;
import somepolku.pluginhost.stock.Swap;
import somepolku.work.port.Channels;
import somepolku.work.port.Offers;
import somepolku.work.port.PluginStock;
import somepolku.work.port.Settings;

/** Loads plugins in the background and offers what they bring. Until then it is empty. */
public final class PluginHost implements Channels, AutoCloseable {
    private static final Duration TO_REGISTER = Duration.ofSeconds(2);

    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Shelf shelf = new Shelf();
    private final Workers workers = new Workers();
    private final Places places;
    private final Texts texts;
    private volatile Loading.Loaded loaded = Loading.Loaded.NOTHING;

    private PluginHost(Places places, Texts texts) {
        this.places = places;
        this.texts = texts;
    }

    /**
     * Where plugins are looked for.
     *
     * @param shipped the program's own folder; jars whose SHA-256 stands in its {@code SHA256SUMS} need no consent
     * @param others folders of plugins that the person installed, the one for new ones first; may be absent
     */
    public record Places(Path shipped, List<Path> others) {
        public Places {
            others = List.copyOf(others);
        }

        private Optional<Shelves> shelves() {
            return others.stream().findFirst().map(own -> new Shelves(shipped, own));
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
        PluginHost host = new PluginHost(places, texts);
        Thread thread = new Thread(
                () -> {
                    try {
                        places.shelves().ifPresent(shelves -> new Swap(shelves, texts).run());
                        Set<String> off = places.shelves().map(Shelves::offIds).orElse(Set.of());
                        host.loaded = new Loading(host.shelf, host.workers, consents, texts, settings, safe, off, limit)
                                .load(places);
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
        };
        return new Stock(places.shelves().orElseThrow(), yes, texts);
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
        List<PluginStatus> now = loaded.plugins();
        return places.shelves()
                .map(shelves -> new Outlook(shelves, texts).on(now))
                .orElse(now);
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
