package somepolku.analysis.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import somepolku.analysis.days.Anniversaries.Back;

class AnniversariesTest {
    @Test
    void a_day_reminds_of_months_and_of_every_year_back_to_the_first() {
        assertThat(Anniversaries.of(LocalDate.of(2026, 11, 23), LocalDate.of(2024, 11, 23)))
                .containsExactly(
                        new Back(LocalDate.of(2026, 10, 23), 0, 1),
                        new Back(LocalDate.of(2026, 8, 23), 0, 3),
                        new Back(LocalDate.of(2026, 5, 23), 0, 6),
                        new Back(LocalDate.of(2025, 11, 23), 1, 0),
                        new Back(LocalDate.of(2024, 11, 23), 2, 0));
    }

    @Test
    void a_date_that_a_month_does_not_have_is_passed_over() {
        assertThat(Anniversaries.of(LocalDate.of(2026, 5, 31), LocalDate.of(2026, 1, 1)))
                .isEmpty();
        assertThat(Anniversaries.of(LocalDate.of(2028, 2, 29), LocalDate.of(2024, 1, 1)))
                .extracting(Back::day)
                .contains(LocalDate.of(2024, 2, 29))
                .doesNotContain(LocalDate.of(2027, 2, 28));
    }

    @Test
    void nothing_lies_before_the_first_day() {
        assertThat(Anniversaries.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 1)))
                .isEmpty();
    }
}
