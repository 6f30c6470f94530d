package somepolku.work.port;

import java.util.List;
import java.util.stream.Stream;
import somepolku.domain.form.FormInfo;
import somepolku.domain.form.PluginSettings;
import somepolku.domain.form.TemplateInfo;

/**
 * Everything that plugins offer beside their channels and formats.
 *
 * @param settings one of each plugin that lets the person choose something
 */
public record Offers(
        List<AdviceRule> rules, List<TemplateInfo> templates, List<FormInfo> forms, List<PluginSettings> settings) {
    public static final Offers NONE = new Offers(List.of(), List.of(), List.of(), List.of());

    public Offers {
        rules = List.copyOf(rules);
        templates = List.copyOf(templates);
        forms = List.copyOf(forms);
        settings = List.copyOf(settings);
    }

    public Offers and(Offers more) {
        return new Offers(
                both(rules, more.rules),
                both(templates, more.templates),
                both(forms, more.forms),
                both(settings, more.settings));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
