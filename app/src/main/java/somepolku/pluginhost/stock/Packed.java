package somepolku.pluginhost.stock;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.call.Brought;
import somepolku.pluginhost.pack.Pack;
import somepolku.pluginhost.pack.PackReader;
import somepolku.pluginhost.trial.Bringing;
import somepolku.work.port.Offers;
import somepolku.work.port.PluginStock.Brings;

/** What a data pack would bring. */
final class Packed {
    private Packed() {}

    static List<Brings> brings(Path file) throws ProblemException {
        Map<Locale, List<Brought>> all = new LinkedHashMap<>();
        for (Locale language : Texts.languages()) {
            Pack pack = new PackReader(Texts.in(language)).read(file);
            all.put(language, List.of(new Brought(pack.channel(), pack.formats(), Offers.NONE)));
        }
        return Bringing.of(all);
    }
}
