package somepolku.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import somepolku.api.ChannelPlugin;
import somepolku.api.PluginContext;
import somepolku.api.Settings;
import somepolku.api.Texts;
import somepolku.api.advice.AdviceRule;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.form.EntryForm;
import somepolku.api.form.EntryTemplate;
import somepolku.api.form.SettingDescription;
import somepolku.api.importing.ExportGuide;
import somepolku.api.importing.ExportImporter;
import somepolku.testkit.host.BundleTexts;
import somepolku.testkit.host.ChosenSettings;

/** The host as a plugin sees it, keeping what the plugin registers. */
public final class FakeHost implements PluginContext {
    private final BundleTexts texts;
    private final List<ExportImporter> importers = new ArrayList<>();
    private final List<ExportGuide> guides = new ArrayList<>();
    private final List<AdviceRule> rules = new ArrayList<>();
    private final List<EntryTemplate> templates = new ArrayList<>();
    private final List<EntryForm> forms = new ArrayList<>();
    private final ChosenSettings settings = new ChosenSettings();
    private Optional<ChannelDescription> channel = Optional.empty();
    private boolean over;

    private FakeHost(BundleTexts texts) {
        this.texts = texts;
    }

    /** Registers the plugin for a person who reads that language. */
    public static FakeHost register(ChannelPlugin plugin, Locale language) {
        FakeHost host = new FakeHost(BundleTexts.of(plugin.getClass(), language));
        plugin.register(host);
        host.over = true;
        return host;
    }

    @Override
    public Texts texts() {
        return texts;
    }

    private void requireOpen() {
        if (over) {
            throw new IllegalStateException("registering is over");
        }
    }

    @Override
    public void channel(ChannelDescription described) {
        requireOpen();
        if (channel.isPresent()) {
            throw new IllegalStateException("The channel was already described");
        }
        channel = Optional.of(described);
    }

    @Override
    public void importer(ExportImporter importer) {
        requireOpen();
        importers.add(importer);
    }

    @Override
    public void guide(ExportGuide guide) {
        requireOpen();
        guides.add(guide);
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void rule(AdviceRule rule) {
        requireOpen();
        rules.add(rule);
    }

    @Override
    public void template(EntryTemplate template) {
        requireOpen();
        templates.add(template);
    }

    @Override
    public void form(EntryForm form) {
        requireOpen();
        forms.add(form);
    }

    @Override
    public void setting(SettingDescription setting) {
        requireOpen();
        settings.described(setting);
    }

    public List<AdviceRule> rules() {
        return List.copyOf(rules);
    }

    public List<EntryTemplate> templates() {
        return List.copyOf(templates);
    }

    public List<EntryForm> forms() {
        return List.copyOf(forms);
    }

    public List<SettingDescription> describedSettings() {
        return settings.described();
    }

    /** As if the person had chosen it; the value as {@link SettingDescription#standard()} writes one. */
    public void choose(String setting, String value) {
        settings.choose(setting, value);
    }

    public List<ExportGuide> guides() {
        return List.copyOf(guides);
    }

    /** The channel that the plugin described. */
    public ChannelDescription channel() {
        return channel.orElseThrow(() -> new IllegalStateException("The plugin described no channel"));
    }

    public List<ExportImporter> importers() {
        return List.copyOf(importers);
    }

    /** The importer of that id. */
    public ExportImporter importer(String id) {
        return importers.stream()
                .filter(importer -> importer.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No importer is called " + id));
    }

    /** Keys that the plugin asked for so far and that have no text. */
    public Set<String> missingTexts() {
        return texts.missing();
    }
}
