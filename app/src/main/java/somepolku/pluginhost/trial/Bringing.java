package somepolku.pluginhost.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import somepolku.importing.ImportFormat;
import somepolku.pluginhost.call.Brought;
import somepolku.work.port.PluginStock.Brings;

/** What was registered, counted, with the names in every language. */
public final class Bringing {
    private Bringing() {}

    /** @param all what came of each language, English first */
    public static List<Brings> of(Map<Locale, List<Brought>> all) {
        List<Brings> brings = new ArrayList<>();
        List<Brought> first = all.values().iterator().next();
        for (int at = 0; at < first.size(); at++) {
            Map<String, String> names = new LinkedHashMap<>();
            for (Map.Entry<Locale, List<Brought>> one : all.entrySet()) {
                names.put(
                        one.getKey().toLanguageTag(),
                        one.getValue().get(at).channel().name());
            }
            brings.add(of(first.get(at), names));
        }
        return brings;
    }

    private static Brings of(Brought one, Map<String, String> names) {
        return new Brings(
                one.channel().id().value(),
                names,
                one.formats().stream().map(ImportFormat::name).toList(),
                one.channel().metrics().size(),
                one.channel().kinds().size(),
                one.offers().rules().size(),
                one.offers().templates().size(),
                one.offers().forms().size(),
                one.offers().settings().stream()
                        .mapToInt(plugin -> plugin.settings().size())
                        .sum());
    }

    /** All that must be the same in every language. */
    static List<Object> shape(List<Brought> all) {
        List<Object> shape = new ArrayList<>();
        for (Brought one : all) {
            Brings counted = of(one, Map.of());
            shape.add(List.of(
                    counted.channel(),
                    one.formats().stream().map(ImportFormat::id).toList(),
                    one.channel().metrics().stream().map(metric -> metric.key()).toList(),
                    one.channel().kinds().stream().map(kind -> kind.id()).toList(),
                    counted.advice() + counted.templates() + counted.forms() + counted.settings()));
        }
        return shape;
    }
}
