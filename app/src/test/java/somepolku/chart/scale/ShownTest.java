package somepolku.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Provenance;
import somepolku.analysis.series.Series;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

class ShownTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final DaySpan YEAR = new DaySpan(FIRST, FIRST.plusDays(364));

    @Test
    void a_rolling_total_is_a_line_with_circles_and_never_gathered_into_weeks() {
        Shown total = Shown.of(daily(MetricKind.ROLLING), YEAR, 740);
        assertThat(total.bars()).isEmpty();
        assertThat(total.missing()).isEmpty();
        assertThat(total.step()).isEmpty();
        assertThat(total.lines()).hasSize(1);
        assertThat(total.real()).hasSize(200);
        assertThat(total.values().max()).hasValue(399);

        Shown flow = Shown.of(daily(MetricKind.FLOW), YEAR, 740);
        assertThat(flow.step()).isPresent();
        assertThat(flow.lines()).isEmpty();
    }

    private static Series daily(MetricKind kind) {
        List<Point> points = IntStream.range(0, 200)
                .mapToObj(day ->
                        new Point(DaySpan.of(FIRST.plusDays(day)), 200 + day, Provenance.TYPED, Optional.empty()))
                .toList();
        return new Series(MetricKey.of("linkedin", "profile-views-90d"), kind, "", points, List.of(), 0);
    }
}
