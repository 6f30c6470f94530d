package somepolku.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import somepolku.analysis.series.Point;
import somepolku.chart.export.Png;
import somepolku.chart.export.Svg;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.Label;
import somepolku.chart.over.GoalLine;
import somepolku.chart.over.MarkedDays;
import somepolku.chart.scale.Frame;
import somepolku.chart.scale.Shown;
import somepolku.chart.scale.TimeTick;
import somepolku.domain.term.DaySpan;

/** A chart at a size: it paints itself and tells where everything lies. It never changes; another size is another one. */
public final class ChartPicture {
    /** The height of the lane of deeds. */
    public static final int LANE = 40;

    private final ChartModel model;
    private final ChartTheme theme;
    private final Shown shown;
    private final Frame frame;
    private final List<TimeTick> times;
    private final Lane lane;
    private final List<MarkCluster> clusters;
    private final List<Label> labels;
    private final Optional<Legend> legend;
    private final BreakLines breaks;
    private final Optional<GoalLine> goal;
    private final MarkedDays marked;

    private ChartPicture(ChartModel model, ChartTheme theme, int width, int height) {
        this.model = model;
        this.theme = theme;
        this.shown = Shown.of(model.series(), model.range(), Layout.aboutWidth(width));
        this.frame = Layout.frame(model, theme, shown, width, height);
        this.times = Layout.times(model, theme, frame);
        this.lane = new Lane(theme, frame);
        this.clusters = model.lane() ? lane.clusters(model.marks()) : List.of();
        List<Label> around = Labels.of(model, theme, frame, shown, times);
        this.breaks = new BreakLines(model, theme, frame);
        this.legend = Legend.of(model, theme, frame, shown, around);
        this.goal = GoalLine.of(model.goal(), shown, theme, frame, model.texts());
        this.marked = new MarkedDays(model.marked(), theme, frame);
        List<Label> over = new ArrayList<>(around);
        over.addAll(breaks.labels(over));
        over.addAll(marked.labels(over));
        goal.flatMap(line -> line.label(shown, over)).ifPresent(over::add);
        this.labels = Stream.of(over.stream(), legend.map(Legend::label).stream(), lane.labels(clusters).stream())
                .flatMap(some -> some)
                .toList();
    }

    /** Lays a chart out. Good from 500×260 up, the lane included. */
    public static ChartPicture of(ChartModel model, ChartTheme theme, int width, int height) {
        return new ChartPicture(model, theme, width, height);
    }

    /** Paints all of it, with its own ground, from the origin on. */
    public void paint(Graphics2D g) {
        paintShapes(g);
        labels.forEach(label -> label.paint(g));
    }

    /** All but the texts. */
    private void paintShapes(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
        Plot.paint(g, model, theme, frame, shown, times);
        marked.paint(g);
        Ink ink = new Ink(g, theme, frame);
        goal.ifPresent(line -> line.paint(g));
        ink.lines(shown, false);
        breaks.paint(g);
        ink.axis(times);
        ink.lines(shown, true);
        ink.circles(shown);
        legend.ifPresent(some -> some.paint(g, theme));
        if (model.lane()) {
            lane.paint(g, clusters);
        }
    }

    /** Paints one cluster of the lane again, lifted out where the pointer or the focus is on it. */
    public void paint(Graphics2D g, MarkCluster cluster, boolean hot) {
        lane.paint(g, cluster, hot);
        lane.labels(List.of(cluster)).forEach(count -> count.paint(g));
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

    /** The points in range, by time. */
    public List<Point> points() {
        return model.series().within(model.range()).points();
    }

    /** What a place stands for: the days of the bar over it, else those of the nearest value. */
    public Optional<DaySpan> daysAt(double x) {
        LocalDate day = frame.dayAt(x);
        return shown.bars().stream()
                .map(Shown.Bar::days)
                .filter(days -> days.contains(day))
                .findFirst()
                .or(() -> shown.bars().isEmpty() ? pointAt(x).map(Point::span) : Optional.empty());
    }

    /** A ring about a point, or a frame about its bar. */
    public Shape around(Point point) {
        double x = frame.x(point);
        double y = frame.y(point.value());
        if (shown.bars().isEmpty()) {
            return new Ellipse2D.Double(x - 7, y - 7, 14, 14);
        }
        double left = frame.start(point.span().first());
        double right = frame.start(point.span().last().plusDays(1));
        return new Rectangle2D.Double(left, Math.min(y, frame.base()), right - left, Math.abs(frame.base() - y));
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
        Png.write(image(scale), out);
    }

    /**
     * As an SVG element for a file of its own.
     *
     * @param description read aloud in place of the picture
     */
    public String svg(String description) {
        return svg(ChartTheme::hex).element(description, "chart");
    }

    /**
     * As an SVG element for a page that sets the colours: each is asked for by its token, {@code var(--accent)}.
     *
     * @param id distinguishes it from other pictures on the page
     */
    public String svgForPage(String description, String id) {
        return svg(color -> "var(--" + theme.token(color) + ")").element(description, id);
    }

    /** As pixels. */
    public BufferedImage image(double scale) {
        return Png.image(this::paint, frame.width(), frame.height(), scale);
    }

    private Svg svg(Function<Color, String> ink) {
        return new Svg(this::paintShapes, labels, frame.width(), frame.height(), ink);
    }

    List<Label> labels() {
        return labels;
    }
}
