package somepolku.analysis.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import somepolku.analysis.trail.Part.Sign;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;

class FigureTest {
    private static final DaySpan DAY = DaySpan.of(LocalDate.of(2026, 11, 2));
    private static final Id<Reading> READ = new Id<>(new UUID(1, 2));

    @Test
    void whatIsTakenOffIsTakenOff() {
        Figure<Double> rise = Figure.sum(List.of(
                new Part(DAY, 40, Sign.TAKEN_OFF, Optional.empty()), new Part(DAY, 57, Sign.ADDED, Optional.of(READ))));

        assertThat(rise.value()).isEqualTo(17);
        assertThat(rise.readings()).containsExactly(READ);
    }

    @Test
    void ofNothingTheSumIsZeroWithNoTrail() {
        assertThat(Figure.sum(List.of())).isEqualTo(new Figure<>(0.0, List.of()));
    }
}
