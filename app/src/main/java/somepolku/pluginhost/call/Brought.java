package somepolku.pluginhost.call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import somepolku.api.importing.ExportImporter;
import somepolku.domain.channel.ChannelInfo;
import somepolku.importing.ImportFormat;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.wire.Described;

/** What one channel plugin brought: its channel and the formats it reads. */
public record Brought(ChannelInfo channel, List<ImportFormat> formats) {

    public Brought {
        formats = List.copyOf(formats);
    }

    /** Makes the format of an importer, which is known by its place among those that were told. */
    @FunctionalInterface
    public interface Formats {
        ImportFormat format(ChannelInfo channel, int importer, String id, String name);
    }

    /**
     * Makes the plugin and lets it register, in this process.
     *
     * @param provider the name of its {@link somepolku.api.ChannelPlugin} class
     */
    public static Brought by(PluginCode code, String provider, Texts texts) throws ProblemException {
        return code.call(() -> {
            Registration all = Registration.of(code.loader(), provider, texts.locale());
            List<ExportImporter> importers = all.importers();
            return of(
                    code.plugin(),
                    all.described(),
                    (channel, at, id, name) -> new PluginFormat(code, channel, importers.get(at), id, name, texts));
        });
    }

    /** Checks what was registered, wherever that happened. */
    public static Brought of(String plugin, Described described, Formats maker) throws ProblemException {
        ChannelInfo channel = Describing.channel(
                described.channel().orElseThrow(() -> Clean.bad("pluginhost.bad.channel", plugin)), described.guides());
        Set<String> ids = new HashSet<>();
        List<ImportFormat> formats = new ArrayList<>();
        for (Described.Importer importer : described.importers()) {
            String id = Clean.id(importer.id(), 40);
            Describing.unique(ids, id, Registration.MOST);
            String name = Clean.line(importer.name(), 80);
            formats.add(maker.format(channel, formats.size(), channel.id() + "-" + id, name));
        }
        return new Brought(channel, formats);
    }
}
