package somepolku.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.api.channel.ActivityKind;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.channel.MetricDescription;
import somepolku.api.form.EntryForm;
import somepolku.api.form.EntryTemplate;
import somepolku.api.form.FormField;
import somepolku.api.form.FormField.Becomes;
import somepolku.api.form.SettingDescription;
import somepolku.api.form.SettingDescription.Sort;

/** Templates, forms and settings: what the host would refuse or cut. */
public final class Forms {
    private static final Set<Becomes> OFTEN = Set.of(Becomes.TAG, Becomes.READING);

    private final ChannelDescription channel;
    private final Set<String> kinds;

    public Forms(ChannelDescription channel) {
        this.channel = channel;
        this.kinds = channel.kinds().stream().map(ActivityKind::id).collect(Collectors.toSet());
    }

    public void templates(List<EntryTemplate> templates) {
        assertThat(templates).extracting(EntryTemplate::id).doesNotHaveDuplicates();
        for (EntryTemplate template : templates) {
            String what = "template " + template.id();
            Words.id(what, template.id(), 40);
            Words.said("title of " + what, template.title(), 60);
            Words.maybe("about of " + what, template.about(), 300);
            Words.said("body of " + what, template.body(), 10_000);
            template.kind()
                    .ifPresent(kind -> assertThat(kinds).as("kind of " + what).contains(kind));
        }
    }

    public void forms(List<EntryForm> forms) {
        assertThat(forms).extracting(EntryForm::id).doesNotHaveDuplicates();
        for (EntryForm form : forms) {
            String what = "form " + form.id();
            Words.id(what, form.id(), 40);
            Words.said("title of " + what, form.title(), 60);
            Words.maybe("about of " + what, form.about(), 300);
            form.kind()
                    .ifPresent(kind -> assertThat(kinds).as("kind of " + what).contains(kind));
            assertThat(form.fields()).as("fields of " + what).hasSizeBetween(1, 30);
            form.fields().forEach(field -> field(what, form, field));
            assertThat(form.fields())
                    .filteredOn(field -> !OFTEN.contains(field.becomes()))
                    .extracting(FormField::becomes)
                    .as("title, text, minutes and link stand once in " + what)
                    .doesNotHaveDuplicates();
            assertThat(form.fields())
                    .filteredOn(field -> field.metric().isPresent())
                    .extracting(field -> field.metric().orElseThrow())
                    .as("metrics of " + what)
                    .doesNotHaveDuplicates();
        }
    }

    private void field(String form, EntryForm of, FormField field) {
        String what = field.label() + " of " + form;
        Words.said("a label of " + form, field.label(), 60);
        Words.maybe("hint of " + what, field.hint(), 200);
        boolean ofADeed = field.becomes() != Becomes.READING || metric(field).anyMatch(MetricDescription::perActivity);
        if (ofADeed) {
            assertThat(of.kind())
                    .as(what + " belongs to a deed, so the form names its kind")
                    .isPresent();
        }
        if (field.becomes() == Becomes.READING) {
            assertThat(metric(field))
                    .as("metric of " + what + " is one of the channel")
                    .isNotEmpty();
        }
        if (field.becomes() == Becomes.TAG) {
            assertThat(field.choices()).as("choices of " + what).hasSizeBetween(2, 20);
            assertThat(field.choices()).extracting(FormField.Choice::tag).doesNotHaveDuplicates();
            field.choices().forEach(choice -> {
                assertThat(choice.tag()).as("a tag of " + what).matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]{0,39}");
                Words.said("a choice of " + what, choice.label(), 60);
            });
        }
    }

    private Stream<MetricDescription> metric(FormField field) {
        Predicate<MetricDescription> named =
                metric -> field.metric().filter(metric.id()::equals).isPresent();
        return channel.metrics().stream().filter(named);
    }

    public static void settings(List<SettingDescription> settings) {
        assertThat(settings).extracting(SettingDescription::id).doesNotHaveDuplicates();
        for (SettingDescription setting : settings) {
            String what = "setting " + setting.id();
            Words.id(what, setting.id(), 40);
            Words.said("label of " + what, setting.label(), 60);
            Words.maybe("about of " + what, setting.about(), 300);
            assertThat(setting.longest()).as("longest text of " + what).isBetween(1, 200);
            if (setting.sort() == Sort.NUMBER) {
                assertThat(Double.parseDouble(setting.standard()))
                        .as("standard value of " + what)
                        .isBetween(setting.least(), setting.most());
            } else if (setting.sort() == Sort.TEXT) {
                assertThat(setting.standard())
                        .as("standard text of " + what)
                        .hasSizeLessThanOrEqualTo(setting.longest());
            } else if (setting.sort() == Sort.CHOICE) {
                options(what, setting);
            }
        }
    }

    private static void options(String what, SettingDescription setting) {
        assertThat(setting.options()).as("options of " + what).hasSizeBetween(2, 20);
        List<String> ids = new ArrayList<>();
        setting.options().forEach(option -> {
            Words.id("option of " + what, option.id(), 40);
            Words.said("option " + option.id() + " of " + what, option.label(), 60);
            ids.add(option.id());
        });
        assertThat(ids).as("options of " + what).doesNotHaveDuplicates().contains(setting.standard());
    }
}
