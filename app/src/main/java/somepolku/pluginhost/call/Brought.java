package somepolku.pluginhost.call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import somepolku.api.advice.AdviceRule;
import somepolku.api.importing.ExportImporter;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.form.PluginSettings;
import somepolku.domain.form.SettingInfo;
import somepolku.importing.ImportFormat;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.advise.Rules;
import somepolku.pluginhost.code.Clean;
import somepolku.pluginhost.code.PluginCode;
import somepolku.pluginhost.describe.Chosen;
import somepolku.pluginhost.describe.Describing;
import somepolku.pluginhost.describe.Forming;
import somepolku.pluginhost.describe.Settling;
import somepolku.pluginhost.wire.offer.Described;
import somepolku.pluginhost.wire.offer.Offered;
import somepolku.pluginhost.wire.offer.RuleTold;
import somepolku.work.port.Offers;

/** What one channel plugin brought: its channel, the formats it reads, and what else it offers. */
public record Brought(ChannelInfo channel, List<ImportFormat> formats, Offers offers) {

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
     * @param kept says what the person chose of the plugin's settings
     */
    public static Brought by(PluginCode code, String provider, Texts texts, Function<String, Optional<String>> kept)
            throws ProblemException {
        return code.call(() -> {
            Chosen chosen = new Chosen(code.plugin(), kept);
            Registration all = Registration.of(code.loader(), provider, texts.locale(), chosen);
            List<ExportImporter> importers = all.importers();
            return of(
                    code,
                    all.described(),
                    (channel, at, id, name) -> new PluginFormat(code, channel, importers.get(at), id, name, texts),
                    (number, told) -> new ToldRule(told, all.rules().get(number)));
        });
    }

    /** Makes the rule that is known by its place among those that were told. */
    @FunctionalInterface
    public interface Judges {
        AdviceRule rule(int number, RuleTold told);
    }

    /** Checks what was registered, wherever that happened. */
    public static Brought of(PluginCode code, Described described, Formats maker, Judges judges)
            throws ProblemException {
        ChannelInfo channel = Describing.channel(
                described.channel().orElseThrow(() -> Clean.bad("pluginhost.bad.channel", code.plugin())),
                described.guides());
        Set<String> ids = new HashSet<>();
        List<ImportFormat> formats = new ArrayList<>();
        for (Described.Importer importer : described.importers()) {
            String id = Clean.id(importer.id(), 40);
            Describing.unique(ids, id, Describing.OFFERS);
            String name = Clean.line(importer.name(), 80);
            formats.add(maker.format(channel, formats.size(), channel.id() + "-" + id, name));
        }
        return new Brought(channel, formats, offers(code, channel, described.offered(), judges));
    }

    private static Offers offers(PluginCode code, ChannelInfo channel, Offered offered, Judges judges)
            throws ProblemException {
        Forming forming = new Forming(channel);
        List<SettingInfo> settings = Settling.settings(offered.settings());
        List<AdviceRule> rules = new ArrayList<>();
        for (RuleTold told : offered.rules()) {
            rules.add(judges.rule(rules.size(), told));
        }
        return new Offers(
                new Rules(code, channel).of(rules),
                forming.templates(offered.templates()),
                forming.forms(offered.forms()),
                settings.isEmpty() ? List.of() : List.of(new PluginSettings(code.plugin(), settings)));
    }
}
