package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.pluginhost.Creature.bytes;
import static somepolku.pluginhost.Creature.changed;
import static somepolku.pluginhost.Creature.plugin;
import static somepolku.pluginhost.Creature.registering;
import static somepolku.pluginhost.Creature.utf8;
import static somepolku.pluginhost.Creature.with;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
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
    private static final String SERVICE = "META-INF/services/somepolku.api.ChannelPlugin";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String CHANNEL = "context.channel(ChannelDescription.builder(\"%s\", \"Odd\").build());";

    @TempDir
    static Path folder;

    private static PluginHost host;
    private static Incidents incidents;

    static Stream<Creature> creatures() {
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
                                + " while (true) all.add(new long[1 << 20]);",
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
                changed("newer", all -> all.get(Creature.theClass(all))[7] = 99, "UnsupportedClassVersionError"),
                changed("mangled", all -> Arrays.fill(all.get(Creature.theClass(all)), 8, 60, (byte) 0), "Error"),
                changed("ghost", all -> all.put(SERVICE, utf8("test.plugin.Nobody\n")), "ClassNotFoundException"),
                changed(
                        "host-class",
                        all -> all.put(SERVICE, utf8("somepolku.work.Ledger\n")),
                        "ClassNotFoundException"),
                changed("jdk-class", all -> all.put(SERVICE, utf8("java.lang.StringBuilder\n")), "and is none"),
                changed("no-service", all -> all.remove(SERVICE), "there is nothing to run"),
                changed("service-noise", all -> all.put(SERVICE, new byte[200_000]), "failed"),
                with("private", "private Pluginprivate() { }", "NoSuchMethodException"),
                changed("no-manifest", all -> all.remove(MANIFEST), "no proper Plugin-Id"),
                changed("no-id", all -> without(all, "Plugin-Id"), "no proper Plugin-Id"),
                changed("no-version", all -> without(all, "Plugin-Version"), "no proper Plugin-Version"),
                changed("no-range", all -> without(all, "Plugin-Requires"), "must be a range with an end"),
                plugin(TestPlugin.good("odd-range").says("Plugin-Requires", ">=#!& what"), "odd-range", "is no range"),
                plugin(
                        TestPlugin.good("future").says("Plugin-Requires", ">=2.0.0 & <3.0.0"),
                        "future",
                        "other versions"),
                changed(
                        "bad-manifest",
                        all -> all.put(MANIFEST, utf8("Manifest-Version 1.0\nrubbish\n")),
                        "not a jar that can be read"),
                changed("long-manifest", all -> all.put(MANIFEST, new byte[64 << 20]), "not a jar that can be read"),
                changed("slip", all -> all.put("../../slipped.txt", utf8("out")), "A name in it leads out of it"),
                changed("rooted", all -> all.put("/etc/slipped", utf8("out")), "A name in it leads out of it"),
                changed(
                        "crowd",
                        all -> {
                            for (int i = 0; i < 20_001; i++) {
                                all.put("e" + i, new byte[0]);
                            }
                        },
                        "20,000 files"),
                changed(
                        "bomb",
                        all -> {
                            for (int i = 0; i < 9; i++) {
                                all.put("zeros" + i, new byte[64 << 20]);
                            }
                        },
                        "more than 512 MB"),
                bytes("empty", new byte[0], "not a jar that can be read"),
                bytes(
                        "no-entries",
                        new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
                        "no proper Plugin-Id"),
                bytes("prose", utf8("PK no, not really"), "not a jar that can be read"),
                new Creature(
                        "cut",
                        folder -> {
                            Path jar = TestPlugin.good("cut").jar(folder, "cut.jar");
                            Files.write(jar, Arrays.copyOf(Files.readAllBytes(jar), 700));
                        },
                        "not a jar that can be read"),
                plugin(TestPlugin.good("circle-a"), "z-twice", "circle-a.jar has the same Plugin-Id"),
                plugin(TestPlugin.good("alpha").says("Plugin-Id", "copy"), "copy", "already brings the channel alpha"));
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
                        new Thread(() -> {
                            for (int i = 0; i < 1000; i++) {
                                try { context.guide(null); } catch (RuntimeException over) { }
                            }
                        }).start();
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
                Patience.of(Duration.ofSeconds(2)));
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

    private static void without(java.util.Map<String, byte[]> all, String key) {
        List<String> left = Creature.manifest(all).stream()
                .filter(line -> !line.startsWith(key + ":"))
                .toList();
        all.put(MANIFEST, utf8(String.join("\n", left) + "\n\n"));
    }
}
