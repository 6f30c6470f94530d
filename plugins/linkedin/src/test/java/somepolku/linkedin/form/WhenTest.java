package somepolku.linkedin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-06 03:16:20      | 2026-06-06T03:16:20Z
            2026-06-06T03:16:20Z     | 2026-06-06T03:16:20Z
            2017/06/08 08:15:44 UTC  | 2017-06-08T08:15:44Z
            2026-06-06 03:16         | 2026-06-06T03:16:00Z
            1/8/18, 6:14 PM          | 2018-01-08T18:14:00Z
            1/8/18, 12:00 AM         | 2018-01-08T00:00:00Z
            12/31/2018, 12:05 pm     | 2018-12-31T12:05:00Z
            Sat Sep 05 08:12:14 UTC 2026            | 2026-09-05T08:12:14Z
            October 24, 2024 at 4:26 PM (GMT)       | 2024-10-24T16:26:00Z
            May 1, 2024 at 12:05 AM (GMT)           | 2024-05-01T00:05:00Z
            """)
    void timeStampsAreUtc(String written, Instant at) {
        assertThat(When.read(written)).isEqualTo(new When.Moment(at));
    }

    @Test
    void newerSpacesBeforeAmAndPmAreSpaces() {
        assertThat(When.read("9/5/26, 1:12\u202fAM")).isEqualTo(When.read("9/5/26, 1:12 AM"));
        assertThat(When.read("9/5/26, 1:12\u00a0AM")).isEqualTo(When.read("9/5/26, 1:12 AM"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25 Oct 2024       | 2024-10-25
            05 Jun 2026       | 2026-06-05
            29 Feb 2024       | 2024-02-29
            15 September 2026 | 2026-09-15
            3 Sept 2026       | 2026-09-03
            25-Oct-24         | 2024-10-25
            25.10.2024        | 2024-10-25
            2024-10-25        | 2024-10-25
            05 Jun 1833       | 1833-06-05
            """)
    void daysComeInEnglishOrAsASpreadsheetSavesThem(String written, LocalDate day) {
        assertThat(When.read(written)).isEqualTo(new When.Day(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30 Feb 2026",
                "2026-02-30 10:00:00",
                "2026-13-05 09:00:00",
                "sometime later",
                "NA",
                "1/2/24",
                "Smarch 1, 2024 at 1:05 AM (GMT)"
            })
    void whatIsNoDateIsNotGuessed(String written) {
        assertThat(When.read(written)).isEqualTo(new When.Unknown());
    }
}
