package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Application.Status;
import somepolku.domain.journal.Application.Step;
import somepolku.domain.journal.FactSort;
import somepolku.domain.term.Purpose;
import somepolku.importing.Intake;
import somepolku.importing.Intake.Mark;

/** Jobs, facts, answers and marks of accounts that a plugin reads. */
class ItemsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final String BEGIN = """
            ImportSink.FileSink file = sink.file(input.files().get(0), "Everything");
            java.time.LocalDate day = java.time.LocalDate.of(2026, 10, 5);
            java.time.Instant made = java.time.Instant.parse("2026-10-05T10:00:00.250Z");
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
    void jobsFactsAndAnswersArriveAsTheyWereRead() throws Exception {
        Intake.FileIntake file = first(BEGIN + """
                file.application(2, ImportedApplication.builder("job:1").company("Acme").position("Engineer")
                    .link("https://example.org/1").step(ApplicationStatus.LEAD, null)
                    .step(ApplicationStatus.APPLIED, day).build());
                file.fact(3, ImportedFact.builder("position:acme", FactSort.POSITION).title("Engineer").place("Acme")
                    .text("Things").first(day).last(day.plusDays(9)).build());
                file.activity(4, ImportedActivity.at("c1", "note", made).answers(made.minusSeconds(9), "note").build());
                file.reading(5, ImportedReading.on("views", day, 7).about("p1", made));
                """);
        assertThat(file.items())
                .containsExactly(
                        new Intake.Job(
                                2,
                                "job:1",
                                "Acme",
                                "Engineer",
                                Optional.of("https://example.org/1"),
                                List.of(
                                        new Step(Status.LEAD, Optional.empty()),
                                        new Step(Status.APPLIED, Optional.of(DAY)))),
                        new Intake.Trait(
                                3,
                                "position:acme",
                                FactSort.POSITION,
                                "Engineer",
                                "Acme",
                                "Things",
                                Optional.of(DAY),
                                Optional.of(DAY.plusDays(9))),
                        file.items().get(2),
                        file.items().get(3));
        Instant made = Instant.parse("2026-10-05T10:00:00.250Z");
        assertThat(((Intake.Deed) file.items().get(2)).answer())
                .contains(new Intake.Answer(made.minusSeconds(9), "note", Purpose.LEARN));
        assertThat(((Intake.Figure) file.items().get(3)).about()).contains(new About("p1", Optional.of(made)));
    }

    @Test
    void whatCannotBeRightIsSkippedRowByRow() throws Exception {
        Intake.FileIntake file = first(BEGIN + """
                java.time.LocalDate far = java.time.LocalDate.MAX;
                file.application(1, ImportedApplication.builder(" ").step(ApplicationStatus.LEAD, day).build());
                file.application(2, ImportedApplication.builder("k").step(ApplicationStatus.LEAD, far).build());
                file.fact(3, ImportedFact.builder("k".repeat(3000), FactSort.SKILL).build());
                file.fact(4, ImportedFact.builder("k", FactSort.SKILL).first(far).build());
                file.fact(5, ImportedFact.builder("k", FactSort.SKILL).last(day.withYear(12)).build());
                file.activity(6, ImportedActivity.at("c", "note", made).answers(made, "dance").build());
                file.activity(7, ImportedActivity.at("c", "note", made).answers(java.time.Instant.MIN, "note").build());
                file.reading(8, ImportedReading.on("views", day, 7).about("p1", java.time.Instant.MAX));
                file.reading(9, ImportedReading.on("views", day, 7).about("", made));
                file.fact(10, ImportedFact.builder("k", FactSort.SKILL).title("kept").build());
                """);
        assertThat(file.skipped()).extracting(Intake.Remark::line).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(file.skipped().get(5).why()).contains("dance");
        assertThat(file.items()).hasSize(1);
    }

    @Test
    void aPluginsOwnFailureInARowIsNotTheRowsFault() throws Exception {
        assertThat(first(BEGIN + """
                try {
                    ImportedApplication.builder("k").build();
                } catch (IllegalStateException without) {
                    file.note(1, without.getMessage());
                }
                """).notes()).containsExactly(new Intake.Remark(1, "an application needs a step"));
    }

    @Test
    void hostileTextsAreFreedOfWhatIsNoText() throws Exception {
        Intake.FileIntake file = first(BEGIN + """
                String hostile = "\\u202ea\\u0000b\\r\\n\\tc\\ud800" + "x".repeat(5_000);
                ImportedApplication.Builder job = ImportedApplication.builder("job\\ud800").company(hostile)
                    .position(hostile).link("javascript:alert(1)");
                for (int i = 0; i < 10_000; i++) {
                    job.step(ApplicationStatus.LEAD, day.plusDays(i));
                }
                file.application(-7, job.build());
                file.fact(-7, ImportedFact.builder("k", FactSort.SUMMARY).title(hostile).place(hostile)
                    .text("y".repeat(2_000_000)).build());
                """);
        Intake.Job job = (Intake.Job) file.items().get(0);
        assertThat(job.line()).isZero();
        assertThat(job.company()).startsWith("ab c\ufffdxxx").hasSize(200);
        assertThat(job.position()).isEqualTo(job.company());
        assertThat(job.key()).isEqualTo("job\ufffd");
        assertThat(job.link()).isEmpty();
        assertThat(job.steps()).hasSize(50);
        Intake.Trait fact = (Intake.Trait) file.items().get(1);
        assertThat(fact.title()).isEqualTo(job.company());
        assertThat(fact.text()).hasSize(1_000_000);
    }

    @Test
    void marksOfAccountsAreTakenOnceAndNotWithoutEnd() throws Exception {
        Intake few = hosted.read("""
                for (int i = 0; i < 3; i++) {
                    sink.account(AccountMark.MEMBER, " 77\\n");
                    sink.account(AccountMark.PROFILE, "in/aino-e");
                    sink.account(AccountMark.NAME, "Aino\\u202e  Esimerkki");
                    sink.account(AccountMark.NAME, "   ");
                }
                """);
        assertThat(few.marks())
                .containsExactly(
                        new Mark(Mark.Sort.MEMBER, "77"),
                        new Mark(Mark.Sort.PROFILE, "in/aino-e"),
                        new Mark(Mark.Sort.NAME, "Aino Esimerkki"));
        Intake many = hosted.read("""
                for (int i = 0; i < 100_000; i++) {
                    sink.account(AccountMark.NAME, "name " + i);
                }
                """);
        assertThat(many.marks()).hasSize(100);
    }

    private Intake.FileIntake first(String body) throws Exception {
        return hosted.read(body).files().get(0);
    }
}
