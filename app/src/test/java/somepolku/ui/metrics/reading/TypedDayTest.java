package somepolku.ui.metrics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(strings = {"3.11.2026", "03.11.2026", "3. 11. 2026", "2026-11-03", "3.11.", "3.11", " 3.11.2026 "})
    void theSameDayInItsForms(String typed) {
        assertThat(TypedDay.read(typed, TODAY)).contains(LocalDate.of(2026, 11, 3));
    }

    @Test
    void withoutAYearItIsTheNewestThatIsOver() {
        assertThat(TypedDay.read("24.11.", TODAY)).contains(TODAY);
        assertThat(TypedDay.read("25.11.", TODAY)).contains(LocalDate.of(2025, 11, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31.2.2026", "11/03/2026", "eilen", "3", "2026-13-01"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(TypedDay.read(typed, TODAY)).isEmpty();
    }
}
