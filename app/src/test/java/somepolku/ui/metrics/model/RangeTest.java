package somepolku.ui.metrics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import somepolku.domain.term.DaySpan;

class RangeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Optional<DaySpan> LONG =
            Optional.of(new DaySpan(LocalDate.of(2024, 2, 1), LocalDate.of(2026, 11, 21)));

    @Test
    void rangesEndToday() {
        assertThat(Range.MONTH.days(TODAY, LONG)).isEqualTo(new DaySpan(LocalDate.of(2026, 10, 25), TODAY));
        assertThat(Range.YEAR.days(TODAY, LONG)).isEqualTo(new DaySpan(LocalDate.of(2025, 11, 25), TODAY));
        assertThat(Range.ALL.days(TODAY, LONG)).isEqualTo(new DaySpan(LocalDate.of(2024, 2, 1), TODAY));
    }

    @Test
    void anEmptyJournalStillHasAnAxis() {
        assertThat(Range.ALL.days(TODAY, Optional.empty()).days()).isGreaterThan(27);
        assertThat(Range.ALL.days(TODAY, Optional.of(DaySpan.of(TODAY))).days()).isGreaterThan(27);
    }

    @Test
    void aDayIsShownInTheSmallestRangeThatHoldsIt() {
        assertThat(Range.MONTH.holding(TODAY.minusDays(3), TODAY, LONG)).isEqualTo(Range.MONTH);
        assertThat(Range.MONTH.holding(LocalDate.of(2026, 9, 1), TODAY, LONG)).isEqualTo(Range.QUARTER);
        assertThat(Range.YEAR.holding(TODAY.minusDays(3), TODAY, LONG)).isEqualTo(Range.YEAR);
        assertThat(Range.QUARTER.holding(LocalDate.of(2024, 3, 1), TODAY, LONG)).isEqualTo(Range.ALL);
    }
}
