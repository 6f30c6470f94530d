package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.fakes.MemorySettings;
import somepolku.kit.Texts;
import somepolku.pluginhost.code.Patience;
import somepolku.work.port.Channels.PluginStatus;
import somepolku.work.port.Channels.PluginStatus.State;

class PluginHostTest {
    private static final Patience LONG = Patience.of(Duration.ofMinutes(1));
    private static final Patience SHORT = Patience.of(Duration.ofSeconds(3));

    @TempDir
    static Path neighbours;

    @TempDir
    Path folder;

    private Path shipped;
    private Path others;
    private Consents consents;
    private final Incidents incidents = new Incidents(new MemorySettings());
    private final List<PluginHost> hosts = new ArrayList<>();

    @BeforeAll
    static void compileThem() throws Exception {
        TestPlugin.good("alpha").jar(neighbours, "a-alpha.jar");
        TestPlugin.good("omega").jar(neighbours, "z-omega.jar");
    }

    @BeforeEach
    void aGoodPluginOnEachSideOfEveryBadOne() throws Exception {
        shipped = folder.resolve("shipped");
        others = folder.resolve("others");
        consents = new FileConsents(folder.resolve("data/consents"));
        Files.createDirectories(shipped);
        for (String jar : List.of("a-alpha.jar", "z-omega.jar")) {
            Files.copy(neighbours.resolve(jar), shipped.resolve(jar));
        }
    }

    @AfterEach
    void close() {
        hosts.forEach(PluginHost::close);
    }

    @Test
    void shippedPluginsBringTheirChannels() throws Exception {
        PluginHost host = start();
        assertThat(host.plugins())
                .containsExactly(
                        new PluginStatus("alpha", "1.0.0", State.ON, "a-alpha.jar", ""),
                        new PluginStatus("omega", "1.0.0", State.ON, "z-omega.jar", ""));
        ChannelInfo alpha = host.channel(new ChannelId("alpha")).orElseThrow();
        assertThat(alpha.kinds()).hasSize(1);
        assertThat(host.metric(MetricKey.of("alpha", "views"))).isPresent();
    }

    @Test
    void textsAreThoseOfTheLanguageThenEnglishThenTheKey() throws Exception {
        TestPlugin.good("spoken")
                .file("test/plugin/messages.properties", "channel=Spoken {0}")
                .file("test/plugin/messages_fi.properties", "channel=Puhuttu ääni")
                .jar(shipped, "spoken.jar");
        assertThat(name(start(Locale.forLanguageTag("fi")), "spoken")).isEqualTo("Puhuttu ääni");
        assertThat(name(start(Locale.ENGLISH), "spoken")).startsWith("Spoken");
        assertThat(name(start(Locale.ENGLISH), "alpha")).isEqualTo("channel");
    }

    @Test
    void garbageIsNoJar() throws Exception {
        Files.writeString(shipped.resolve("garbage.jar"), "PK no, not really");
        assertThat(refusal("garbage")).contains("not a jar that can be read");
    }

    @Test
    void aJarWithoutIdOrVersionIsNoPlugin() throws Exception {
        TestPlugin.good("nameless").silentAbout("Plugin-Id").jar(shipped, "nameless.jar");
        assertThat(refusal("nameless")).contains("Plugin-Id");
        TestPlugin.good("ageless").says("Plugin-Version", "newest").jar(shipped, "nameless.jar");
        assertThat(refusal("nameless")).contains("Plugin-Version").contains("newest");
    }

    @Test
    void aJarThatYieldsNothingIsRefusedWithThatReason() throws Exception {
        TestPlugin.good("empty").withoutService().jar(shipped, "empty.jar");
        assertThat(refusal("empty")).contains("META-INF/services/somepolku.api.ChannelPlugin");
    }

    @Test
    void aServiceFileThatNamesNoClassOrNoChannelIsRefused() throws Exception {
        TestPlugin.good("ghost")
                .withoutService()
                .file("META-INF/services/somepolku.api.ChannelPlugin", "test.plugin.Nobody")
                .jar(shipped, "ghost.jar");
        assertThat(refusal("ghost")).contains("ClassNotFoundException");
        TestPlugin.good("ghost")
                .withoutService()
                .file("META-INF/services/somepolku.api.ChannelPlugin", "java.lang.StringBuilder")
                .jar(shipped, "ghost.jar");
        assertThat(refusal("ghost")).contains("is none");
    }

    @Test
    void aMalformedRequirementStopsNobodyElse() throws Exception {
        TestPlugin.good("odd").says("Plugin-Requires", ">=#!& what").jar(shipped, "odd.jar");
        assertThat(refusal("odd")).contains("is no range");
    }

    @Test
    void aRequirementMustEndSomewhere() throws Exception {
        for (String open : List.of("0.1.0", "*", ">=0.1.0", ">0.0.1", "!=0.2.0")) {
            TestPlugin.good("open").says("Plugin-Requires", open).jar(shipped, "open.jar");
            assertThat(refusal("open")).contains("must be a range with an end");
        }
        TestPlugin.good("open").silentAbout("Plugin-Requires").jar(shipped, "open.jar");
        assertThat(refusal("open")).contains("must be a range with an end");
    }

    @Test
    void aPluginForAnotherApiIsRefused() throws Exception {
        TestPlugin.good("future").says("Plugin-Requires", ">=2.0.0 & <3.0.0").jar(shipped, "future.jar");
        assertThat(refusal("future")).contains("other versions").contains("1.0.0");
    }

    @Test
    void theSecondOfTwoWithOneIdIsRefused() throws Exception {
        TestPlugin.good("alpha").jar(shipped, "b-alpha.jar");
        PluginHost host = start();
        assertThat(host.plugins()).extracting(PluginStatus::state).containsExactly(State.ON, State.REFUSED, State.ON);
        assertThat(host.plugins().get(1).why()).contains("a-alpha.jar");
    }

    @Test
    void theSecondOfTwoWithOneChannelIsRefused() throws Exception {
        TestPlugin.good("alpha").says("Plugin-Id", "copy").jar(shipped, "copy.jar");
        assertThat(refusal("copy")).contains("alpha already brings the channel alpha");
    }

    @Test
    void whatIsThrownWhileRegisteringIsReported() throws Exception {
        TestPlugin.good("thrower")
                .register("if (true) throw new IllegalStateException(\"no luck\");")
                .jar(shipped, "thrower.jar");
        assertThat(refusal("thrower")).contains("The plugin thrower failed (IllegalStateException: no luck)");
    }

    @Test
    void anErrorInTheStaticPartIsReported() throws Exception {
        TestPlugin.good("static-error")
                .members("static { if (true) throw new AssertionError(\"static\"); }")
                .jar(shipped, "static-error.jar");
        assertThat(refusal("static-error")).contains("AssertionError: static");
    }

    @Test
    void stackAndMemoryErrorsAreReported() throws Exception {
        TestPlugin.good("deep")
                .members("void deeper() { deeper(); }")
                .register("deeper();")
                .jar(shipped, "deep.jar");
        assertThat(refusal("deep")).contains("StackOverflowError");
        TestPlugin.good("deep")
                .register("long[][] all = new long[Integer.MAX_VALUE][];")
                .jar(shipped, "deep.jar");
        assertThat(refusal("deep")).contains("OutOfMemoryError");
    }

    @Test
    void anEndlessLoopIsLeftBehind() throws Exception {
        // It ignores the interrupt as a real one would, but ends some time after the test.
        Path loop = TestPlugin.good("loop")
                .register("long end = System.nanoTime() + 10_000_000_000L; while (System.nanoTime() < end) { }")
                .jar(others, "loop.jar");
        consents.allow(Hosted.sha256(loop));
        consents.allow(Hosted.sha256(TestPlugin.good("zeta").jar(others, "zeta.jar")));
        PluginHost host = start(Locale.ENGLISH, false, SHORT);
        assertThat(states(host)).containsExactly("alpha ON", "omega ON", "loop REFUSED", "zeta ON");
        assertThat(host.plugins().get(2).why()).contains("did not answer within 3 s");
    }

    @Test
    void aPluginThatDescribesNoChannelOrABadOneIsRefused() throws Exception {
        TestPlugin.good("mute").register("").jar(shipped, "mute.jar");
        assertThat(refusal("mute")).contains("describes no channel");
        TestPlugin.good("mute")
                .register("context.channel(ChannelDescription.builder(\"../Mute\", \"x\").build());")
                .jar(shipped, "mute.jar");
        assertThat(refusal("mute")).contains("an id that is none");
    }

    @Test
    void thePluginSeesTheApiAndNothingOfTheProgram() throws Exception {
        TestPlugin.good("curious")
                .members("""
                        static String seen() {
                            StringBuilder seen = new StringBuilder();
                            for (String name : new String[] {"somepolku.work.Ledger", "somepolku.kit.Texts",
                                    "org.h2.mvstore.MVStore", "org.pf4j.PluginManager", "picocli.CommandLine",
                                    "org.slf4j.Logger", "java.util.List"}) {
                                for (ClassLoader loader : new ClassLoader[] {
                                        PluginCurious.class.getClassLoader(),
                                        Thread.currentThread().getContextClassLoader()}) {
                                    try {
                                        Class.forName(name, false, loader);
                                        seen.append(name).append(' ');
                                    } catch (ClassNotFoundException hidden) {
                                    }
                                }
                            }
                            if (PluginCurious.class.getResource("/somepolku/messages.properties") != null) {
                                seen.append("resources");
                            }
                            return seen.toString();
                        }
                        """.replace("PluginCurious", "Plugincurious"))
                .register("throw new IllegalStateException(seen());")
                .jar(shipped, "curious.jar");
        assertThat(refusal("curious"))
                .contains("(IllegalStateException: org.slf4j.Logger org.slf4j.Logger java.util.List java.util.List)");
    }

    @Test
    void withoutConsentAStrangersJarWaits() throws Exception {
        Path jar = TestPlugin.good("guest").jar(others, "guest.jar");
        PluginHost host = start();
        assertThat(states(host)).containsExactly("alpha ON", "omega ON", "guest PENDING");
        assertThat(host.plugins().get(2).why()).contains("waits for your consent");
        assertThat(host.channel(new ChannelId("guest"))).isEmpty();

        consents.allow(Hosted.sha256(jar));
        assertThat(states(start())).containsExactly("alpha ON", "omega ON", "guest ON");

        PluginHost running = hosts.get(hosts.size() - 1);
        consents.forbid(Hosted.sha256(jar));
        assertThat(states(running)).contains("guest ON");
        assertThat(running.plugins().get(2).why())
                .isEqualTo("You took your consent back: it does not run from the next start on.");
        assertThat(states(start())).contains("guest PENDING");
        consents.allow(Hosted.sha256(jar));
        assertThat(running.plugins().get(2).why()).isEmpty();
        assertThat(hosts.get(hosts.size() - 1).plugins().get(2).why())
                .isEqualTo("You allowed this file: it runs from the next start on.");

        Files.write(jar, new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
        assertThat(states(start())).containsExactly("alpha ON", "omega ON", "guest PENDING");
    }

    @Test
    void aFolderOfStrangersCannotVouchForItself() throws Exception {
        Path jar = TestPlugin.good("guest").jar(others, "guest.jar");
        Files.writeString(others.resolve("SHA256SUMS"), Hosted.sha256(jar) + "  guest.jar\n");
        assertThat(states(start())).contains("guest PENDING");
    }

    @Test
    void aSafeStartRunsOnlyWhatWasShipped() throws Exception {
        consents.allow(Hosted.sha256(TestPlugin.good("guest").jar(others, "guest.jar")));
        PluginHost host = start(Locale.ENGLISH, true, LONG);
        assertThat(states(host)).containsExactly("alpha ON", "omega ON", "guest OFF");
        assertThat(host.plugins().get(2).why()).contains("safe start");
    }

    @Test
    void withoutAnyFolderThereAreNoPlugins() throws Exception {
        PluginHost.Places nowhere = new PluginHost.Places(folder.resolve("none"), List.of(folder.resolve("nor here")));
        PluginHost host =
                PluginHost.start(nowhere, consents, incidents, Texts.in(Locale.ENGLISH), new MemorySettings(), false);
        host.ready().toCompletableFuture().join();
        assertThat(host.plugins()).isEmpty();
        assertThat(host.formats()).isEmpty();
    }

    @Test
    void nothingIsWrittenBesideTheJars() throws Exception {
        start();
        try (Stream<Path> files = Files.list(shipped)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("SHA256SUMS", "a-alpha.jar", "z-omega.jar");
        }
    }

    /** Why the plugin in {@code name.jar} was refused, having seen that its neighbours work. */
    private String refusal(String name) throws Exception {
        PluginHost host = start();
        assertThat(host.channel(new ChannelId("alpha"))).isPresent();
        assertThat(host.channel(new ChannelId("omega"))).isPresent();
        PluginStatus status = host.plugins().stream()
                .filter(one -> one.source().equals(name + ".jar"))
                .findFirst()
                .orElseThrow();
        assertThat(status.state()).isEqualTo(State.REFUSED);
        return status.why();
    }

    private static List<String> states(PluginHost host) {
        return host.plugins().stream().map(one -> one.id() + " " + one.state()).toList();
    }

    private static String name(PluginHost host, String channel) {
        return host.channel(new ChannelId(channel)).orElseThrow().name();
    }

    private PluginHost start() throws Exception {
        return start(Locale.ENGLISH);
    }

    private PluginHost start(Locale locale) throws Exception {
        return start(locale, false, LONG);
    }

    private PluginHost start(Locale locale, boolean safe, Patience limit) throws Exception {
        List<String> sums = new ArrayList<>();
        try (Stream<Path> jars = Files.list(shipped)) {
            for (Path jar :
                    jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                sums.add(Hosted.sha256(jar) + "  " + jar.getFileName());
            }
        }
        Files.write(shipped.resolve("SHA256SUMS"), sums);
        PluginHost.Places places = new PluginHost.Places(shipped, List.of(others));
        PluginHost host =
                PluginHost.start(places, consents, incidents, Texts.in(locale), new MemorySettings(), safe, limit);
        hosts.add(host);
        host.ready().toCompletableFuture().join();
        return host;
    }
}
