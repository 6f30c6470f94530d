package somepolku.pluginhost.wire.offer;

import java.util.List;
import java.util.Optional;
import somepolku.api.channel.Purpose;
import somepolku.api.form.EntryForm;
import somepolku.api.form.EntryTemplate;
import somepolku.api.form.FormField;
import somepolku.api.form.FormField.Becomes;
import somepolku.api.form.FormField.Choice;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;

/** Templates and forms, as fields. */
final class Written {
    private static final int MOST = 1_000;

    private Written() {}

    static void template(Out out, EntryTemplate one) {
        out.text(one.id())
                .text(one.title())
                .text(one.body())
                .text(one.about())
                .maybe(one.kind(), Out::text)
                .maybe(one.purpose(), Out::one);
    }

    static EntryTemplate template(In in) throws WireException {
        EntryTemplate.Builder one =
                EntryTemplate.builder(in.text(), in.text(), in.text()).about(in.text());
        in.maybe(In::text).ifPresent(one::kind);
        in.maybe(from -> from.one(Purpose.class)).ifPresent(one::purpose);
        return one.build();
    }

    static void form(Out out, EntryForm one) {
        out.text(one.id())
                .text(one.title())
                .text(one.about())
                .maybe(one.kind(), Out::text)
                .list(one.fields(), MOST, Written::field);
    }

    static EntryForm form(In in) throws WireException {
        EntryForm.Builder one = EntryForm.builder(in.text(), in.text()).about(in.text());
        in.maybe(In::text).ifPresent(one::kind);
        in.list(MOST, Written::field).forEach(one::field);
        return one.build();
    }

    private static void field(Out out, FormField one) {
        out.one(one.becomes())
                .text(one.label())
                .maybe(one.metric(), Out::text)
                .list(one.choices(), MOST, (to, choice) -> to.text(choice.tag()).text(choice.label()))
                .text(one.hint())
                .flag(one.isRequired());
    }

    private static FormField field(In in) throws WireException {
        Becomes becomes = in.one(Becomes.class);
        String label = in.text();
        Optional<String> metric = in.maybe(In::text);
        List<Choice> choices = in.list(MOST, from -> new Choice(from.text(), from.text()));
        FormField one = switch (becomes) {
            case TITLE -> FormField.title(label);
            case TEXT -> FormField.text(label);
            case MINUTES -> FormField.minutes(label);
            case LINK -> FormField.link(label);
            case TAG -> FormField.tag(label, choices.toArray(Choice[]::new));
            case READING -> FormField.reading(metric.orElse(""), label);
        };
        one = one.hint(in.text());
        return in.flag() ? one.required() : one;
    }
}
