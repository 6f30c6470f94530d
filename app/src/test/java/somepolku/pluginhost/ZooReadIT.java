package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import somepolku.fakes.MemorySettings;
import somepolku.importing.ImportFormat;
import somepolku.importing.ImportFormat.Fit;
import somepolku.importing.Intake;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.code.Patience;

/** Plugins that misbehave while they look at a file or read it: each costs its own answer, and the next one reads. */
class ZooReadIT {
    private static final String FILE = "ImportSink.FileSink file = sink.file(input.files().get(0), \"All\");";
    private static final String DEED = "file.activity(1, ImportedActivity.undated(\"k\" + %s, \"note\")%s.build());";

    @TempDir
    static Path folder;

    private static PluginHost host;
    private static Incidents incidents;

    /**
     * A plugin that goes wrong.
     *
     * @param fit the body of fit(input)
     * @param read the body of read(input, sink)
     * @param says what the program must say of it
     */
    record Reader(String name, String fit, String read, String says) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Reader reading(String name, String read, String says) {
        return new Reader(name, "return Fit.SURE;", read, says);
    }

    private static Reader fitting(String name, String fit, String says) {
        return new Reader(name, fit, "", says);
    }

    static Stream<Reader> readers() {
        String endless = "for (long i = 0; ; i++) ";
        return Stream.of(
                reading(
                        "throws-first",
                        "if (true) throw new NullPointerException(\"nothing there\");",
                        "failed (NullPointerException: nothing there)"),
                reading(
                        "throws-midway",
                        FILE + DEED.formatted("1", "") + "if (true) throw new Error(\"midway\");",
                        "failed (Error: midway)"),
                reading("throws-last", FILE + """
                        try (java.io.InputStream in = input.files().get(0).open()) {
                            in.readAllBytes();
                        } finally {
                            throw new java.util.ConcurrentModificationException();
                        }
                        """, "failed (ConcurrentModificationException)"),
                reading("throws-beside", FILE + """
                        ImportSink.Reading bad = () -> { throw new StackOverflowError(); };
                        sink.together(java.util.List.of(bad, bad, bad));
                        """, "failed (StackOverflowError)"),
                reading("exits-midway", FILE + DEED.formatted("1", "") + "System.exit(42);", "exit code 42"),
                reading("halts-midway", "Runtime.getRuntime().halt(0);", "exit code 0"),
                reading(
                        "hook",
                        "Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { } }));"
                                + " System.exit(1);",
                        "did not answer within"),
                reading(
                        "eats",
                        "java.util.List<Object> all = new java.util.ArrayList<>();"
                                + " while (true) all.add(new long[1 << 23]);",
                        "needed more memory than the 256 MB"),
                reading(
                        "sleeps",
                        "while (true) { try { Thread.sleep(100); } catch (InterruptedException no) { } }",
                        "did not answer within"),
                reading("spins", "while (true) Thread.onSpinWait();", "did not answer within"),
                reading("recurses", "read(input, sink);", "failed (StackOverflowError)"),
                reading(
                        "floods",
                        FILE + endless + DEED.formatted("i", ".text(\"x\".repeat(100_000))"),
                        "far more than the files can hold"),
                reading("floods-rows", FILE + endless + "file.row();", "far more than the files can hold"),
                reading(
                        "floods-files",
                        endless + "sink.file(input.files().get(0), \"F\");",
                        "far more than the files can hold"),
                reading(
                        "floods-words",
                        FILE + endless + "file.skipped(1, \"no \" + i);",
                        "far more than the files can hold"),
                reading("one-huge", FILE + """
                        ImportedApplication.Builder job = ImportedApplication.builder("k".repeat(1_000_000))
                            .company("c".repeat(4_000_000)).position("p".repeat(4_000_000)).link("l".repeat(4_000_000));
                        for (int i = 0; i < 1_000_000; i++) job.step(somepolku.api.journal.ApplicationStatus.LEAD, null);
                        while (true) file.application(1, job.build());
                        """, "far more than the files can hold"),
                reading("reopens", endless + "input.files().get(0).open().close();", "again and again"),
                reading(
                        "hoards",
                        "java.util.List<Object> all = new java.util.ArrayList<>();" + endless
                                + "all.add(input.files().get(0).open());",
                        "again and again"),
                reading("prints", """
                        try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
                            while (true) out.write(new byte[1 << 16]);
                        }
                        """, "gave an answer that is none"),
                reading(
                        "closes",
                        "new java.io.FileOutputStream(java.io.FileDescriptor.out).close();"
                                + "while (true) Thread.onSpinWait();",
                        "gave an answer that is none"),
                reading(
                        "steals",
                        "new java.io.FileInputStream(java.io.FileDescriptor.in).close();"
                                + "input.files().get(0).open().read();",
                        "ended its own process"),
                reading("null-item", FILE + "file.activity(1, null);", "failed (NullPointerException"),
                reading("null-file", "sink.file(null, \"None\");", "failed (NullPointerException"),
                reading(
                        "window-late",
                        "javax.swing.JOptionPane.showMessageDialog(null, \"hello\");",
                        "reached for the window"),
                fitting("fit-null", "return null;", "failed (NullPointerException"),
                fitting(
                        "fit-throws",
                        "throw new IllegalArgumentException(\"" + "/home/somebody/secret.csv\");",
                        "IllegalArgumentException: /home/somebody/secret.csv"),
                fitting("fit-error", "throw new LinkageError(\"fit\");", "failed (LinkageError: fit)"),
                fitting(
                        "fit-eats",
                        "java.util.List<Object> all = new java.util.ArrayList<>(); while (true) all.add(new long[1 << 23]);",
                        "needed more memory than the 256 MB"),
                fitting("fit-prints", """
                        try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
                            while (true) out.write(new byte[1 << 16]);
                        } catch (java.io.IOException e) {
                            throw new IllegalStateException(e);
                        }
                        """, "gave an answer that is none"),
                reading("throws-mirrored", """
                        if (true) throw new IllegalStateException("\\u202egnp.exe\\u0000\\n\\u2067 more");
                        """, "failed (IllegalStateException: gnp.exe more)"),
                reading("names-mirrored", """
                        sink.file(input.files().get(0), "\\u202egnp\\u0007").refused("\\u2066no\\n\\u0000luck");
                        if (true) throw new IllegalStateException(new String(new char[100_000]).replace('\\0', '\\u202e'));
                        """, "failed (IllegalStateException)"),
                fitting("fit-exits", "System.exit(9); return Fit.NONE;", "exit code 9"),
                fitting("fit-spins", "while (true) Thread.onSpinWait();", "did not answer within"));
    }

    @BeforeAll
    static void loadThemAllAtOnce() throws Exception {
        for (Reader reader : readers().toList()) {
            jar(reader);
        }
        jar(reading("good", FILE + """
                try (java.io.InputStream in = input.files().get(0).open()) {
                    file.row();
                    file.activity(1, ImportedActivity.undated("k", "note").text(new String(in.readAllBytes(), "UTF-8")).build());
                }
                """, ""));
        jar(reading("odd-days", FILE + """
                for (int year : new int[] {0, -1, 999_999, 2026}) {
                    java.time.LocalDate day = java.time.LocalDate.of(year, 1, 1);
                    file.activity(1, ImportedActivity.on("k" + year, "note", day).build());
                }
                file.activity(2, ImportedActivity.at("max", "note", java.time.Instant.MAX).build());
                file.reading(3, ImportedReading.on("views", java.time.LocalDate.MAX, 1));
                file.reading(4, ImportedReading.on("views", java.time.LocalDate.of(2026, 1, 1), Double.NaN));
                file.activity(5, ImportedActivity.undated("\\u202e\\u0000k\\ud800", "note").title("\\u202eevil\\u0007").build());
                """, ""));
        incidents = new Incidents(new MemorySettings());
        host = host(folder);
    }

    private static PluginHost host(Path plugins) {
        PluginHost made = PluginHost.start(
                new PluginHost.Places(plugins.resolve("none"), List.of(plugins)),
                Hosted.everybody(),
                incidents,
                Texts.in(Locale.ENGLISH),
                new MemorySettings(),
                false,
                new Patience(Duration.ofSeconds(2), Duration.ofSeconds(2)));
        made.ready().toCompletableFuture().join();
        return made;
    }

    private static void jar(Reader reader) throws Exception {
        jar(reader, folder);
    }

    private static void jar(Reader reader, Path folder) throws Exception {
        TestPlugin plugin = TestPlugin.good(reader.name());
        plugin.importing(reader.fit(), reader.read()).jar(folder, reader.name() + ".jar");
    }

    @AfterAll
    static void close() {
        host.close();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void costsNothingButItsOwnAnswer(Reader reader) throws Exception {
        String said = catchThrowableOfType(ProblemException.class, () -> {
                    ImportFormat format = format(reader.name());
                    format.fit(Hosted.dropped());
                    format.read(Hosted.dropped(), Optional.empty(), () -> false);
                })
                .problem()
                .toString();
        assertThat(said).contains(reader.name());
        assertThat(incidents.of(reader.name()).orElseThrow().what()).contains(reader.name(), reader.says());
        assertThat(incidents.of(reader.name()).orElseThrow().details())
                .contains("plugin: " + reader.name() + " 1.0.0", "while: ")
                .doesNotContain("secret", folder.toString(), "päivää", "a.csv");
        Intake next = read("good");
        assertThat(next.files().get(0).rows()).isEqualTo(1);
        assertThat(((Intake.Deed) next.files().get(0).items().get(0)).text()).isEqualTo("päivää");
    }

    @Test
    void daysThatCannotBeAndTextsThatPretendAreSaidOrCleaned() throws Exception {
        Intake.FileIntake file = read("odd-days").files().get(0);
        assertThat(file.items()).extracting(Intake.Item::key).contains("k2026").hasSize(2);
        assertThat(((Intake.Deed) file.items().get(1)).title()).isEqualTo("evil");
        assertThat(file.skipped())
                .hasSize(6)
                .extracting(Intake.Remark::why)
                .allMatch(why -> why.contains("cannot be right"));
    }

    @Test
    void whatItStartsEndsWithIt() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sleep")), "no sleep here");
        Path own = Files.createDirectory(folder.resolve("spawning"));
        jar(reading("spawns", FILE + """
                Process sub = new ProcessBuilder("sleep", "1000").start();
                file.note(0, "" + sub.pid());
                """, ""), own);
        PluginHost spawning = host(own);
        Intake intake = spawning.formats().get(0).read(Hosted.dropped(), Optional.empty(), () -> false);
        Optional<ProcessHandle> left = ProcessHandle.of(
                Long.parseLong(intake.files().get(0).notes().get(0).why()));
        spawning.close();
        left.ifPresent(process -> assertThat(process.onExit().join().isAlive()).isFalse());
    }

    private static Intake read(String name) throws Exception {
        ImportFormat format = format(name);
        assertThat(format.fit(Hosted.dropped())).isEqualTo(Fit.SURE);
        return format.read(Hosted.dropped(), Optional.empty(), () -> false);
    }

    private static ImportFormat format(String name) {
        return host.formats().stream()
                .filter(format -> format.id().equals(name + "-all"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(host.plugins().toString()));
    }
}
