package somepolku.pluginhost.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import somepolku.api.PluginContext;
import somepolku.api.Texts;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.importing.ExportGuide;
import somepolku.api.importing.ExportImporter;

/** Takes down what a plugin registers, for as long as its call lasts. */
final class Registration implements PluginContext {
    private final Texts texts;
    private final List<ExportImporter> importers = new ArrayList<>();
    private final List<ExportGuide> guides = new ArrayList<>();
    private @Nullable ChannelDescription channel;
    private boolean over;

    Registration(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Texts texts() {
        return texts;
    }

    @Override
    public synchronized void channel(ChannelDescription description) {
        requireOpen();
        if (channel != null) {
            throw new IllegalStateException("a plugin describes one channel");
        }
        channel = description;
    }

    @Override
    public synchronized void importer(ExportImporter importer) {
        requireOpen();
        importers.add(importer);
    }

    @Override
    public synchronized void guide(ExportGuide guide) {
        requireOpen();
        guides.add(guide);
    }

    synchronized List<ExportGuide> guides() {
        return List.copyOf(guides);
    }

    synchronized Optional<ChannelDescription> channel() {
        return Optional.ofNullable(channel);
    }

    synchronized List<ExportImporter> importers() {
        return List.copyOf(importers);
    }

    synchronized void end() {
        over = true;
    }

    private void requireOpen() {
        if (over) {
            throw new IllegalStateException("registering is over");
        }
    }
}
