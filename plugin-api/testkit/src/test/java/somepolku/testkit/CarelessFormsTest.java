package somepolku.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import somepolku.api.PluginContext;
import somepolku.api.form.EntryForm;
import somepolku.api.form.EntryTemplate;
import somepolku.api.form.FormField;
import somepolku.api.form.FormField.Choice;
import somepolku.api.form.SettingDescription;
import somepolku.careless.CarelessFormer;

/** The contract finds templates, forms, settings and portraits that the host would refuse or cut. */
class CarelessFormsTest {
    private static final Choice ONE = new Choice("one", "One");

    @Test
    void whatIsRightPasses() {
        ChannelPluginContract contract = of(context -> {
            context.template(EntryTemplate.builder("learnt", "What I learnt", "- ")
                    .kind("post")
                    .build());
            context.form(EntryForm.builder("numbers", "Numbers")
                    .kind("post")
                    .field(FormField.title("Title").required())
                    .field(FormField.reading("views", "Views"))
                    .field(FormField.tag("Sort", ONE, new Choice("two", "Two")))
                    .build());
            context.setting(SettingDescription.choice("tone", "Tone", "dry")
                    .option("dry", "Dry")
                    .option("warm", "Warm")
                    .build());
            context.setting(SettingDescription.number("weeks", "Weeks", 4)
                    .between(1, 10)
                    .build());
        });
        contract.templatesFormsAndSettingsAreWellFormed();
        contract.itsPortraitHelpsToChoose();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsNamed(String because, Consumer<PluginContext> what) {
        rejects(of(what)::templatesFormsAndSettingsAreWellFormed, because);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong(
                        "kind of template t",
                        context -> context.template(EntryTemplate.builder("t", "T", "x")
                                .kind("video")
                                .build())),
                wrong(
                        "body of template t",
                        context -> context.template(
                                EntryTemplate.builder("t", "T", " ").build())),
                wrong(
                        "template Bad Id",
                        context -> context.template(
                                EntryTemplate.builder("Bad Id", "T", "x").build())),
                wrong(
                        "fields of form f",
                        context -> context.form(EntryForm.builder("f", "F").build())),
                form("belongs to a deed, so the form names its kind", FormField.title("Title")),
                form("belongs to a deed, so the form names its kind", FormField.reading("views", "Views")),
                form("is one of the channel", FormField.reading("reads", "Reads")),
                wrong(
                        "stand once in form f",
                        context -> context.form(EntryForm.builder("f", "F")
                                .kind("post")
                                .field(FormField.title("A"))
                                .field(FormField.title("B"))
                                .build())),
                wrong(
                        "choices of Sort",
                        context -> context.form(EntryForm.builder("f", "F")
                                .kind("post")
                                .field(FormField.tag("Sort", ONE))
                                .build())),
                wrong(
                        "a tag of Sort",
                        context -> context.form(EntryForm.builder("f", "F")
                                .kind("post")
                                .field(FormField.tag("Sort", ONE, new Choice("#two", "Two")))
                                .build())),
                wrong(
                        "standard value of setting s",
                        context -> context.setting(SettingDescription.number("s", "S", 11)
                                .between(1, 10)
                                .build())),
                wrong(
                        "standard text of setting s",
                        context -> context.setting(SettingDescription.text("s", "S", "too long")
                                .longest(3)
                                .build())),
                wrong(
                        "options of setting s",
                        context -> context.setting(SettingDescription.choice("s", "S", "a")
                                .option("a", "A")
                                .build())),
                wrong(
                        "options of setting s",
                        context -> context.setting(SettingDescription.choice("s", "S", "c")
                                .option("a", "A")
                                .option("b", "B")
                                .build())),
                wrong(
                        "label of setting s",
                        context -> context.setting(
                                SettingDescription.yesNo("s", "S\u202e", true).build())));
    }

    @Test
    void twoWordsAboutOneKindOfContent() {
        rejects(
                new OfCareless(() -> new CarelessFormer(true, context -> {}))::itsPortraitHelpsToChoose,
                "each at most once");
    }

    private static Arguments form(String because, FormField field) {
        return wrong(
                because,
                context -> context.form(EntryForm.builder("f", "F").field(field).build()));
    }

    private static Arguments wrong(String because, Consumer<PluginContext> what) {
        return Arguments.of(because, what);
    }

    private static ChannelPluginContract of(Consumer<PluginContext> what) {
        return new OfCareless(() -> new CarelessFormer(false, what));
    }

    private static void rejects(ThrowingCallable test, String because) {
        assertThatThrownBy(test).isInstanceOf(AssertionError.class).hasMessageContaining(because);
    }
}
