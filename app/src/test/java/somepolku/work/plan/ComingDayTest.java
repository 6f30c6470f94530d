package somepolku.work.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComingDayTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "huomenna, 2026-11-26",
        "tomorrow, 2026-11-26",
        "tänään, 2026-11-25",
        "30.11., 2026-11-30",
        "30.11, 2026-11-30",
        "30.11.2026, 2026-11-30",
        "2026-12-01, 2026-12-01",
        "3.1., 2027-01-03",
        "ma, 2026-11-30",
        "maanantaina, 2026-11-30",
        "torstai, 2026-11-26",
        "ke, 2026-11-25",
        "sunnuntai, 2026-11-29",
        "24.11., 2027-11-24"
    })
    void a_day_without_its_year_or_date_is_the_next_of_its_kind(String typed, LocalDate day) {
        assertThat(ComingDay.of(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pian", "eilen", "yesterday", "24.11.2026", "2026-11-24", "31.2.", "99.99."})
    void what_is_no_day_or_is_over_is_none(String typed) {
        assertThat(ComingDay.of(typed, TODAY)).isEmpty();
    }

    @Test
    void the_day_on_which_the_clocks_change_is_a_day_like_any_other() {
        assertThat(ComingDay.of("29.3.", LocalDate.of(2026, 3, 28))).contains(LocalDate.of(2026, 3, 29));
        assertThat(ComingDay.of("huomenna", LocalDate.of(2026, 10, 24))).contains(LocalDate.of(2026, 10, 25));
    }
}
