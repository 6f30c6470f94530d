package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.form.FieldInfo;
import somepolku.domain.form.FieldInfo.Becomes;
import somepolku.domain.form.FormInfo;
import somepolku.domain.form.PluginSettings;
import somepolku.domain.form.SettingInfo;
import somepolku.domain.form.TemplateInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.work.port.Channels.PluginStatus;
import somepolku.work.port.Offers;

/** Templates, forms and settings that a plugin registers. */
class OffersTest {
    private static final String CHANNEL = """
            context.channel(ChannelDescription.builder("reader", "Reader")
                .kind(new ActivityKind("story", "Story", Purpose.LEARN))
                .metric(MetricDescription.builder("views", "Views", MetricKind.FLOW).perActivity().build())
                .metric(MetricDescription.builder("score", "Score", MetricKind.LEVEL).build()).build());
            """;

    @TempDir
    Path folder;

    private Hosted hosted;

    @BeforeEach
    void begin() {
        hosted = hosted(folder);
    }

    Hosted hosted(Path plugins) {
        return new Hosted(plugins);
    }

    @AfterEach
    void close() {
        hosted.close();
    }

    @Test
    void templatesComeWithTheirTextKindAndPurpose() throws Exception {
        List<TemplateInfo> templates = offers("""
                context.template(EntryTemplate.builder("week", "The week", "## Learnt\\r\\n\\n\\u202e- ")
                    .about("On Fridays.").kind("story").purpose(Purpose.SHOW).build());
                context.template(EntryTemplate.builder("free", "Free", "x".repeat(99_000)).build());
                """).templates();
        assertThat(templates.get(0))
                .isEqualTo(new TemplateInfo(
                        new ChannelId("reader"),
                        "week",
                        "The week",
                        "On Fridays.",
                        "## Learnt\n\n- ",
                        Optional.of("story"),
                        Optional.of(Purpose.SHOW)));
        assertThat(templates.get(1).body()).hasSize(10_000);
        assertThat(templates.get(1).kind()).isEqualTo(Optional.empty());
    }

    @Test
    void aTemplateOfAnUnknownKindOrWithoutATextRefusesThePlugin() throws Exception {
        assertThat(refusal("context.template(EntryTemplate.builder(\"a\", \"A\", \"x\").kind(\"blog\").build());"))
                .contains("a kind of deed that it never described");
        assertThat(refusal("context.template(EntryTemplate.builder(\"a\", \"A\", \" \\n\").build());"))
                .contains("something empty: \"a\"");
        assertThat(refusal("for (int i = 0; i < 9999; i++)"
                        + " context.template(EntryTemplate.builder(\"a\" + i, \"A\", \"x\").build());"))
                .contains("or too many");
    }

    @Test
    void aFormSaysWhatBecomesOfItsFields() throws Exception {
        FormInfo form = offers("""
                context.form(EntryForm.builder("story", "A story").about("See its insights.").kind("story")
                    .field(FormField.title("About what?").required())
                    .field(FormField.reading("views", "Views").hint("The eye."))
                    .field(FormField.tag("Mood", new FormField.Choice("hyvä", "Good"), new FormField.Choice("ok", "Ok")))
                    .build());
                """).forms().get(0);
        assertThat(form.kind()).contains("story");
        assertThat(form.fields())
                .containsExactly(
                        new FieldInfo(Becomes.TITLE, "About what?", Optional.empty(), List.of(), "", true),
                        new FieldInfo(Becomes.READING, "Views", Optional.of("views"), List.of(), "The eye.", false),
                        new FieldInfo(
                                Becomes.TAG,
                                "Mood",
                                Optional.empty(),
                                List.of(new FieldInfo.Choice("hyvä", "Good"), new FieldInfo.Choice("ok", "Ok")),
                                "",
                                false));
    }

    @Test
    void aFormThatCannotBeFilledInRefusesThePlugin() throws Exception {
        assertThat(refusal(form("", ".field(FormField.reading(\"likes\", \"Likes\"))")))
                .contains("a metric that");
        // The views of one deed, and no deed.
        assertThat(refusal(form("", ".field(FormField.reading(\"views\", \"Views\"))")))
                .contains("A field of the form \"f\" cannot be right: \"Views\"");
        assertThat(refusal(form(".kind(\"story\")", ".field(FormField.text(\"A\")).field(FormField.text(\"B\"))")))
                .contains("cannot be right: \"B\"");
        assertThat(refusal(
                        form(".kind(\"story\")", ".field(FormField.tag(\"A\", new FormField.Choice(\"a\", \"A\")))")))
                .contains("cannot be right: \"A\"");
        assertThat(refusal(form("", ""))).contains("something empty");
        assertThat(offers(form("", ".field(FormField.reading(\"score\", \"Score\"))"))
                        .forms())
                .hasSize(1);
    }

    @Test
    void settingsAreWhatThePersonChoseElseTheirStandard() throws Exception {
        PluginSettings settings = offers("""
                context.setting(SettingDescription.number("posts", "Posts a week", 2).between(1, 7).build());
                context.setting(SettingDescription.choice("tone", "Tone", "plain").option("plain", "Plain")
                    .option("warm", "Warm").build());
                context.setting(SettingDescription.yesNo("nudge", "Nudge me", true).build());
                context.setting(SettingDescription.text("field", "My field", "").longest(10).build());
                """).settings().get(0);
        assertThat(settings.plugin()).isEqualTo("reader");
        assertThat(settings.settings()).extracting(SettingInfo::id).containsExactly("posts", "tone", "nudge", "field");
        SettingInfo posts = settings.settings().get(0);
        assertThat(settings.key(posts)).isEqualTo("plugin.reader.posts");
        assertThat(settings.value(posts, key -> Optional.empty())).isEqualTo("2.0");
        assertThat(settings.value(posts, key -> Optional.of("5"))).isEqualTo("5");
        assertThat(settings.value(posts, key -> Optional.of("8"))).isEqualTo("2.0");
        assertThat(settings.value(posts, key -> Optional.of("often"))).isEqualTo("2.0");
        assertThat(settings.settings().get(1).wrong("cold")).isPresent();
        assertThat(settings.settings().get(2).wrong("perhaps")).isPresent();
        assertThat(settings.settings().get(3).wrong("x".repeat(11))).isPresent();
        assertThat(settings.settings().get(3).wrong("two\nlines")).isPresent();
    }

    @Test
    void aPluginSeesWhatWasChosenAlsoAfterItRegistered() throws Exception {
        String rule = """
                context.setting(SettingDescription.number("posts", "Posts a week", 2).between(1, 7).build());
                Settings settings = context.settings();
                context.channel(ChannelDescription.builder("reader", "Posts " + (int) settings.number("posts")).build());
                """;
        hosted.settings().put("plugin.reader.posts", "4");
        PluginHost host = hosted.host(TestPlugin.good("reader").register(rule));
        assertThat(host.channels().get(0).name()).isEqualTo("Posts 4");
    }

    @Test
    void aSettingWhoseStandardDoesNotFitRefusesThePlugin() throws Exception {
        for (String wrong : List.of(
                "number(\"a\", \"A\", 9).between(1, 7)",
                "number(\"a\", \"A\", 1.5)",
                "choice(\"a\", \"A\", \"x\").option(\"y\", \"Y\").option(\"z\", \"Z\")",
                "choice(\"a\", \"A\", \"x\").option(\"x\", \"X\")",
                "text(\"a\", \"A\", \"too long\").longest(3)")) {
            assertThat(refusal("context.setting(SettingDescription." + wrong + ".build());"))
                    .contains("whose standard value does not fit");
        }
        assertThat(refusal("context.setting(SettingDescription.number(\"a\", \"A\", Double.NaN).build());"))
                .contains("whose standard value does not fit");
        assertThat(refusal("context.settings().text(\"nothing\");")).contains("no such setting");
    }

    private Offers offers(String body) throws Exception {
        PluginHost host = hosted.host(TestPlugin.good("reader").register(CHANNEL + body));
        assertThat(host.plugins()).extracting(PluginStatus::state).containsExactly(PluginStatus.State.ON);
        return host.offers();
    }

    private String refusal(String body) throws Exception {
        PluginHost host = hosted.host(TestPlugin.good("reader").register(CHANNEL + body));
        assertThat(host.offers()).isEqualTo(Offers.NONE);
        return host.plugins().get(0).why();
    }

    private static String form(String kind, String fields) {
        return "context.form(EntryForm.builder(\"f\", \"F\")" + kind + fields + ".build());";
    }
}
