package somepolku.chart.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.chart.cause.BandModel.Expected;
import somepolku.chart.cause.BandModel.Row;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.scale.Frame;
import somepolku.chart.scale.RoundTicks;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Texts;

/** A band of a hundred years covers the same pixels with a few places as with all of them. */
class BandInkTest {
    private static final LocalDate FIRST = LocalDate.of(1926, 1, 1);
    private static final int WIDTH = 600;

    @ParameterizedTest
    @ValueSource(ints = {30, 600, 3_650, 36_500})
    void every_edge_keeps_its_ends_and_in_each_column_its_lowest_and_highest(int days) {
        Random random = new Random(days);
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < days; at++) {
            double middle = random.nextGaussian() * 20;
            rows.add(new Row(
                    DaySpan.of(FIRST.plusDays(at)),
                    middle + random.nextGaussian(),
                    Optional.of(new Expected(middle - random.nextInt(9), middle, middle + random.nextInt(9)))));
        }
        DaySpan range = new DaySpan(FIRST, FIRST.plusDays(days - 1L));
        BandModel model = new BandModel(rows, List.of(), range, List.of(), Texts.in(Locale.ENGLISH));
        Frame frame = new Frame(
                WIDTH,
                300,
                new Rectangle2D.Double(0, 0, WIDTH, 260),
                new Rectangle2D.Double(0, 270, WIDTH, 30),
                range,
                RoundTicks.around(-100, 100, 5, false));
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        BandInk ink = new BandInk(g, model, ChartTheme.light(), frame);

        List<ToDoubleFunction<Row>> edges = List.of(
                Row::value,
                row -> row.expected().orElseThrow().low(),
                row -> row.expected().orElseThrow().high());
        for (ToDoubleFunction<Row> value : edges) {
            List<Point2D> kept = ink.edge(rows, value);
            assertThat(kept).hasSizeLessThanOrEqualTo(Math.min(4 * WIDTH, 2 * days));
            assertThat(kept.get(0).getX()).isEqualTo(frame.middle(range.first()));
            assertThat(kept.get(kept.size() - 1).getX()).isEqualTo(frame.middle(range.last()));
            double[][] whole = empty();
            rows.forEach(row -> put(whole, frame.middle(row.days().first()), frame.y(value.applyAsDouble(row))));
            double[][] thin = empty();
            kept.forEach(place -> put(thin, place.getX(), place.getY()));
            assertThat(thin).isDeepEqualTo(whole);
        }
        g.dispose();
    }

    private static double[][] empty() {
        double[][] columns = new double[WIDTH][];
        for (int i = 0; i < WIDTH; i++) {
            columns[i] = new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        }
        return columns;
    }

    private static void put(double[][] columns, double x, double y) {
        double[] column = columns[(int) Math.floor(x)];
        column[0] = Math.min(column[0], y);
        column[1] = Math.max(column[1], y);
    }
}
