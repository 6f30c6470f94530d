package somepolku.api;

import somepolku.api.advice.AdviceRule;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.form.EntryForm;
import somepolku.api.form.EntryTemplate;
import somepolku.api.form.SettingDescription;
import somepolku.api.importing.ExportGuide;
import somepolku.api.importing.ExportImporter;

/**
 * The host as a plugin sees it while it registers. Calls after {@link ChannelPlugin#register} throw {@link
 * IllegalStateException}, but for {@link #texts()} and {@link #settings()}.
 *
 * <p>Of each sort at most 100 are taken. What is registered is checked after the call: an id that is none or occurs
 * twice, and a kind or metric that the channel does not describe, refuse the plugin with that reason; texts that are too
 * long are cut, and control characters are taken out.
 *
 * <p>Implemented by the host (and by the test kit) alone; methods may be added.
 */
public interface PluginContext {

    /** The plugin's own texts in the person's language. Safe to keep and to use from any thread. */
    Texts texts();

    /** What the person has chosen of the {@link #setting}s described so far. Safe to keep and to use from any thread. */
    Settings settings();

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

    /** Adds advice; its {@link AdviceRule#id()} must be unique within the plugin. */
    void rule(AdviceRule rule);

    /** Adds a text to begin with; its {@link EntryTemplate#id()} must be unique among the plugin's templates. */
    void template(EntryTemplate template);

    /** Adds a form for writing by hand; its {@link EntryForm#id()} must be unique among the plugin's forms. */
    void form(EntryForm form);

    /** Adds something for the person to choose; its {@link SettingDescription#id()} must be unique among them. */
    void setting(SettingDescription setting);
}
