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
import somepolku.analysis.series.Step;
import somepolku.analysis.trail.Part;
import somepolku.analysis.trail.Ratio;
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

    @Test
    void a_ratio_of_days_is_gathered_into_weeks_of_its_sums() {
        List<Ratio.Both> both = IntStream.range(0, 200)
                .mapToObj(day -> new Ratio.Both(part(day, 2, Part.Sign.ADDED), part(day, day + 1, Part.Sign.DIVIDING)))
                .toList();
        List<Point> points = both.stream()
                .map(one -> new Point(one.days(), 200 / one.denominator().value(), Provenance.TYPED, Optional.empty()))
                .toList();
        Series rate = new Series(
                MetricKey.of("linkedin", "rate"),
                MetricKind.RATIO,
                "%",
                points,
                List.of(),
                0,
                List.of(),
                Optional.of(new Ratio(both)));

        Shown weeks = Shown.of(rate, YEAR, 740);
        assertThat(weeks.step()).contains(Step.WEEK);
        assertThat(weeks.real()).allSatisfy(point -> {
            Ratio ratio = new Ratio(both);
            assertThat(point.value())
                    .isEqualTo(ratio.figure(point.span()).orElseThrow().value());
        });
        assertThat(weeks.real()).hasSizeBetween(29, 30);
        assertThat(Shown.of(rate, new DaySpan(FIRST, FIRST.plusDays(29)), 740).step())
                .isEmpty();
    }

    private static Part part(int day, double value, Part.Sign sign) {
        return new Part(DaySpan.of(FIRST.plusDays(day)), value, sign, Optional.empty());
    }

    private static Series daily(MetricKind kind) {
        List<Point> points = IntStream.range(0, 200)
                .mapToObj(day ->
                        new Point(DaySpan.of(FIRST.plusDays(day)), 200 + day, Provenance.TYPED, Optional.empty()))
                .toList();
        return new Series(MetricKey.of("linkedin", "profile-views-90d"), kind, "", points, List.of(), 0);
    }
}
