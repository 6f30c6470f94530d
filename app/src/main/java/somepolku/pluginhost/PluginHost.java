package somepolku.pluginhost;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import somepolku.domain.channel.ChannelInfo;
import somepolku.importing.ImportFormat;
import somepolku.kit.Texts;
import somepolku.work.port.Channels;

/** Loads plugins in the background and offers what they bring. */
public final class PluginHost implements Channels, AutoCloseable {
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

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
     * @param safe only the shipped plugins run, the others are just listed
     */
    public static PluginHost start(Places places, Consents consents, Texts texts, boolean safe) {
        throw new UnsupportedOperationException();
    }

    /** Completes once every plugin was loaded or refused; never exceptionally. */
    public CompletionStage<Void> ready() {
        return ready.minimalCompletionStage();
    }

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

    @Override
    public void close() {}
}
