package somepolku.pluginhost.call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import somepolku.api.ChannelPlugin;
import somepolku.api.importing.ExportImporter;
import somepolku.domain.channel.ChannelInfo;
import somepolku.importing.ImportFormat;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

/** What one channel plugin brought: its channel and the formats it reads. */
public record Brought(ChannelInfo channel, List<ImportFormat> formats) {

    public Brought {
        formats = List.copyOf(formats);
    }

    /**
     * Makes the plugin and lets it register.
     *
     * @param provider the name of its {@link ChannelPlugin} class
     */
    public static Brought by(PluginCode code, String provider, Texts texts) throws ProblemException {
        return code.call(() -> register(code, provider, texts));
    }

    /** On the plugin's thread: the class's static part, its constructor and every call are the plugin's code. */
    private static Brought register(PluginCode code, String provider, Texts texts) throws Exception {
        Class<?> type = Class.forName(provider, true, code.loader());
        if (type.getClassLoader() != code.loader() || !ChannelPlugin.class.isAssignableFrom(type)) {
            throw Clean.bad("pluginhost.bad.provider", Clean.line(provider, 120));
        }
        ChannelPlugin plugin =
                type.asSubclass(ChannelPlugin.class).getConstructor().newInstance();
        Registration registration = new Registration(new PluginTexts(type, texts.locale()), new PluginSettings());
        plugin.register(registration);
        registration.end();
        ChannelInfo channel = Describing.channel(
                registration.channel().orElseThrow(() -> Clean.bad("pluginhost.bad.channel", code.plugin())),
                registration.guides());
        Set<String> ids = new HashSet<>();
        List<ImportFormat> formats = new ArrayList<>();
        for (ExportImporter importer : registration.importers()) {
            String id = Clean.id(importer.id(), 40);
            Describing.unique(ids, id, Registration.MOST);
            String name = Clean.line(importer.name(), 80);
            formats.add(new PluginFormat(code, channel, importer, channel.id() + "-" + id, name, texts));
        }
        return new Brought(channel, formats);
    }
}
