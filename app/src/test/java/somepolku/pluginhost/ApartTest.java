package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.channel.ChannelInfo;
import somepolku.importing.DateOrder;
import somepolku.importing.ImportFormat;
import somepolku.importing.Intake;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/** A stranger's plugin does in its own process what it would do in this one. */
class ApartTest {
    private static final String EVERYTHING = """
            ImportSink.FileSink file = sink.file(input.files().get(0), "Every\\nthing");
            String text;
            try (java.io.InputStream in = input.files().get(0).open()) {
                text = new String(in.readAllBytes(), "UTF-8");
            }
            java.time.LocalDate day = java.time.LocalDate.of(2026, 10, 5);
            java.time.Instant at = java.time.Instant.parse("2026-10-05T12:30:00.5Z");
            sink.account(AccountMark.NAME, "Anna");
            sink.advice("Ask for more.");
            file.row();
            file.activity(2, ImportedActivity.on("k1", "note", day).title(text).text("one\\ntwo").link("https://example.org").build());
            file.activity(3, ImportedActivity.at("k2", "note", at).answers(at, "note").build());
            file.activity(4, ImportedActivity.undated("k3", "note").build());
            file.reading(5, ImportedReading.over("views", day, day.plusDays(6), -5.5).about("k1"));
            file.reading(6, ImportedReading.on("views", day, 7).about("k1", at));
            file.reading(7, ImportedReading.on("views", day, 8));
            file.contact(8, ImportedContact.of("p1", "Anna", "Acme", "Engineer", day));
            file.contact(9, ImportedContact.of("p2", "", "", "", null));
            file.skipped(10, "no date");
            file.note(2, "odd");
            sink.leftClosed(input.files().get(0), "private");
            ImportSink.FileSink second = sink.file(input.files().get(0), "Second");
            second.note(0, input.dateOrder().map(Enum::name).orElse("none") + input.single() + input.name()
                    + input.files().get(0).size());
            ImportSink.FileSink third = sink.file(input.files().get(0), "Third");
            third.refused("of no use");
            java.util.List<ImportSink.Reading> both = new java.util.ArrayList<>();
            for (int i = 0; i < 2; i++) {
                ImportSink.FileSink own = sink.file(input.files().get(0), "Beside " + i);
                both.add(() -> {
                    try (java.io.InputStream in = input.files().get(0).open()) {
                        own.skipped(in.read(), "the first byte");
                    }
                });
            }
            sink.together(both);
            """;

    @TempDir
    Path folder;

    private Hosted apart;
    private Hosted inside;

    @BeforeEach
    void begin() throws Exception {
        apart = Hosted.apart(Files.createDirectory(folder.resolve("apart")));
        inside = new Hosted(Files.createDirectory(folder.resolve("inside")));
    }

    @AfterEach
    void close() {
        apart.close();
        inside.close();
    }

    @Test
    void whatItReadsIsTheSame() throws Exception {
        TestPlugin plugin = TestPlugin.good("reader").reads(EVERYTHING);
        Optional<DateOrder> dates = Optional.of(DateOrder.DAY_FIRST);
        Intake here = inside.format(plugin).read(Hosted.dropped(), dates, () -> false);
        Intake there = apart.format(plugin).read(Hosted.dropped(), dates, () -> false);
        assertThat(there).isEqualTo(here);
        assertThat(here.files()).hasSize(6);
        assertThat(here.files().get(0).items()).hasSize(8);
    }

    @Test
    void whatItDescribesIsTheSame() throws Exception {
        TestPlugin plugin = TestPlugin.good("reader")
                .file("test/plugin/messages_en.properties", "channel=Näin {0}")
                .register("""
                        context.channel(ChannelDescription.builder("reader", context.texts().text("channel", "on"))
                            .mark(Mark.CIRCLE).contactsMetric("people")
                            .kind(new ActivityKind("note", "Note", Purpose.LEARN))
                            .metric(MetricDescription.builder("people", "People", MetricKind.LEVEL).unit("people").build())
                            .metric(MetricDescription.builder("views", "Views", MetricKind.FLOW).retentionDays(90)
                                .perActivity().historyWeeks(3)
                                .breaksOn(java.time.LocalDate.of(2026, 4, 1), "Later").build())
                            .build());
                        context.guide(ExportGuide.builder("archive", "All").about("All you did.").step("Ask.")
                            .link("https://example.org").waitDays(2).keptDays(3).build());
                        """);
        ChannelInfo there = apart.host(plugin).channels().get(0);
        assertThat(there).isEqualTo(inside.host(plugin).channels().get(0));
        assertThat(there.name()).isEqualTo("Näin on");
    }

    @Test
    void whatItSaidOfItselfIsNotAskedAgainUnlessSomethingChanged() throws Exception {
        Path kept = folder.resolve("described");
        Path marks = folder.resolve("marks");
        TestPlugin plugin = TestPlugin.good("reader")
                .register("""
                context.setting(somepolku.api.form.SettingDescription.text("name", "Name", "Reader").build());
                try {
                    java.nio.file.Files.writeString(java.nio.file.Path.of("%s"), "x",
                        java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
                } catch (java.io.IOException e) {
                    throw new IllegalStateException(e);
                }
                context.channel(ChannelDescription.builder("reader", context.settings().text("name")).build());
                """.formatted(marks.toString().replace("\\", "\\\\")));
        apart.keepingIn(kept);
        ChannelInfo first = apart.host(plugin).channels().get(0);
        assertThat(apart.host(plugin).channels().get(0)).isEqualTo(first);
        assertThat(marks).hasContent("x");

        apart.settings().put("plugin.reader.name", "Lukija");
        assertThat(apart.host(plugin).channels().get(0).name()).isEqualTo("Lukija");
        assertThat(apart.host(plugin).channels().get(0).name()).isEqualTo("Lukija");
        assertThat(marks).hasContent("xx");

        try (var files = Files.list(kept)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            }
        }
        assertThat(apart.host(plugin).channels().get(0).name()).isEqualTo("Lukija");
        assertThat(marks).hasContent("xxx");
    }

    @Test
    void ofAllItsFilesItCanReadOnlyThoseThatWereChosenAndItIsNotToldWhereTheyLie() throws Exception {
        Intake intake = apart.read("""
                StringBuilder all = new StringBuilder(System.getProperty("user.dir") + String.join(" ",
                    ProcessHandle.current().info().arguments().orElse(new String[0])));
                all.append(System.getenv());
                sink.file(input.files().get(0), "told").note(0, "" + all.indexOf("a.csv"));
                """);
        assertThat(intake.files().get(0).notes()).containsExactly(new Intake.Remark(0, "-1"));
    }

    @Test
    void aCancelReachesThePluginAndEndsItsProcess() throws Exception {
        Path marks = Files.createDirectory(folder.resolve("marks"));
        ImportFormat format = apart.format(
                TestPlugin.good("reader").reads("""
                java.nio.file.Path marks = java.nio.file.Path.of("%s");
                ImportSink.FileSink file = sink.file(input.files().get(0), "Everything");
                while (!sink.cancelled()) {
                    file.row();
                }
                java.nio.file.Files.writeString(marks.resolve("cancelled"), "" + ProcessHandle.current().pid());
                while (true) { }
                """.formatted(marks.toString().replace("\\", "\\\\"))));
        AtomicInteger asked = new AtomicInteger();
        Problem problem = catchThrowableOfType(
                        ProblemException.class,
                        () -> format.read(Hosted.dropped(), Optional.empty(), () -> asked.incrementAndGet() > 3))
                .problem();
        assertThat(problem).isEqualTo(Problem.refused("importing.stopped"));
        String pid = Files.readString(marks.resolve("cancelled"));
        assertThat(ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive))
                .as("the process of a plugin that did not end by itself")
                .satisfiesAnyOf(
                        process -> assertThat(process).isEmpty(),
                        process -> process.orElseThrow().onExit().join());
    }
}
