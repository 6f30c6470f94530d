package somepolku.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Provenance;
import somepolku.analysis.series.Series;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/** Random series of a hundred years with holes: what a line leaves out could not be seen. */
class ThinnedLinesTest {
    private static final LocalDate FIRST = LocalDate.of(1926, 1, 1);
    private static final double WIDTH = 740;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void each_piece_keeps_its_ends_and_each_column_its_lowest_and_highest(long seed) {
        Random random = new Random(seed);
        int days = seed % 2 == 0 ? 36_500 : 200 + random.nextInt(5_000);
        DaySpan range = new DaySpan(FIRST, FIRST.plusDays(days - 1L));
        List<List<Point>> pieces = pieces(random, days);
        List<Point> all = pieces.stream().flatMap(List::stream).toList();
        Series series = new Series(MetricKey.of("linkedin", "rate"), MetricKind.RATIO, "", all, List.of(), 0);

        List<Line> lines = Shown.of(series, range, WIDTH).lines();

        assertThat(lines).as("holes stay holes").hasSameSizeAs(pieces);
        for (int i = 0; i < lines.size(); i++) {
            List<Line.Spot> whole = pieces.get(i).stream()
                    .map(point -> new Line.Spot(Line.day(point, range), point.value()))
                    .toList();
            List<Line.Spot> kept = lines.get(i).spots();
            assertThat(whole).containsSubsequence(kept);
            assertThat(kept.get(0)).isEqualTo(whole.get(0));
            assertThat(kept.get(kept.size() - 1)).isEqualTo(whole.get(whole.size() - 1));
            assertThat(extremes(kept, days)).isEqualTo(extremes(whole, days));
        }
        assertThat(lines.stream().mapToInt(line -> line.spots().size()).sum())
                .isLessThanOrEqualTo((int) (4 * (WIDTH + lines.size())));
    }

    private static List<List<Point>> pieces(Random random, int days) {
        List<List<Point>> pieces = new ArrayList<>();
        int day = random.nextInt(20);
        while (day < days) {
            int end = Math.min(days, day + 1 + random.nextInt(days / 5));
            List<Point> piece = new ArrayList<>();
            for (; day < end; day++) {
                double value = random.nextGaussian() * (random.nextInt(50) == 0 ? 900 : 10);
                piece.add(new Point(DaySpan.of(FIRST.plusDays(day)), value, Provenance.IMPORTED, Optional.empty()));
            }
            pieces.add(piece);
            day += 1 + random.nextInt(40);
        }
        return pieces;
    }

    /** By pixel column. */
    private static Map<Long, List<Double>> extremes(List<Line.Spot> spots, int days) {
        Map<Long, DoubleSummaryStatistics> columns = new TreeMap<>();
        for (Line.Spot spot : spots) {
            columns.computeIfAbsent(
                            (long) Math.floor(spot.day() * (WIDTH / days)), column -> new DoubleSummaryStatistics())
                    .accept(spot.value());
        }
        Map<Long, List<Double>> found = new TreeMap<>();
        columns.forEach((column, some) -> found.put(column, List.of(some.getMin(), some.getMax())));
        return found;
    }
}
