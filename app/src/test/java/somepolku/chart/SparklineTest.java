package somepolku.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import somepolku.analysis.series.Series;
import somepolku.chart.look.ChartTheme;
import somepolku.domain.term.MetricKind;

class SparklineTest {
    private static final ChartTheme THEME = ChartTheme.light();

    private static BufferedImage painted(Series series) {
        BufferedImage image = new BufferedImage(60, 34, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(THEME.card());
        g.fillRect(0, 0, 60, 34);
        Sparkline.paint(g, series, Samples.END, THEME, new Rectangle2D.Double(6, 6, 48, 22));
        g.dispose();
        return image;
    }

    private static long pixels(BufferedImage image, Color color) {
        return IntStream.range(0, 60 * 34)
                .filter(i -> image.getRGB(i % 60, i / 60) == color.getRGB())
                .count();
    }

    @Test
    void a_level_is_a_line_with_a_dot_and_a_flow_is_bars() {
        assertThat(pixels(painted(Samples.weeklyLevel()), THEME.accent())).isGreaterThan(10);
        assertThat(pixels(painted(Samples.weeklyFlow()), THEME.bar())).isGreaterThan(100);
        assertThat(pixels(painted(Samples.dailyFlow()), THEME.bar())).isGreaterThan(20);
    }

    @Test
    void nothing_is_painted_outside_its_bounds() {
        for (Series series : List.of(Samples.weeklyLevel(), Samples.countedLevel(), Samples.weeklyFlow())) {
            BufferedImage image = painted(series);
            for (int x = 0; x < 60; x++) {
                for (int y = 0; y < 34; y++) {
                    if (x < 4 || y < 4 || x > 55 || y > 29) {
                        assertThat(new Color(image.getRGB(x, y))).isEqualTo(THEME.card());
                    }
                }
            }
        }
    }

    @Test
    void a_series_without_values_is_an_empty_place() {
        Series none = Samples.series("none", MetricKind.FLOW, List.of());
        assertThat(pixels(painted(none), THEME.card())).isEqualTo(60 * 34);
    }
}
