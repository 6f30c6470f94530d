package somepolku.importing.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.importing.compare.Paper.drop;
import static somepolku.importing.compare.Paper.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Application.Status;
import somepolku.domain.journal.Application.Step;
import somepolku.importing.ImportPreview;
import somepolku.importing.Intake;

/** Several rows, files and exports that tell of the same job, and what the person makes of it. */
class ApplicationsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private final Paper journal = new Paper();

    @Test
    void rowsOfOneJobMakeOneApplicationWithAllTheirSteps() throws Exception {
        ImportPreview preview = journal.bring(drop(
                file("Job Applications.csv", applied(DAY)),
                file("Saved Jobs.csv", saved(DAY.minusDays(3)), job("other", "Other", Status.LEAD, DAY))));

        Application job = one("job:1");
        assertThat(job.steps()).containsExactly(step(Status.LEAD, DAY.minusDays(3)), step(Status.APPLIED, DAY));
        assertThat(job.status()).isEqualTo(Status.APPLIED);
        assertThat(journal.all(Application.class)).hasSize(2);
        // The second row of a job is there already, with the first.
        assertThat(preview.files().get(0).added()).isEqualTo(1);
        assertThat(preview.files().get(1).added()).isEqualTo(1);
        assertThat(preview.files().get(1).same()).isEqualTo(1);
    }

    @Test
    void theSameAgainIsTheSame() throws Exception {
        journal.bring(applied(DAY), saved(DAY.minusDays(3)));
        ImportPreview again = journal.compare(drop(file("a.csv", applied(DAY), saved(DAY.minusDays(3)))));
        assertThat(again.same()).isEqualTo(2);
        assertThat(again.proposals()).isEmpty();
        assertThat(journal.bring(saved(DAY.minusDays(3))).same()).isEqualTo(1);
        assertThat(journal.bring(applied(DAY)).same()).isEqualTo(1);
    }

    @Test
    void aSavedJobThatWasAppliedForOnlyGainsItsStep() throws Exception {
        journal.bring(applied(DAY));
        ImportPreview preview = journal.bring(
                new Intake.Job(7, "job:1", "", "", Optional.empty(), List.of(step(Status.LEAD, DAY.minusDays(1)))));
        assertThat(preview.changed()).isEqualTo(1);
        assertThat(preview.proposals().get(0).line()).isEqualTo(7);
        Application job = journal.only(Application.class);
        assertThat(job.steps()).containsExactly(step(Status.LEAD, DAY.minusDays(1)), step(Status.APPLIED, DAY));
        assertThat(job.company()).isEqualTo("Acme");
        assertThat(job.link()).contains("https://example.org/1");
    }

    @Test
    void whatThePersonAddedStaysAndTakesItsPlace() throws Exception {
        journal.bring(applied(DAY));
        Application mine = journal.only(Application.class);
        journal.write(with(
                mine,
                mine.company(),
                step(Status.APPLIED, DAY),
                new Step(Status.INTERVIEW, Optional.empty()),
                step(Status.CLOSED, DAY.plusDays(30))));

        journal.bring(saved(DAY.minusDays(9)), applied(DAY.plusDays(2)));

        assertThat(journal.only(Application.class).steps())
                .containsExactly(
                        step(Status.LEAD, DAY.minusDays(9)),
                        step(Status.APPLIED, DAY),
                        step(Status.APPLIED, DAY.plusDays(2)),
                        new Step(Status.INTERVIEW, Optional.empty()),
                        step(Status.CLOSED, DAY.plusDays(30)));
        assertThat(journal.only(Application.class).text()).isEqualTo("mine");
    }

    @Test
    void anEditedCompanyStaysWhileStepsAreAdded() throws Exception {
        journal.bring(applied(DAY));
        Application mine = journal.only(Application.class);
        journal.write(with(mine, "Acme Oy", step(Status.APPLIED, DAY)));

        assertThat(journal.bring(applied(DAY)).same()).isEqualTo(1);
        assertThat(journal.bring(saved(DAY.plusDays(1))).changed()).isEqualTo(1);
        assertThat(journal.only(Application.class).company()).isEqualTo("Acme Oy");
        assertThat(journal.only(Application.class).steps()).hasSize(2);

        ImportPreview renamed = journal.bring(job("job:1", "Acme Group", Status.APPLIED, DAY));
        assertThat(renamed.files().get(0).remarks())
                .extracting(Intake.Remark::why)
                .containsExactly(Paper.TEXTS.text("importing.skipped.edited"));
        assertThat(journal.only(Application.class).company()).isEqualTo("Acme Oy");
    }

    @Test
    void aStepThatThePersonRemovedDoesNotComeBack() throws Exception {
        journal.bring(applied(DAY), saved(DAY.minusDays(3)));
        Application mine = journal.only(Application.class);
        journal.write(with(mine, mine.company(), step(Status.APPLIED, DAY)));

        assertThat(journal.bring(applied(DAY), saved(DAY.minusDays(3))).same()).isEqualTo(2);
        assertThat(journal.bring(saved(DAY.minusDays(3))).same()).isEqualTo(1);
        assertThat(journal.only(Application.class).steps()).containsExactly(step(Status.APPLIED, DAY));
    }

    @Test
    void aNewerExportCorrectsTheCompanyAndAnOlderDoesNot() throws Exception {
        Intake.Job later = job("job:9", "Late", Status.APPLIED, DAY.plusDays(20));
        journal.bring(job("job:1", "New name", Status.APPLIED, DAY), later);

        ImportPreview older = journal.bring(job("job:1", "Old name", Status.APPLIED, DAY));
        assertThat(older.files().get(0).remarks())
                .extracting(Intake.Remark::why)
                .containsExactly(Paper.TEXTS.text("importing.skipped.older"));
        assertThat(one("job:1").company()).isEqualTo("New name");

        ImportPreview newer = journal.bring(
                job("job:1", "Newest name", Status.APPLIED, DAY), job("job:9", "Late", Status.OFFER, DAY.plusDays(40)));
        assertThat(newer.changed()).isEqualTo(2);
        assertThat(one("job:1").company()).isEqualTo("Newest name");
    }

    @Test
    void anUndatedStepGetsItsDayAndNeverStandsBesideADatedOne() throws Exception {
        Intake.Job undated = job("job:1", "Acme", Status.LEAD, null);
        journal.bring(undated);
        journal.bring(applied(DAY));
        assertThat(journal.only(Application.class).steps())
                .containsExactly(new Step(Status.LEAD, Optional.empty()), step(Status.APPLIED, DAY));
        journal.bring(saved(DAY.minusDays(3)));
        journal.bring(undated);
        assertThat(journal.only(Application.class).steps())
                .containsExactly(step(Status.LEAD, DAY.minusDays(3)), step(Status.APPLIED, DAY));
    }

    @Test
    void stepsStandInTheOrderOfHappening() {
        List<Step> steps = Steps.add(
                List.of(),
                List.of(
                        new Step(Status.CLOSED, Optional.empty()),
                        step(Status.OFFER, DAY.plusDays(9)),
                        new Step(Status.INTERVIEW, Optional.empty()),
                        step(Status.APPLIED, DAY),
                        new Step(Status.INTERVIEW, Optional.empty()),
                        step(Status.LEAD, DAY),
                        step(Status.APPLIED, DAY)));
        assertThat(steps)
                .containsExactly(
                        step(Status.LEAD, DAY),
                        step(Status.APPLIED, DAY),
                        new Step(Status.INTERVIEW, Optional.empty()),
                        step(Status.OFFER, DAY.plusDays(9)),
                        new Step(Status.CLOSED, Optional.empty()));
    }

    @Test
    void whereNothingIsMissingThePersonsOrderStays() {
        List<Step> odd = List.of(new Step(Status.CLOSED, Optional.empty()), step(Status.APPLIED, DAY));
        assertThat(Steps.add(odd, List.of(step(Status.APPLIED, DAY)))).isEqualTo(odd);
    }

    private Application one(String key) {
        return journal.all(Application.class).stream()
                .filter(job -> job.origin().orElseThrow().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Application with(Application job, String company, Step... steps) {
        return new Application(
                job.id(),
                job.channel(),
                company,
                job.position(),
                job.link(),
                new ArrayList<>(List.of(steps)),
                "mine",
                job.origin());
    }

    private static Intake.Job applied(LocalDate day) {
        return job("job:1", "Acme", Status.APPLIED, day);
    }

    private static Intake.Job saved(LocalDate day) {
        return job("job:1", "Acme", Status.LEAD, day);
    }

    private static Intake.Job job(
            String key, String company, Status status, @org.jspecify.annotations.Nullable LocalDate day) {
        return new Intake.Job(
                2,
                key,
                company,
                "Engineer",
                Optional.of("https://example.org/1"),
                List.of(new Step(status, Optional.ofNullable(day))));
    }

    private static Step step(Status status, LocalDate day) {
        return new Step(status, Optional.of(day));
    }
}
