package somepolku.pluginhost.describe;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import somepolku.api.form.EntryForm;
import somepolku.api.form.EntryTemplate;
import somepolku.api.form.FormField;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.form.FieldInfo;
import somepolku.domain.form.FieldInfo.Becomes;
import somepolku.domain.form.FormInfo;
import somepolku.domain.form.TemplateInfo;
import somepolku.domain.term.Purpose;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.code.Clean;

/** Templates and forms, which speak of the kinds and metrics of their channel and of no other. */
public final class Forming {
    private static final int ID = 40;
    private static final int LABEL = 60;
    private static final int HINT = 200;
    private static final int SENTENCES = 300;
    private static final int BODY = 10_000;
    private static final int FIELDS = 30;
    private static final int FEWEST = 2;
    private static final int CHOICES = 20;

    private final ChannelInfo channel;

    public Forming(ChannelInfo channel) {
        this.channel = channel;
    }

    public List<TemplateInfo> templates(List<EntryTemplate> given) throws ProblemException {
        Set<String> ids = new HashSet<>();
        List<TemplateInfo> templates = new ArrayList<>();
        for (EntryTemplate one : given) {
            Describing.unique(ids, one.id(), Describing.OFFERS);
            String id = Clean.id(one.id(), ID);
            String body = Clean.text(one.body(), BODY);
            if (body.isBlank()) {
                throw Clean.bad("pluginhost.bad.blank", id);
            }
            templates.add(new TemplateInfo(
                    channel.id(),
                    id,
                    Describing.named(one.title(), LABEL, id),
                    Clean.line(one.about(), SENTENCES),
                    body,
                    kind(one.kind()),
                    one.purpose().map(purpose -> Purpose.valueOf(purpose.name()))));
        }
        return templates;
    }

    public List<FormInfo> forms(List<EntryForm> given) throws ProblemException {
        Set<String> ids = new HashSet<>();
        List<FormInfo> forms = new ArrayList<>();
        for (EntryForm one : given) {
            Describing.unique(ids, one.id(), Describing.OFFERS);
            String id = Clean.id(one.id(), ID);
            forms.add(new FormInfo(
                    channel.id(),
                    id,
                    Describing.named(one.title(), LABEL, id),
                    Clean.line(one.about(), SENTENCES),
                    kind(one.kind()),
                    fields(one, id)));
        }
        return forms;
    }

    private List<FieldInfo> fields(EntryForm form, String id) throws ProblemException {
        Set<Becomes> once = EnumSet.noneOf(Becomes.class);
        Set<String> metrics = new HashSet<>();
        List<FieldInfo> fields = new ArrayList<>();
        for (FormField field : form.fields()) {
            FieldInfo info = field(field, id);
            boolean repeats = info.becomes() != Becomes.TAG && info.becomes() != Becomes.READING;
            boolean ofADeed = info.becomes() != Becomes.READING || aboutADeed(info);
            boolean fresh = info.metric().map(metrics::add).orElse(true) && (!repeats || once.add(info.becomes()));
            if (!fresh || ofADeed && form.kind().isEmpty() || fields.size() == FIELDS) {
                throw Clean.bad("pluginhost.bad.field", id, info.label());
            }
            fields.add(info);
        }
        if (fields.isEmpty()) {
            throw Clean.bad("pluginhost.bad.blank", id);
        }
        return fields;
    }

    private FieldInfo field(FormField field, String form) throws ProblemException {
        Optional<String> metric = field.metric();
        if (metric.isPresent()) {
            Describing.requireMetric(channel, metric.get());
        }
        List<FieldInfo.Choice> choices = new ArrayList<>();
        Set<String> tags = new HashSet<>();
        for (FormField.Choice choice : field.choices()) {
            Describing.unique(tags, choice.tag(), CHOICES);
            choices.add(new FieldInfo.Choice(tag(choice.tag()), Describing.named(choice.label(), LABEL, form)));
        }
        Becomes becomes = Becomes.valueOf(field.becomes().name());
        if (becomes == Becomes.TAG && choices.size() < FEWEST) {
            throw Clean.bad("pluginhost.bad.field", form, Clean.line(field.label(), LABEL));
        }
        return new FieldInfo(
                becomes,
                Describing.named(field.label(), LABEL, form),
                metric,
                choices,
                Clean.line(field.hint(), HINT),
                field.isRequired());
    }

    private boolean aboutADeed(FieldInfo field) {
        return channel.metrics().stream()
                .anyMatch(metric -> metric.perDeed()
                        && field.metric().filter(metric.key().id()::equals).isPresent());
    }

    /** A tag is a word of whatever language. */
    private static String tag(String given) throws ProblemException {
        if (given.length() > ID || !given.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]*")) {
            throw Clean.bad("pluginhost.bad.id", Clean.line(given, LABEL));
        }
        return given;
    }

    private Optional<String> kind(Optional<String> given) throws ProblemException {
        if (given.isPresent()) {
            Describing.requireKind(channel, given.get());
        }
        return given;
    }
}
