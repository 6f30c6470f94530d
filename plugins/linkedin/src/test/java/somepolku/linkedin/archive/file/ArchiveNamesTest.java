package somepolku.linkedin.archive.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Shares.csv, shares",
        "Shares_1158443584.csv, shares",
        "Shares_1158443584 (1).csv, shares",
        "Basic_LinkedInDataExport_10-05-2026/Connections.CSV, connections",
        "Jobs/Job Applications_1.csv, jobapplications",
        "Phone Numbers.csv, phonenumbers",
        "PhoneNumbers.csv, phonenumbers",
        "Recommendations_Received.csv, recommendationsreceived",
        "Receipts_v2.csv, receiptsv2",
    })
    void oneNameForEverySpelling(String path, String plain) {
        assertThat(ArchiveNames.plain(path)).isEqualTo(plain);
    }

    @Test
    void onlyCsvFilesHaveAName() {
        assertThat(ArchiveNames.plain("Shares.csv.png")).isEmpty();
        assertThat(ArchiveNames.plain("messages.html")).isEmpty();
    }
}
