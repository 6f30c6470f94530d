package somepolku.linkedin.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.At;
import somepolku.testkit.Recorder.Read;

class GivenFormsTest {

    @Test
    void aRecommendationThatStandsIsADeedAndNamesNobody() throws IOException {
        Read read = read(
                "Recommendations_Given.csv",
                "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
                        + "Secret,Name,Secret Oy,Secretary,\"Secret, words\",\"01/19/26, 12:10 AM\",VISIBLE\n"
                        + "Secret,Name,Secret Oy,Secretary,Secret,\"01/19/26, 12:10 AM\",visible\n"
                        + "Secret,Name,Secret Oy,Secretary,Secret,\"01/20/26, 12:10 AM\",HIDDEN\n"
                        + "Secret,Name,Secret Oy,Secretary,Secret,\"01/21/26, 12:10 AM\",\n,,,,,,\n");
        assertThat(read.activities())
                .extracting(each -> each.what().key())
                .containsExactly("recommendation:2026-01-19T00:10:00Z:1", "recommendation:2026-01-19T00:10:00Z:2");
        assertThat(read.activities().get(0).what().at()).contains(Instant.parse("2026-01-19T00:10:00Z"));
        assertThat(read.activities().get(0).what().kind()).isEqualTo("recommendation");
        assertNobodyIsNamed(read);
        assertThat(read.skipped())
                .containsExactly(
                        new At<>(4, "Hidden, refused or still waiting: it cannot be seen on LinkedIn"),
                        new At<>(5, "It is not told whether it can be seen on LinkedIn"),
                        new At<>(6, "The row is empty"));
    }

    @Test
    void anEndorsementThatStandsIsADeedByItsSkill() throws IOException {
        Read read = read(
                "Endorsement_Given_Info.csv",
                "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement"
                        + " Status\n"
                        + "2026/06/10 23:13:46 UTC,Leadership,Secret,,www.linkedin.com/in/secret,ACCEPTED\n"
                        + "2026/06/10 23:13:47 UTC,SQL,Secret,,www.linkedin.com/in/secret,REJECTED\n");
        assertThat(read.activities()).hasSize(1);
        assertThat(read.activities().get(0).what().kind()).isEqualTo("endorsement");
        assertThat(read.activities().get(0).what().title()).isEqualTo("Leadership");
        assertThat(read.activities().get(0).what().at()).contains(Instant.parse("2026-06-10T23:13:46Z"));
        assertNobodyIsNamed(read);
        assertThat(read.skipped()).extracting(At::line).containsExactly(3);
    }

    private static void assertNobodyIsNamed(Read read) {
        assertThat(read.activities())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.what().key()
                                + each.what().title()
                                + each.what().text()
                                + each.what().link())
                        .doesNotContainIgnoringCase("secret"));
    }

    private static Read read(String name, String file) throws IOException {
        FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.ENGLISH);
        Recorder recorder = Recorder.of(host.importer("archive"), MemoryInput.single(name, file));
        assertThat(host.missingTexts()).isEmpty();
        return recorder.file(name);
    }
}
