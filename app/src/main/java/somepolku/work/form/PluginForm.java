package somepolku.work.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import somepolku.domain.form.FieldInfo;
import somepolku.domain.form.FieldInfo.Becomes;
import somepolku.domain.form.FormInfo;
import somepolku.domain.form.TemplateInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.kit.Texts;

/**
 * A plugin's template or form, as something to fill in.
 *
 * @param word names it among all: {@code linkedin/lesson}
 * @param kind of the deed that it becomes; of a form without one nothing but readings come
 * @param deed whether it becomes a deed
 * @param body what stands in its text from the beginning
 */
public record PluginForm(
        String word,
        ChannelId channel,
        String title,
        String about,
        boolean deed,
        Optional<String> kind,
        Optional<Purpose> purpose,
        List<FieldInfo> fields,
        String body) {

    public PluginForm {
        fields = List.copyOf(fields);
    }

    static PluginForm of(FormInfo form) {
        return new PluginForm(
                form.channel() + "/" + form.id(),
                form.channel(),
                form.title(),
                form.about(),
                form.kind().isPresent(),
                form.kind(),
                Optional.empty(),
                form.fields(),
                "");
    }

    static PluginForm of(TemplateInfo template, Texts texts) {
        return new PluginForm(
                template.channel() + "/" + template.id(),
                template.channel(),
                template.title(),
                template.about(),
                true,
                template.kind(),
                template.purpose(),
                List.of(
                        field(Becomes.TITLE, texts.text("form.title")),
                        field(Becomes.TEXT, texts.text("form.text")),
                        field(Becomes.MINUTES, texts.text("form.minutes"))),
                template.body());
    }

    private static FieldInfo field(Becomes becomes, String label) {
        return new FieldInfo(becomes, label, Optional.empty(), List.of(), "", false);
    }

    PluginForm as(String other) {
        return new PluginForm(other, channel, title, about, deed, kind, purpose, fields, body);
    }

    /** What each field is called where it is named: {@code title}, {@code tag}, of a reading the id of its metric. */
    public List<String> names() {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (FieldInfo field : fields) {
            String plain = field.metric().orElse(field.becomes().name().toLowerCase(Locale.ROOT));
            String name = plain;
            for (int next = 2; !taken.add(name); next++) {
                name = plain + "-" + next;
            }
            names.add(name);
        }
        return names;
    }

    /** What stands in a field before anybody wrote in it. */
    public String begun(int field) {
        return fields.get(field).becomes() == Becomes.TEXT ? body : "";
    }
}
