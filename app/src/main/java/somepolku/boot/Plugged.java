package somepolku.boot;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import somepolku.domain.channel.ChannelInfo;
import somepolku.importing.ImportFormat;
import somepolku.pluginhost.PluginHost;
import somepolku.work.port.Channels;
import somepolku.work.port.Offers;
import somepolku.work.port.PluginStock;
import somepolku.work.port.Troubles;

/** The plugins of this run, loaded once and not before somebody wants them. */
final class Plugged implements AutoCloseable {
    private final Troubles troubles;
    private final Supplier<PluginHost> starter;
    private final PluginStock stock;
    private final CompletableFuture<Void> loaded = new CompletableFuture<>();
    private @Nullable PluginHost host;

    Plugged(Troubles troubles, Supplier<PluginHost> starter, PluginStock stock) {
        this.troubles = troubles;
        this.starter = starter;
        this.stock = stock;
    }

    /** Begins to load where that has not begun; completes when all are loaded or refused. */
    CompletionStage<Void> load() {
        return host().ready();
    }

    /** Completes with the first {@link #load}, which whoever waits here does not begin. */
    CompletionStage<Void> loaded() {
        return loaded.minimalCompletionStage();
    }

    /** Whether something that nobody caught came from a plugin, which is then named. */
    synchronized boolean blames(Throwable defect) {
        return host != null && host.blames(defect);
    }

    /** The same as {@link #load}, and looks after the window's thread from then on. */
    CompletionStage<Void> load(Executor window) {
        host().watch(window);
        return load();
    }

    /** For the window: as long as they load there are none. */
    Channels asTheyCome() {
        return new View(false);
    }

    /** For the command line: whoever asks waits until they are loaded, and whoever does not never loads them. */
    Channels whenLoaded() {
        return new View(true);
    }

    private synchronized PluginHost host() {
        if (host == null) {
            host = starter.get();
            host.ready().thenRun(() -> loaded.complete(null));
        }
        return host;
    }

    private synchronized Channels now() {
        return host == null ? NONE : host;
    }

    @Override
    public synchronized void close() {
        if (host != null) {
            host.close();
        }
    }

    private static final Channels NONE = new Channels() {
        @Override
        public List<ChannelInfo> channels() {
            return List.of();
        }

        @Override
        public List<ImportFormat> formats() {
            return List.of();
        }

        @Override
        public List<PluginStatus> plugins() {
            return List.of();
        }
    };

    private final class View implements Channels {
        private final boolean waiting;

        View(boolean waiting) {
            this.waiting = waiting;
        }

        private Channels channelsNow() {
            if (waiting) {
                load().toCompletableFuture().join();
            }
            return now();
        }

        @Override
        public List<ChannelInfo> channels() {
            return channelsNow().channels();
        }

        @Override
        public List<ImportFormat> formats() {
            return channelsNow().formats();
        }

        @Override
        public List<PluginStatus> plugins() {
            return channelsNow().plugins();
        }

        @Override
        public List<ChannelInfo> broughtBy(String plugin) {
            return channelsNow().broughtBy(plugin);
        }

        @Override
        public Offers offers() {
            return channelsNow().offers();
        }

        @Override
        public Troubles troubles() {
            return troubles;
        }

        @Override
        public Optional<PluginStock> stock() {
            return Optional.of(stock);
        }
    }
}
