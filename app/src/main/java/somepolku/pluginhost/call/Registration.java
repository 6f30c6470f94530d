package somepolku.pluginhost.call;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import somepolku.pluginhost.code.Clean;
import somepolku.pluginhost.describe.Chosen;
import somepolku.pluginhost.describe.Describing;
import somepolku.pluginhost.wire.offer.Described;
import somepolku.pluginhost.wire.offer.Offered;
import somepolku.pluginhost.wire.offer.RuleTold;

/** Takes down what a plugin registers, for as long as its call lasts. */
public final class Registration implements PluginContext {
    /** What comes after one too many is not even remembered. */
    private static final int MOST = Describing.OFFERS;

    private final PluginTexts texts;
    private final Chosen settings;
    private final List<ExportImporter> importers = new ArrayList<>();
    private final List<ExportGuide> guides = new ArrayList<>();
    private final List<AdviceRule> rules = new ArrayList<>();
    private final List<EntryTemplate> templates = new ArrayList<>();
    private final List<EntryForm> forms = new ArrayList<>();
    private @Nullable ChannelDescription channel;
    private boolean over;

    private Registration(PluginTexts texts, Chosen settings) {
        this.texts = texts;
        this.settings = settings;
    }

    /**
     * Makes a plugin and lets it register: the class's static part, its constructor and the call are the plugin's code.
     *
     * @param provider the name of its {@link ChannelPlugin} class
     * @param chosen its settings
     */
    public static Registration of(ClassLoader loader, String provider, Locale locale, Chosen chosen) throws Exception {
        Class<?> type = Class.forName(provider, true, loader);
        if (type.getClassLoader() != loader || !ChannelPlugin.class.isAssignableFrom(type)) {
            throw Clean.bad("pluginhost.bad.provider", Clean.line(provider, 120));
        }
        ChannelPlugin plugin = made(type.asSubclass(ChannelPlugin.class));
        Registration registration = new Registration(new PluginTexts(type, locale), chosen);
        plugin.register(registration);
        registration.end();
        return registration;
    }

    private static ChannelPlugin made(Class<? extends ChannelPlugin> type) throws Exception {
        try {
            return type.getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            // What the constructor threw is what its maker looks for.
            if (e.getCause() instanceof Error serious) {
                throw serious;
            }
            throw e.getCause() instanceof Exception thrown ? thrown : e;
        }
    }

    @Override
    public Texts texts() {
        return texts;
    }

    /** The keys of texts that it wanted and that it has not in the language. */
    public List<String> textless() {
        return texts.missing();
    }

    @Override
    public Settings settings() {
        return settings;
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
    public void importer(ExportImporter importer) {
        add(importers, importer);
    }

    @Override
    public void guide(ExportGuide guide) {
        add(guides, guide);
    }

    @Override
    public void rule(AdviceRule rule) {
        add(rules, rule);
    }

    @Override
    public void template(EntryTemplate template) {
        add(templates, template);
    }

    @Override
    public void form(EntryForm form) {
        add(forms, form);
    }

    @Override
    public synchronized void setting(SettingDescription setting) {
        requireOpen();
        if (settings.described().size() <= MOST) {
            settings.described(setting);
        }
    }

    private synchronized Optional<ChannelDescription> channel() {
        return Optional.ofNullable(channel);
    }

    public synchronized List<ExportImporter> importers() {
        return List.copyOf(importers);
    }

    private synchronized List<ExportGuide> guides() {
        return List.copyOf(guides);
    }

    /** All of it that is no code. */
    public Described described() {
        List<Described.Importer> told = new ArrayList<>();
        for (ExportImporter importer : importers()) {
            told.add(new Described.Importer(importer.id(), importer.name()));
        }
        List<RuleTold> rulesTold = new ArrayList<>();
        for (AdviceRule rule : rules()) {
            rulesTold.add(RuleTold.by(rule));
        }
        return new Described(channel(), guides(), told, new Offered(templates(), forms(), choices(), rulesTold));
    }

    public synchronized List<AdviceRule> rules() {
        return List.copyOf(rules);
    }

    private synchronized List<EntryTemplate> templates() {
        return List.copyOf(templates);
    }

    private synchronized List<EntryForm> forms() {
        return List.copyOf(forms);
    }

    private List<SettingDescription> choices() {
        return settings.described();
    }

    synchronized void end() {
        over = true;
    }

    private synchronized <T> void add(List<T> list, T given) {
        requireOpen();
        if (list.size() <= MOST) {
            list.add(given);
        }
    }

    private void requireOpen() {
        if (over) {
            throw new IllegalStateException("registering is over");
        }
    }
}
