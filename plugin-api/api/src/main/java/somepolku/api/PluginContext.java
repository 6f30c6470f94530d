package somepolku.api;

import somepolku.api.channel.ChannelDescription;
import somepolku.api.importing.ExportGuide;
import somepolku.api.importing.ExportImporter;

/** The host as a plugin sees it while it registers. Calls after {@link ChannelPlugin#register} throw. */
public interface PluginContext {

    /** The plugin's own texts in the person's language. Safe to keep and to use from any thread. */
    Texts texts();

    /**
     * Says which channel this is. Exactly once.
     *
     * @throws IllegalStateException at the second call
     */
    void channel(ChannelDescription channel);

    /** Adds an importer; its {@link ExportImporter#id()} must be unique within the plugin. */
    void importer(ExportImporter importer);

    /** Adds a guide to the platform's own export; its {@link ExportGuide#id()} must be unique within the plugin. */
    void guide(ExportGuide guide);
}
