package somepolku.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.series.Point;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.scale.TimeTick;

/** A chart at a size: it paints itself and tells where everything lies. It never changes; another size is another one. */
public final class ChartPicture {
    /** The height of the lane of deeds. */
    public static final int LANE = 40;

    private final ChartModel model;
    private final ChartTheme theme;
    private final Shown shown;
    private final Frame frame;
    private final List<TimeTick> times;
    private final List<MarkCluster> clusters;
    private final List<Labels.Label> labels;

    private ChartPicture(ChartModel model, ChartTheme theme, int width, int height) {
        this.model = model;
        this.theme = theme;
        this.shown = Shown.of(model.series(), model.range(), Layout.aboutWidth(width));
        this.frame = Layout.frame(model, theme, shown, width, height);
        this.times = Layout.times(model, theme, frame);
        this.clusters = Lane.clusters(model, theme, frame);
        this.labels = Labels.of(model, theme, frame, shown, times);
    }

    /** Lays a chart out. Good from 500×260 up, the lane included. */
    public static ChartPicture of(ChartModel model, ChartTheme theme, int width, int height) {
        return new ChartPicture(model, theme, width, height);
    }

    /** Paints all of it, with its own ground, from the origin on. */
    public void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
        Plot.paint(g, model, theme, frame, shown, times);
        Labels.paintMarks(g, theme, frame, shown, times);
        if (model.lane()) {
            Lane.paint(g, clusters, theme, frame);
        }
        Labels.paint(g, labels);
    }

    /** Paints one cluster of the lane again, lifted out where the pointer or the focus is on it. */
    public void paint(Graphics2D g, MarkCluster cluster, boolean hot) {
        Lane.paint(g, cluster, theme, frame, hot);
    }

    /** Between the axes. */
    public Rectangle2D plot() {
        return frame.plot();
    }

    /** The lane of deeds. */
    public Rectangle2D lane() {
        return frame.lane();
    }

    /** The middle of a day. */
    public double xOf(LocalDate day) {
        return frame.middle(day);
    }

    public double yOf(double value) {
        return frame.y(value);
    }

    /** The day under a place; beyond the edges the nearest day of the range. */
    public LocalDate dayAt(double x) {
        return frame.dayAt(x);
    }

    /** The value that lies nearest to a place by its time. */
    public Optional<Point> pointAt(double x) {
        return model.series().within(model.range()).points().stream()
                .min(Comparator.comparingDouble(point -> Math.abs(frame.x(point) - x)));
    }

    /** From left to right. */
    public List<MarkCluster> clusters() {
        return clusters;
    }

    public Optional<MarkCluster> clusterAt(double x, double y) {
        return clusters.stream()
                .filter(cluster -> cluster.bounds().contains(x, y))
                .findFirst();
    }

    /** As a PNG; a scale of 2 has twice as many pixels each way. */
    public void png(OutputStream out, double scale) throws IOException {
        Png.write(this, out, scale);
    }

    /** As an SVG element, to be put into a page or, as it is, into a file. */
    public String svg() {
        return Svg.of(this);
    }

    List<Labels.Label> labels() {
        return labels;
    }

    double width() {
        return frame.width();
    }

    double height() {
        return frame.height();
    }
}
