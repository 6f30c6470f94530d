package somepolku.linkedin.archive.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.api.importing.Fit;
import somepolku.api.importing.ImportedApplication;
import somepolku.api.journal.ApplicationStatus;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.At;
import somepolku.testkit.Recorder.Read;

class JobFormTest {
    private static final String APPLIED =
            "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job"
                    + " Url,Resume Name,Question And Answers\n";
    private static final String SAVED = "Saved Date,Job Url,Job Title,Company Name\n";

    private final FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.ENGLISH);

    @Test
    void anApplicationHasItsDayAndNothingThatWasSaidInConfidence() throws IOException {
        Read read = read(
                "Jobs/Job Applications_1.csv",
                APPLIED + "\"11/20/24, 8:15 AM\",secret@example.org,+358 secret,\"Koneet, Oy\",Data-analyytikko,"
                        + "http://www.linkedin.com/jobs/view/4000000003?x=secret,secret.pdf,\"Secret?:secret | b:c\"\n");
        ImportedApplication job = read.applications().get(0).what();
        assertThat(job.key()).isEqualTo("job:4000000003");
        assertThat(job.company()).isEqualTo("Koneet, Oy");
        assertThat(job.position()).isEqualTo("Data-analyytikko");
        assertThat(job.link()).contains("https://www.linkedin.com/jobs/view/4000000003");
        assertThat(job.steps()).hasSize(1).allSatisfy(step -> {
            assertThat(step.status()).isEqualTo(ApplicationStatus.APPLIED);
            assertThat(step.day()).contains(LocalDate.of(2024, 11, 20));
        });
        assertThat(read.content()).isEqualTo("Job applications");
        assertThat(read.notes()).isEmpty();
        assertThat(read.activities()).isEmpty();
    }

    @Test
    void theSameJobSavedAndAppliedForIsOne() throws IOException {
        List<String> addresses = List.of(
                "http://www.linkedin.com/jobs/view/4000000003",
                "https://fi.linkedin.com/jobs/view/4000000003/?refId=9999999",
                "https://www.linkedin.com/jobs/view/data-analyst-2-at-x-4000000003",
                "https://www.linkedin.com/jobs/search/?f=1&currentJobId=4000000003&start=25");
        Read applied =
                read("Job Applications.csv", APPLIED + "\"9/15/26, 1:32 PM\",,,X,Y," + addresses.get(0) + ",,\n");
        for (String address : addresses) {
            Read saved = read("Saved Jobs.csv", SAVED + "\"7/5/26, 5:30 AM\"," + address + ",Y,X\n");
            ImportedApplication job = saved.applications().get(0).what();
            assertThat(job.steps().get(0).status()).isEqualTo(ApplicationStatus.LEAD);
            assertThat(job.steps().get(0).day()).contains(LocalDate.of(2026, 7, 5));
            assertThat(job.key())
                    .isEqualTo(applied.applications().get(0).what().key())
                    .isEqualTo("job:4000000003");
            assertThat(job.link())
                    .isEqualTo(applied.applications().get(0).what().link());
        }
    }

    @Test
    void withoutANumberTheCompanyAndTheTitleTellTheJob() throws IOException {
        Read applied = read("Job Applications.csv", APPLIED + "03 Mar 2025,,,Koneet,Analyytikko,,,\n");
        Read saved = read(
                "Saved Jobs.csv",
                SAVED + "01 Mar 2025,https://example.org/jobs/1,analyytikko,KONEET\n"
                        + "01 Mar 2025,https://example.org/jobs/2,Koodari,Koneet\n"
                        + "01 Mar 2025,https://example.org/jobs/3,,\n");
        assertThat(keys(applied)).hasSize(1);
        assertThat(keys(saved)).startsWith(keys(applied).get(0)).hasSize(3).doesNotHaveDuplicates();
        assertThat(applied.applications().get(0).what().link()).isEmpty();
        assertThat(saved.applications().get(0).what().link()).contains("https://example.org/jobs/1");
    }

    @Test
    void anUnreadableDayKeepsTheJobAndAnEmptyRowIsSaid() throws IOException {
        Read read =
                read("Saved Jobs.csv", SAVED + "soon,http://www.linkedin.com/jobs/view/4000000001,Y,X\n,,,\n,,Y,X\n");
        assertThat(read.applications()).hasSize(2);
        assertThat(read.applications().get(0).what().steps().get(0).day()).isEmpty();
        assertThat(read.notes())
                .containsExactly(
                        new At<>(2, "The date could not be read (soon): kept without a day"),
                        new At<>(4, "The date is missing: kept without a day"));
        assertThat(read.skipped()).containsExactly(new At<>(3, "The row is empty"));
        assertThat(read.rows()).isEqualTo(3);
    }

    @Test
    void aSingleFileIsKnownByItsNameAndItsHeader() throws IOException {
        assertThat(host.importer("archive").fit(MemoryInput.single("Saved Jobs.csv", SAVED)))
                .isEqualTo(Fit.SURE);
        assertThat(host.importer("archive").fit(MemoryInput.single("haut.csv", APPLIED)))
                .isEqualTo(Fit.LIKELY);
    }

    private static List<String> keys(Read read) {
        return read.applications().stream().map(each -> each.what().key()).toList();
    }

    private Read read(String name, String file) throws IOException {
        Recorder recorder = Recorder.of(host.importer("archive"), MemoryInput.single(name, file));
        assertThat(host.missingTexts()).isEmpty();
        return recorder.file(name);
    }
}
