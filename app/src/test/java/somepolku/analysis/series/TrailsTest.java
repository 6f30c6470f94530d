package somepolku.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import somepolku.analysis.trail.Figure;
import somepolku.analysis.trail.Part;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/** Of every figure the trail is exactly what makes it: nothing is missing from it and nothing stands in it twice. */
class TrailsTest {
    private static final MetricKey KEY = MetricKey.of("linkedin", "impressions");
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 3);

    private static Series series(MetricKind kind, int days, Random random) {
        List<Reading> readings = IntStream.range(0, days)
                .mapToObj(day -> new Reading(
                        new Id<>(new UUID(7, day)),
                        KEY,
                        kind,
                        DaySpan.of(FIRST.plusDays(day)),
                        random.nextInt(900) - 30,
                        "",
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return SeriesOf.one(KEY, kind, readings, List.of());
    }

    private static void holds(Figure<Double> figure) {
        double sum = figure.trail().stream()
                .mapToDouble(part -> part.sign() == Part.Sign.ADDED ? part.value() : -part.value())
                .sum();
        assertThat(figure.value()).isCloseTo(sum, within(1e-9));
        assertThat(figure.readings())
                .doesNotHaveDuplicates()
                .hasSize(figure.trail().size());
    }

    @Test
    void the_change_of_a_flow_is_four_weeks_less_the_four_weeks_before() {
        for (int seed = 0; seed < 50; seed++) {
            Series series = series(MetricKind.FLOW, 56 + seed, new Random(seed));
            Figure<Double> change = Summary.of(series).changed().orElseThrow();

            holds(change);
            assertThat(change.trail()).hasSize(56);
            LocalDate turn = series.last().orElseThrow().day().minusDays(27);
            assertThat(change.trail())
                    .allMatch(part -> part.sign()
                            == Part.Sign.ADDED
                            == !part.days().first().isBefore(turn));
        }
    }

    @Test
    void the_change_of_a_level_is_its_newest_value_less_that_of_four_weeks_before() {
        Figure<Double> change = Summary.of(series(MetricKind.LEVEL, 60, new Random(3)))
                .changed()
                .orElseThrow();

        holds(change);
        assertThat(change.trail())
                .extracting(Part::days)
                .containsExactly(DaySpan.of(FIRST.plusDays(31)), DaySpan.of(FIRST.plusDays(59)));
    }

    @Test
    void a_weeks_sum_has_its_days_and_the_newest_value_its_own() {
        Series series = series(MetricKind.FLOW, 40, new Random(5));

        for (Step step : List.of(Step.WEEK, Step.MONTH)) {
            Periods.of(series, step).forEach(period -> {
                holds(period.figure().orElseThrow());
                assertThat(period.figure().get().trail())
                        .hasSize(period.knownDays())
                        .allMatch(part -> period.span().contains(part.days().first()));
            });
        }
        Latest latest = Latest.of(series).orElseThrow();
        holds(latest.figure());
        assertThat(latest.figure().trail()).hasSize(7);
    }

    @Test
    void the_busiest_week_of_a_level_is_a_difference_of_two_readings() {
        Series level = series(MetricKind.LEVEL, 40, new Random(9));

        Figure<Double> rise = Busiest.week(level).orElseThrow().figure().orElseThrow();

        holds(rise);
        assertThat(rise.trail()).hasSize(2);
    }
}
