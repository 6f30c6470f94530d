package somepolku.pluginhost.wire.offer;

import java.util.List;
import somepolku.api.form.EntryForm;
import somepolku.api.form.EntryTemplate;
import somepolku.api.form.SettingDescription;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;

/** What a plugin offers beside its channel and its importers. */
public record Offered(
        List<EntryTemplate> templates, List<EntryForm> forms, List<SettingDescription> settings, List<RuleTold> rules) {
    private static final int MOST = 1_000;

    public Offered {
        templates = List.copyOf(templates);
        forms = List.copyOf(forms);
        settings = List.copyOf(settings);
        rules = List.copyOf(rules);
    }

    Out to(Out out) {
        return out.list(templates, MOST, Written::template)
                .list(forms, MOST, Written::form)
                .list(settings, MOST, Choices::setting)
                .list(rules, MOST, (to, rule) -> rule.to(to));
    }

    static Offered from(In in) throws WireException {
        return new Offered(
                in.list(MOST, Written::template),
                in.list(MOST, Written::form),
                in.list(MOST, Choices::setting),
                in.list(MOST, RuleTold::from));
    }
}
