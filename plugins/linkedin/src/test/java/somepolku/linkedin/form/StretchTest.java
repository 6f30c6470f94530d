package somepolku.linkedin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StretchTest {

    @ParameterizedTest
    @CsvSource({
        "Jun 2018, 2018-06-01, 2018-06-30",
        "February 2024, 2024-02-01, 2024-02-29",
        "Jun-18, 2018-06-01, 2018-06-30",
        "2004, 2004-01-01, 2004-12-31",
        "01 Oct 2022, 2022-10-01, 2022-10-01",
        "'01/19/13, 12:10 AM', 2013-01-19, 2013-01-19",
        "2026/07/28 13:20:49 UTC, 2026-07-28, 2026-07-28",
    })
    void aDateMeansAllTheDaysThatItNames(String written, LocalDate first, LocalDate last) {
        assertThat(Stretch.read(written)).contains(new Stretch(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Summer 2020", "now", "Ju 2018", "20", "0000-13-01", "30 Feb 2020"})
    void whatNamesNoDaysIsNone(String written) {
        assertThat(Stretch.read(written)).isEmpty();
    }
}
