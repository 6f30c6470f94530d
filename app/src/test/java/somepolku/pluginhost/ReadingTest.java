package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.About;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;
import somepolku.importing.DateOrder;
import somepolku.importing.ImportFormat;
import somepolku.importing.Intake;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/** What a plugin reads, on its way into the program. */
class ReadingTest {
    private static final BooleanSupplier NEVER = () -> false;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

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
    void whatThePersonCouldDoIsTakenDownOnOneLineAndNotWithoutEnd() throws Exception {
        Intake intake = hosted.read("for (int i = 0; i < 50; i++) sink.advice(\"Ask for \\n more \" + i);");
        assertThat(intake.advice()).hasSize(5).startsWith("Ask for more 0");
    }

    @Test
    void whatAPluginReadsArrivesAsItemsWithTheirLines() throws Exception {
        Intake intake = hosted.read("""
                ImportSink.FileSink file = sink.file(input.files().get(0), "Everything");
                String text = new String(input.files().get(0).open().readAllBytes(), "UTF-8");
                java.time.LocalDate day = java.time.LocalDate.of(2026, 10, 5);
                file.row();
                file.activity(2, ImportedActivity.on("k1", "note", day).title(text).link("https://example.org").build());
                file.row();
                file.reading(3, ImportedReading.over("views", day, day.plusDays(6), 5).about("k1"));
                file.row();
                file.contact(4, ImportedContact.of("p1", "Anna", "Acme", "Engineer", day));
                file.row();
                file.skipped(5, "no date");
                file.note(2, "odd");
                sink.leftClosed(input.files().get(0), "private");
                """);
        assertThat(intake.format()).isEqualTo("reader-all");
        assertThat(intake.channel().value()).isEqualTo("reader");
        Intake.FileIntake file = intake.files().get(0);
        assertThat(file.path()).isEqualTo("a.csv");
        assertThat(file.content()).isEqualTo("Everything");
        assertThat(file.rows()).isEqualTo(4);
        assertThat(file.items())
                .containsExactly(
                        new Intake.Deed(
                                2,
                                "k1",
                                "note",
                                Purpose.LEARN,
                                Optional.empty(),
                                Optional.of(DAY),
                                "päivää",
                                "",
                                Optional.of("https://example.org")),
                        new Intake.Figure(
                                3,
                                "views",
                                MetricKind.FLOW,
                                new DaySpan(DAY, DAY.plusDays(6)),
                                5,
                                Optional.of(new About("k1", Optional.empty()))),
                        new Intake.Person(4, "p1", "Anna", "Acme", "Engineer", Optional.of(DAY)));
        assertThat(file.skipped()).containsExactly(new Intake.Remark(5, "no date"));
        assertThat(file.notes()).containsExactly(new Intake.Remark(2, "odd"));
        assertThat(intake.files().get(1).leftClosed()).isTrue();
    }

    @Test
    void whatCannotBeRightIsSkippedRowByRow() throws Exception {
        Intake intake = hosted.read("""
                ImportSink.FileSink file = sink.file(input.files().get(0), "Everything");
                java.time.LocalDate day = java.time.LocalDate.of(2026, 10, 5);
                file.reading(1, ImportedReading.on("views", day, Double.NaN));
                file.reading(2, ImportedReading.on("views", day.withYear(12), 1));
                file.reading(3, ImportedReading.over("views", day, day.minusDays(1), 1));
                file.reading(4, ImportedReading.on("likes", day, 1));
                file.activity(5, ImportedActivity.on("k", "dance", day).build());
                file.activity(6, ImportedActivity.on("", "note", day).build());
                file.activity(7, ImportedActivity.at("k", "note", java.time.Instant.MAX).build());
                file.reading(8, ImportedReading.on("views", day, -0.0));
                """);
        Intake.FileIntake file = intake.files().get(0);
        assertThat(file.skipped()).extracting(Intake.Remark::line).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(file.skipped().get(0).why()).isEqualTo("The number cannot be right: NaN");
        assertThat(file.skipped().get(4).why()).contains("dance");
        assertThat(((Intake.Figure) file.items().get(0)).value()).isEqualTo(0.0);
    }

    @Test
    void textsAreFreedOfWhatIsNoText() throws Exception {
        Intake intake = hosted.read("""
                ImportSink.FileSink file = sink.file(input.files().get(0), "Every\\nthing");
                file.activity(-1, ImportedActivity.undated("k", "note").title("a\\u0000b\\n\\tc\\u202e" + "x".repeat(300))
                    .text("one\\r\\ntwo\\ud800\\u0007").link("file:///etc/passwd").build());
                file.refused("first");
                file.activity(1, ImportedActivity.undated("k", "note").build());
                ImportSink.FileSink other = sink.file(input.files().get(0), "x");
                other.activity(-1, ImportedActivity.undated("k", "note").title("a\\u0000b\\n\\tc\\u202e" + "x".repeat(300))
                    .text("one\\r\\ntwo\\ud800\\u0007").link("file:///etc/passwd").build());
                """);
        assertThat(intake.files().get(0).content()).isEqualTo("Every thing");
        assertThat(intake.files().get(0).refused()).contains("first");
        assertThat(intake.files().get(0).items()).isEmpty();
        Intake.Deed deed = (Intake.Deed) intake.files().get(1).items().get(0);
        assertThat(deed.line()).isZero();
        assertThat(deed.title()).hasSize(200).startsWith("ab cxxx");
        assertThat(deed.text()).isEqualTo("one\ntwo\ufffd");
        assertThat(deed.link()).isEmpty();
    }

    @Test
    void whatIsThrownWhileReadingNamesThePlugin() throws Exception {
        assertThat(failure("if (true) throw new StackOverflowError();", NEVER))
                .isEqualTo(Problem.badInput("pluginhost.failed", "reader", "StackOverflowError"));
    }

    @Test
    void aBrokenInputIsNotThePluginsFault() throws Exception {
        assertThat(failure("throw new java.io.IOException(\"cut short\");", NEVER))
                .isEqualTo(Problem.badInput("importing.unreadable", "a.csv", "cut short"));
    }

    @Test
    void aReadingThatDoesNotListenIsLeftBehindWhenStopped() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Problem problem = failure(
                "long end = System.nanoTime() + 5_000_000_000L; while (System.nanoTime() < end) { }",
                () -> asked.incrementAndGet() > 2);
        assertThat(problem).isEqualTo(Problem.refused("importing.stopped"));
    }

    @Test
    void aFailureWhileFittingIsTold() throws Exception {
        ImportFormat format =
                hosted.format(TestPlugin.good("reader").members("""
                static final class All implements ExportImporter {
                    public String id() { return "all"; }
                    public String name() { return "Everything"; }
                    public Fit fit(ExportInput input) { throw new IllegalStateException("no idea"); }
                    public void read(ExportInput input, ImportSink sink) { }
                }
                """).register("""
                context.channel(ChannelDescription.builder("reader", "Reader").build());
                context.importer(new All());
                """));
        Problem problem = catchThrowableOfType(ProblemException.class, () -> format.fit(Hosted.dropped()))
                .problem();
        assertThat(problem)
                .isEqualTo(Problem.badInput("pluginhost.failed", "reader", "IllegalStateException: no idea"));
    }

    @Test
    void datesThatOnlyThePersonCanDecideRefuseTheInput() throws Exception {
        ImportFormat format = hosted.format(TestPlugin.good("reader").reads("""
                ImportSink.FileSink file = sink.file(input.files().get(0), "Everything");
                if (input.dateOrder().isEmpty()) {
                    file.undecidedDates("7/4 can be two days.");
                } else {
                    file.note(0, input.dateOrder().get().name());
                }
                """));
        assertThat(catchThrowableOfType(
                                ProblemException.class, () -> format.read(Hosted.dropped(), Optional.empty(), NEVER))
                        .problem())
                .isEqualTo(Problem.refused("importing.dates", "a.csv", "7/4 can be two days."));
        Intake read = format.read(Hosted.dropped(), Optional.of(DateOrder.MONTH_FIRST), NEVER);
        assertThat(read.files().get(0).notes()).containsExactly(new Intake.Remark(0, "MONTH_FIRST"));
    }

    @Test
    void aSinkTakesNothingMoreOnceTheReadingIsOver() throws Exception {
        ImportFormat format = hosted.format(
                TestPlugin.good("reader").reads("""
                        if (KEPT[0] != null) {
                            try {
                                KEPT[0].row();
                            } catch (IllegalStateException over) {
                                sink.file(input.files().get(0), over.getMessage());
                            }
                        }
                        KEPT[0] = sink.file(input.files().get(0), "first");
                        """).also("static final ImportSink.FileSink[] KEPT = {null};"));
        Intake first = format.read(Hosted.dropped(), Optional.empty(), NEVER);
        Intake second = format.read(Hosted.dropped(), Optional.empty(), NEVER);
        assertThat(first.files()).hasSize(1);
        assertThat(second.files())
                .extracting(Intake.FileIntake::content)
                .containsExactly("the reading is over", "first");
    }

    private Problem failure(String body, BooleanSupplier cancelled) throws Exception {
        ImportFormat format = hosted.format(TestPlugin.good("reader").reads(body));
        return catchThrowableOfType(
                        ProblemException.class, () -> format.read(Hosted.dropped(), Optional.empty(), cancelled))
                .problem();
    }
}
