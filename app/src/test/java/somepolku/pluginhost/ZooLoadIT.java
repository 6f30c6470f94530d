package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.pluginhost.Creature.changed;
import static somepolku.pluginhost.Creature.plugin;
import static somepolku.pluginhost.Creature.registering;
import static somepolku.pluginhost.Creature.with;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import somepolku.domain.term.ChannelId;
import somepolku.fakes.MemorySettings;
import somepolku.kit.Texts;
import somepolku.pluginhost.code.Patience;
import somepolku.work.port.Channels.PluginStatus;
import somepolku.work.port.Channels.PluginStatus.State;
import somepolku.work.port.Troubles.Trouble;

/** Jars that misbehave before they read anything: loaded together, beside good ones, and each named for what it did. */
class ZooLoadIT {
    private static final String CHANNEL = "context.channel(ChannelDescription.builder(\"%s\", \"Odd\").build());";

    @TempDir
    static Path folder;

    private static PluginHost host;
    private static Incidents incidents;

    static Stream<Creature> creatures() {
        return Stream.concat(ZooJars.creatures(), ofCode());
    }

    private static Stream<Creature> ofCode() {
        return Stream.of(
                with(
                        "ctor-throws",
                        "public Pluginctorthrows() { throw new IllegalStateException(\"no luck\"); }",
                        "The plugin ctor-throws failed (IllegalStateException: no luck)"),
                with("ctor-error", "public Pluginctorerror() { throw new Error(\"worse\"); }", "failed (Error: worse)"),
                with(
                        "static-throws",
                        "static { if (true) throw new AssertionError(\"static\"); }",
                        "AssertionError: static"),
                with(
                        "static-loop",
                        "static { long n = 0; while (n >= 0) { n = (n + 1) & 1023; } }",
                        "The plugin static-loop did not answer within"),
                registering("register-throws", "throw new RuntimeException();", "failed (RuntimeException)"),
                registering("deep", "register(context);", "failed (StackOverflowError)"),
                registering(
                        "greedy",
                        "java.util.List<long[]> all = new java.util.ArrayList<>();"
                                + " while (true) all.add(new long[1 << 23]);",
                        "needed more memory than the 256 MB"),
                registering("exits", "System.exit(0);", "ended its own process (exit code 0)"),
                registering("halts", "Runtime.getRuntime().halt(7);", "ended its own process (exit code 7)"),
                registering(
                        "deaf",
                        "while (true) { try { Thread.sleep(1000); } catch (InterruptedException no) { } }",
                        "did not answer within"),
                registering("garbles", """
                        try (java.io.FileOutputStream out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
                            out.write("this is no frame at all".getBytes());
                        } catch (java.io.IOException e) {
                            throw new IllegalStateException(e);
                        }
                        """, "gave an answer that is none"),
                registering("serialised", """
                        try {
                            java.io.ObjectOutputStream out = new java.io.ObjectOutputStream(
                                new java.io.FileOutputStream(java.io.FileDescriptor.out));
                            out.writeObject(new java.util.HashMap<>(java.util.Map.of("a", "b")));
                            out.flush();
                        } catch (java.io.IOException e) {
                            throw new IllegalStateException(e);
                        }
                        """, "gave an answer that is none"),
                registering("nothing", "", "describes no channel"),
                registering("null-channel", "context.channel(null);", "describes no channel"),
                registering(
                        "null-importer",
                        CHANNEL.formatted("null-importer") + "context.importer(null);",
                        "NullPointerException"),
                registering("window", CHANNEL.formatted("window") + """
                        javax.swing.SwingUtilities.invokeLater(() -> { });
                        """, "reached for the window"),
                registering("many-metrics", """
                        ChannelDescription.Builder all = ChannelDescription.builder("many-metrics", "Many");
                        for (int i = 0; i < 100_000; i++) {
                            all.metric(MetricDescription.builder("m" + i, "M", MetricKind.FLOW).build());
                        }
                        context.channel(all.build());
                        """, "gave the same id twice, or too many"),
                registering("bad-id", CHANNEL.formatted("../odd"), "gave an id that is none"),
                registering("huge-icon", """
                        context.channel(ChannelDescription.builder("huge-icon", "Huge").icon(new byte[4_000_000]).build());
                        """, "must be a PNG"),
                registering("year-0", """
                        context.channel(ChannelDescription.builder("year-0", "Old").metric(
                            MetricDescription.builder("views", "Views", MetricKind.FLOW)
                                .breaksOn(java.time.LocalDate.of(0, 1, 1), "Long ago").build()).build());
                        """, "The date cannot be right"),
                plugin(
                        TestPlugin.good("unspoken").file("test/plugin/messages.properties", "channel=\\u00zz"),
                        "unspoken",
                        "IllegalArgumentException"),
                with("liar", """
                        static final class Liar extends RuntimeException {
                            public String getMessage() { throw new IllegalStateException(); }
                            public StackTraceElement[] getStackTrace() { throw new IllegalStateException(); }
                            public Throwable getCause() { return this; }
                        }
                        { if (true) throw new Liar(); }
                        """, "The plugin liar failed (Plugin"),
                registering("mirrored", """
                        throw new IllegalStateException("\\u202egnp.exe\\u0007\\n\\u2066 <html>second line");
                        """, "failed (IllegalStateException: gnp.exe <html>second line)"),
                registering("prints", """
                        try (java.io.FileOutputStream out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
                            while (true) out.write(new byte[1 << 16]);
                        } catch (java.io.IOException e) {
                            throw new IllegalStateException(e);
                        }
                        """, "gave an answer that is none"),
                importer(
                        "id-throws",
                        "throw new IllegalStateException(\"no id\");",
                        "failed (IllegalStateException: no id)"),
                importer("id-null", "return null;", "failed (NullPointerException"),
                importer("id-exits", "System.exit(4); return \"\";", "exit code 4"),
                importer("id-mirrored", "return \"\\u202ella\";", "gave an id that is none: \"lla\""),
                rule("rule-null", "return null;", "failed (NullPointerException"),
                rule("rule-needs-throw", "throw new AssertionError(\"needs\");", "failed (AssertionError: needs)"),
                rule("rule-needs-loop", "while (true) Thread.onSpinWait();", "did not answer within"),
                rule("rule-needs-all", """
                        java.util.List<Need> all = new java.util.ArrayList<>();
                        for (int i = 0; i < 3_000; i++) all.add(Need.contacts(i + 1));
                        return all;
                        """, "needs more than can be looked for"),
                plugin(TestPlugin.good("circle-a"), "z-twice", "circle-a.jar has the same Plugin-Id"),
                plugin(TestPlugin.good("alpha").says("Plugin-Id", "copy"), "copy", "already brings the channel alpha"));
    }

    /** With this body of its importer's {@code id()}. */
    private static Creature importer(String name, String id, String says) {
        TestPlugin plugin =
                TestPlugin.good(name).members("""
                static final class All implements ExportImporter {
                    public String id() { %s }
                    public String name() { return "All"; }
                    public Fit fit(ExportInput input) { return Fit.SURE; }
                    public void read(ExportInput input, ImportSink sink) { }
                }
                """.formatted(id)).alsoRegister("context.importer(new All());");
        return plugin(plugin, name, says);
    }

    /** With this body of its rule's {@code needs()}. */
    private static Creature rule(String name, String needs, String says) {
        TestPlugin plugin =
                TestPlugin.good(name).members("""
                static final class Steady implements AdviceRule {
                    public String id() { return "steady"; }
                    public String name() { return "Steady"; }
                    public Evidence evidence() {
                        return Evidence.of(Strength.VENDOR, "Found.").source("A", "b", 2020).build();
                    }
                    public java.util.List<Need> needs() { %s }
                    public AdviceResult judge(JournalView journal) { return null; }
                }
                """.formatted(needs)).alsoRegister("context.rule(new Steady());");
        return plugin(plugin, name, says);
    }

    /** What looks odd and does no harm runs. */
    static Stream<Creature> oddButGood() {
        return Stream.of(
                registering("chatty", """
                        System.out.println("noise".repeat(100_000));
                        System.err.println("noise");
                        try {
                            if (System.in.read() != -1) throw new IllegalStateException("there was something to read");
                        } catch (java.io.IOException e) {
                            throw new IllegalStateException(e);
                        }
                        """ + CHANNEL.formatted("chatty"), ""),
                registering("restless", CHANNEL.formatted("restless") + """
                        for (int i = 0; i < 3; i++) {
                            new Thread(() -> { while (true) Thread.onSpinWait(); }).start();
                        }
                        """, ""),
                registering("keeper", CHANNEL.formatted("keeper") + """
                        Thread registering = Thread.currentThread();
                        new Thread(() -> {
                            while (java.util.Arrays.stream(registering.getStackTrace())
                                .anyMatch(frame -> frame.getClassName().endsWith(".Registration"))) Thread.onSpinWait();
                            for (int i = 0; i < 1000; i++) {
                                try { context.guide(null); } catch (RuntimeException over) { }
                            }
                        }).start();
                        """, ""),
                registering("huge-text", """
                        context.channel(ChannelDescription.builder("huge-text", "x".repeat(40_000_000)).build());
                        """, ""),
                registering("drawn", """
                        context.channel(ChannelDescription.builder("drawn", "\\u202eegpj\\u202c \\u0007 name\\n2").build());
                        """, ""),
                with("trick", """
                        static final class Trick implements java.io.Serializable, ExportImporter {
                            private void readObject(java.io.ObjectInputStream in) { System.exit(13); }
                            private Object writeReplace() { throw new IllegalStateException("was serialised"); }
                            public String id() { return "all"; }
                            public String name() { return "Trick"; }
                            public Fit fit(ExportInput input) { return Fit.SURE; }
                            public void read(ExportInput input, ImportSink sink) { }
                        }
                        { }
                        """, ""),
                plugin(TestPlugin.good("circle-a").says("Plugin-Dependencies", "circle-b"), "circle-a", ""),
                plugin(TestPlugin.good("circle-b").says("Plugin-Dependencies", "circle-a"), "circle-b", ""),
                changed(
                        "flat",
                        all -> all.keySet().forEach(name -> assertThat(name).doesNotEndWith("/")),
                        ""),
                changed("own-api", all -> all.put("somepolku/api/ChannelPlugin.class", new byte[10]), ""));
    }

    @BeforeAll
    static void loadThemAllAtOnce() throws Exception {
        Path shipped = Files.createDirectories(folder.resolve("shipped"));
        Path alpha = TestPlugin.good("alpha").jar(shipped, "a-alpha.jar");
        Files.writeString(shipped.resolve("SHA256SUMS"), Hosted.sha256(alpha) + "  a-alpha.jar\n");
        Path others = Files.createDirectories(folder.resolve("others"));
        for (Creature creature : Stream.concat(creatures(), oddButGood()).toList()) {
            creature.making().in(others);
        }
        TestPlugin.good("zeta").jar(others, "zz-zeta.jar");
        incidents = new Incidents(new MemorySettings());
        host = PluginHost.start(
                new PluginHost.Places(shipped, List.of(others)),
                Hosted.everybody(),
                incidents,
                Texts.in(Locale.ENGLISH),
                new MemorySettings(),
                false,
                Patience.of(Duration.ofSeconds(4)));
        host.ready().toCompletableFuture().join();
    }

    @AfterAll
    static void close() {
        host.close();
    }

    @ParameterizedTest
    @MethodSource("creatures")
    void isRefusedByNameWithWhatItDid(Creature creature) {
        PluginStatus status = status(creature);
        assertThat(status.state()).isEqualTo(State.REFUSED);
        assertThat(status.why()).contains(creature.says());
        theOthersWork();
    }

    @ParameterizedTest
    @MethodSource("oddButGood")
    void runs(Creature creature) {
        assertThat(status(creature).why()).isEmpty();
        assertThat(status(creature).state()).isEqualTo(State.ON);
        assertThat(host.channel(new ChannelId(creature.name()))).isPresent();
    }

    @Test
    void everyCulpritIsToldWithDetailsThatAMakerCanUseAndNothingOfThisMachine() {
        List<String> told = incidents.open().stream().map(Trouble::plugin).toList();
        List<String> culprits = creatures()
                .filter(creature -> !creature.name().equals("z-twice"))
                .map(creature -> status(creature).id())
                .toList();
        assertThat(told).containsAll(culprits).doesNotContain("zeta", "alpha", "chatty");
        Trouble trouble = incidents.of("ctor-throws").orElseThrow();
        assertThat(trouble.details())
                .contains(
                        "plugin: ctor-throws 1.0.0",
                        "SHA-256: ",
                        "java.lang.IllegalStateException",
                        "at test.plugin.Pluginctorthrows.<init>:")
                .doesNotContain("no luck")
                .doesNotContain(folder.toString(), System.getProperty("user.name") + "/");
    }

    @Test
    void whatComesIsCleanedBeforeItIsShown() {
        assertThat(host.channel(new ChannelId("drawn")).orElseThrow().name()).isEqualTo("egpj name 2");
        assertThat(host.channel(new ChannelId("huge-text")).orElseThrow().name())
                .isEqualTo("x".repeat(40));
    }

    private static void theOthersWork() {
        assertThat(host.channel(new ChannelId("alpha"))).isPresent();
        assertThat(host.channel(new ChannelId("zeta"))).isPresent();
    }

    private static PluginStatus status(Creature creature) {
        return host.plugins().stream()
                .filter(one -> one.source().equals(creature.name() + ".jar"))
                .findFirst()
                .orElseThrow();
    }
}
