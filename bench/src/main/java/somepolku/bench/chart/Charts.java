package somepolku.bench.chart;

import com.grack.nanojson.JsonWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;
import somepolku.chart.ChartPicture;
import somepolku.chart.look.ChartTheme;

/** A chart of many points into an image in memory, laid out anew each time, as every frame of a drag is. */
public final class Charts {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 480;
    private static final int WARM = 5;
    private static final int ROUNDS = 7;
    private static final int FRAMES = 300;
    private static final int SEEN = Century.POINTS / 2;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final ChartTheme theme = ChartTheme.light();
    private final Century century = Century.generated();

    private Charts() {}

    /** @param arguments a folder of its own */
    public static void main(String... arguments) throws IOException {
        Charts charts = new Charts();
        // The window has drawn letters and lines long before a person comes to a chart.
        charts.ms(charts::letters);
        double cpu = cpu();
        double first = charts.ms(g -> charts.ours(g, 0, Century.POINTS));
        double firstCpu = cpu() - cpu;
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round < WARM; round++) {
            charts.ms(g -> charts.ours(g, 0, Century.POINTS));
        }
        charts.ms(charts::bare);
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(charts.ms(g -> charts.ours(g, 0, Century.POINTS)));
            bare.add(charts.ms(charts::bare));
        }
        List<Double> frameCpu = new ArrayList<>();
        List<Double> frames = charts.dragged(frameCpu);
        Files.writeString(
                Path.of(arguments[0]).resolve("charts.json"),
                JsonWriter.string()
                        .object()
                        .value("points", Century.POINTS)
                        .value("marks", Century.MARKS)
                        .value("width", WIDTH)
                        .value("height", HEIGHT)
                        .value("rounds", ROUNDS)
                        .value("paintMs", at(ours, .5))
                        .value("bareMs", at(bare, .5))
                        .value("ratio", at(ours, .5) / at(bare, .5))
                        .value("firstMs", first)
                        .value("firstCpuMs", firstCpu)
                        .value("frames", FRAMES)
                        .value("seen", SEEN)
                        .value("frameMs", at(frames, .5))
                        .value("frameP95Ms", at(frames, .95))
                        .value("frameCpuP95Ms", at(frameCpu, .95))
                        .end()
                        .done());
    }

    /** Half of the days are seen and pulled through from one end to the other. */
    private List<Double> dragged(List<Double> processor) {
        List<Double> frames = new ArrayList<>();
        for (int frame = 0; frame < FRAMES; frame++) {
            int from = frame * (Century.POINTS - SEEN) / FRAMES;
            double cpu = cpu();
            frames.add(ms(g -> ours(g, from, SEEN)));
            processor.add(cpu() - cpu);
        }
        return frames;
    }

    private void ours(Graphics2D g, int from, int days) {
        ChartPicture.of(century.model(from, days), theme, WIDTH, HEIGHT).paint(g);
    }

    /** The same points and marks, handed to the library as they are. */
    private void bare(Graphics2D g) {
        XYChart chart = new XYChart(WIDTH, HEIGHT);
        chart.getStyler().setLegendVisible(false);
        XYSeries line = chart.addSeries("values", century.days(), century.values());
        line.setMarker(SeriesMarkers.NONE);
        double[] deeds = century.deeds();
        double[] low = new double[deeds.length];
        Arrays.fill(low, Arrays.stream(century.values()).min().orElse(0));
        chart.addSeries("deeds", deeds, low).setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        chart.paint(g, WIDTH, HEIGHT);
    }

    private void letters(Graphics2D g) {
        g.setFont(theme.fonts().plain());
        g.drawString("Followers", 20, 20);
        g.drawLine(0, 0, WIDTH, HEIGHT);
    }

    private double ms(Consumer<Graphics2D> picture) {
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        long begin = System.nanoTime();
        picture.accept(g);
        double taken = (System.nanoTime() - begin) / 1e6;
        g.dispose();
        return taken;
    }

    /** Of this thread, in milliseconds: other work on the machine lengthens it little. */
    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private static double at(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }
}
