package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.pack.SamplePack;
import somepolku.work.port.Channels.PluginStatus.State;
import somepolku.work.port.PluginStock;
import somepolku.work.port.PluginStock.Brings;
import somepolku.work.port.PluginStock.Trial;

/** A file is run once to see what it would bring, and stays as unknown as it was. */
class TriedIT {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private Path user;
    private Path mark;
    private PluginStock stock;

    @BeforeEach
    void aFreshMachine() {
        user = folder.resolve("user");
        mark = folder.resolve("mark");
        PluginHost.Places places = new PluginHost.Places(folder.resolve("shipped"), List.of(user.resolve("plugins")));
        stock = PluginHost.stock(places, new FileConsents(user.resolve("consents")), TEXTS);
    }

    private Path jar(TestPlugin plugin) throws Exception {
        return plugin.jar(folder, "odd.jar");
    }

    /** Leaves the number of its process behind. */
    private TestPlugin marking() {
        return TestPlugin.good("odd").alsoRegister("""
                try {
                    java.nio.file.Files.writeString(java.nio.file.Path.of("%s"), "" + ProcessHandle.current().pid());
                } catch (java.io.IOException e) {
                    throw new IllegalStateException(e);
                }
                """.formatted(mark.toString().replace("\\", "\\\\")));
    }

    private String refusal(Path file) {
        return TEXTS.text(catchThrowableOfType(ProblemException.class, () -> stock.tried(file))
                .problem());
    }

    @Test
    void whatItWouldBringIsToldInBothLanguagesAndNoConsentIsGiven() throws Exception {
        Path jar = jar(TestPlugin.good("odd")
                .file("test/plugin/messages.properties", "channel=Odd paper\nasks=What to count")
                .file("test/plugin/messages_fi.properties", "channel=Outo lehti\nasks=Mitä lasketaan")
                .reads("")
                .alsoRegister("""
                        context.setting(SettingDescription.text("a", context.texts().text("asks"), "x").build());
                        context.setting(SettingDescription.text("b", "B", "x").build());
                        context.template(EntryTemplate.builder("week", "The week", "On Fridays.").build());
                        """));
        Trial trial = stock.tried(jar);
        assertThat(trial.ran()).isTrue();
        assertThat(trial.notes()).isEmpty();
        assertThat(trial.brings())
                .containsExactly(new Brings(
                        "odd", Map.of("en", "Odd paper", "fi", "Outo lehti"), List.of("Everything"), 1, 1, 0, 1, 0, 2));
        assertThat(trial.brings().get(0).names().keySet()).containsExactly("en", "fi");
        assertThat(trial.status().state()).isEqualTo(State.PENDING);
        assertThat(stock.verify(jar).state()).isEqualTo(State.PENDING);
        assertThat(user).doesNotExist();
    }

    @Test
    void itRunsInAnotherProcessAndOnlyWhereThatIsAsked() throws Exception {
        Path jar = jar(marking());
        stock.verify(jar);
        assertThat(mark).doesNotExist();
        stock.tried(jar);
        long process = Long.parseLong(Files.readString(mark));
        assertThat(process).isNotEqualTo(ProcessHandle.current().pid());
        assertThat(ProcessHandle.of(process)
                        .map(left -> left.onExit().join().isAlive())
                        .orElse(false))
                .isFalse();
    }

    @Test
    void whatCouldNotBeInstalledIsNotRunAtAll() throws Exception {
        assertThat(refusal(jar(marking().says("Plugin-Requires", ">=2.0.0 & <3.0.0"))))
                .startsWith("odd.jar cannot be installed: ");
        assertThat(mark).doesNotExist();
    }

    @Test
    void textsThatAreNotThereInALanguageAreNamed() throws Exception {
        Path jar = jar(TestPlugin.good("odd")
                .file("test/plugin/messages.properties", "channel=Odd\nlater=Later")
                .alsoRegister("context.texts().text(\"later\"); context.texts().text(\"nowhere\");"));
        assertThat(stock.tried(jar).notes())
                .containsExactly(
                        "English: a text is missing, the first: nowhere",
                        "Finnish: 3 texts are missing, the first: channel");
    }

    @Test
    void whatIsOtherInAnotherLanguageIsToldSinceEntriesWouldBeLost() throws Exception {
        Path jar = jar(TestPlugin.good("odd").register("""
                        String metric = context.texts().language().getLanguage().equals("fi") ? "katselut" : "views";
                        context.channel(ChannelDescription.builder("odd", "Odd")
                            .metric(MetricDescription.builder(metric, "Views", MetricKind.FLOW).build()).build());
                        """));
        assertThat(stock.tried(jar).notes())
                .containsExactly(
                        "It registers other things in one language than in the other. Only the texts may differ.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    throw new IllegalStateException("no luck");          | The plugin odd failed (IllegalStateException: no luck)
                    System.exit(5);                                      | ended its own process (exit code 5)
                    while (true) Thread.onSpinWait();                    | did not answer within 2 s
                    long[][] all = new long[999][]; for (int i = 0; ; i++) all[i] = new long[1 << 22]; | than the 256 MB
                    """)
    void whatGoesWrongIsToldWithTheFilesName(String body, String said) throws Exception {
        Path jar = jar(TestPlugin.good("odd").register("if (true) { %s }".formatted(body)));
        assertThat(refusal(jar))
                .startsWith("odd.jar was run once and is no good: ")
                .contains(said);
        assertThat(user).doesNotExist();
    }

    @Test
    void theLimitsOfWhatIsHandedOverHoldHereToo() throws Exception {
        assertThat(refusal(jar(TestPlugin.good("odd").alsoRegister("""
                for (int i = 0; i < 9999; i++) context.template(EntryTemplate.builder("a" + i, "A", "x").build());
                """)))).contains("odd.jar was run once", "too many");
    }

    @Test
    void aDataPackIsReadInBothLanguagesAndNothingIsRun() throws Exception {
        Trial trial = stock.tried(new SamplePack().zip(folder, "town.zip"));
        assertThat(trial.ran()).isFalse();
        assertThat(trial.brings()).singleElement().satisfies(one -> {
            assertThat(one.channel()).isEqualTo("town-paper");
            assertThat(one.names()).containsEntry("en", "Town paper").containsKey("fi");
            assertThat(one.formats()).isNotEmpty();
        });
    }
}
