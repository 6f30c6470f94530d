package somepolku.chart.cause;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import somepolku.chart.Lane;
import somepolku.chart.MarkCluster;
import somepolku.chart.export.Png;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.Label;
import somepolku.chart.look.Label.Anchor;
import somepolku.chart.look.TextSize;
import somepolku.chart.scale.Frame;
import somepolku.chart.scale.RoundTicks;
import somepolku.chart.scale.TimeTick;
import somepolku.chart.scale.TimeTicks;
import somepolku.kit.Formats;

/** A {@link BandModel} at a size: it paints itself and tells where everything lies. Good from 300×150 up. */
public final class BandPicture {
    private static final double TOP = 16;
    private static final double UNDER_AXIS = 24;
    private static final double LANE = 30;
    private static final double LEFT = 40;
    private static final double RIGHT = 24;
    private static final double GAP = 8;
    private static final double BETWEEN_TICKS = 36;

    private final BandModel model;
    private final ChartTheme theme;
    private final Frame frame;
    private final List<TimeTick> times;
    private final Lane lane;
    private final List<MarkCluster> clusters;

    private BandPicture(BandModel model, ChartTheme theme, int width, int height) {
        this.model = model;
        this.theme = theme;
        this.frame = frame(model, theme, width, height);
        this.times = new TimeTicks(
                        model.range(),
                        frame.plot().getX(),
                        frame.plot().getWidth(),
                        frame.width() - 2,
                        new Formats(model.texts()),
                        text -> TextSize.width(theme.fonts().plain(), text))
                .ticks();
        this.lane = new Lane(theme, frame);
        this.clusters = lane.clusters(model.marks());
    }

    public static BandPicture of(BandModel model, ChartTheme theme, int width, int height) {
        return new BandPicture(model, theme, width, height);
    }

    private static Frame frame(BandModel model, ChartTheme theme, int width, int height) {
        double plotHeight = Math.max(1, height - TOP - UNDER_AXIS - LANE);
        int most = (int) Math.max(3, Math.min(5, plotHeight / BETWEEN_TICKS + 1));
        double[] values = model.values().toArray();
        double low = 0;
        double high = 0;
        boolean whole = true;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        whole &= high >= most;
        RoundTicks ticks = RoundTicks.around(low, high, most, whole);
        Formats formats = new Formats(model.texts());
        double widest = TextSize.width(theme.fonts().plain(), model.texts().text("chart.deeds"));
        for (double value : ticks.values()) {
            widest = Math.max(widest, TextSize.width(theme.fonts().plain(), formats.number(value)));
        }
        double left = Math.max(LEFT, Math.ceil(widest + GAP + 2));
        return new Frame(
                width,
                height,
                new Rectangle2D.Double(left, TOP, Math.max(1, width - left - RIGHT), plotHeight),
                new Rectangle2D.Double(0, height - LANE, width, LANE),
                model.range(),
                ticks);
    }

    /** Paints all of it, with its own ground, from the origin on. */
    public void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
        new BandInk(g, model, theme, frame).all(times);
        lane.paint(g, clusters);
        labels().forEach(label -> label.paint(g));
    }

    /** Paints one cluster of the lane again, lifted out where the pointer or the focus is on it. */
    public void paint(Graphics2D g, MarkCluster cluster, boolean hot) {
        lane.paint(g, cluster, hot);
        lane.labels(List.of(cluster)).forEach(count -> count.paint(g));
    }

    public Rectangle2D plot() {
        return frame.plot();
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

    /** The row that lies nearest to a place by its time. */
    public Optional<BandModel.Row> rowAt(double x) {
        return model.seen().stream()
                .min(Comparator.comparingDouble(row -> Math.abs(
                        frame.middle(row.days().first().plusDays(row.days().days() / 2)) - x)));
    }

    public BufferedImage image(double scale) {
        return Png.image(this::paint, (int) frame.width(), (int) frame.height(), scale);
    }

    List<Label> labels() {
        List<Label> labels = new ArrayList<>(lane.labels(clusters));
        Formats formats = new Formats(model.texts());
        for (double value : frame.ticks().values()) {
            labels.add(gutter(formats.number(value), frame.y(value)));
        }
        labels.add(gutter(model.texts().text("chart.deeds"), frame.lane().getCenterY()));
        for (TimeTick time : times) {
            if (!time.label().isEmpty()) {
                double middle = time.left() + TextSize.width(theme.fonts().plain(), time.label()) / 2;
                double y = Math.round(frame.plot().getMaxY() + 18);
                labels.add(plain(time.label(), Anchor.MIDDLE, middle, y));
            }
        }
        for (BandModel.Window window : model.windows()) {
            double left =
                    Math.max(frame.plot().getX(), frame.start(window.days().first()));
            double right = Math.min(
                    frame.plot().getMaxX(), frame.start(window.days().last().plusDays(1)));
            labels.add(plain(window.word(), Anchor.MIDDLE, (left + right) / 2, TOP - 4));
        }
        return labels;
    }

    private Label gutter(String text, double middle) {
        return plain(text, Anchor.END, frame.plot().getX() - GAP, Math.round(middle + 4));
    }

    private Label plain(String text, Anchor anchor, double x, double y) {
        return new Label(text, theme.fonts().plain(), false, theme.text2(), anchor, x, y);
    }
}
