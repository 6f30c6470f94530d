package somepolku.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.Label;
import somepolku.chart.look.Label.Anchor;
import somepolku.chart.look.MarkShape;
import somepolku.chart.look.TextSize;
import somepolku.chart.scale.Frame;
import somepolku.chart.scale.Gathered;
import somepolku.domain.channel.ChannelInfo.Mark;

/** The lane of deeds under the time axis; every chart with days has the same one. */
public final class Lane {
    private static final double NEAR = 22;
    private static final double MARK = 11;
    private static final double PILL_MARK = 9;
    private static final double PILL = 32;
    private static final double PILL_HEIGHT = 22;
    private static final double PADDING = 7;
    private static final double BETWEEN = 4;

    /** Small marks are easier to hit than they look. */
    private static final double TARGET = 28;

    private static final BasicStroke HAIR = new BasicStroke(1);
    private static final BasicStroke HOT = new BasicStroke(1.8f);

    private final ChartTheme theme;
    private final Frame frame;
    private final double y;

    public Lane(ChartTheme theme, Frame frame) {
        this.theme = theme;
        this.frame = frame;
        this.y = Math.floor(frame.lane().getCenterY()) + .5;
    }

    /** From left to right. */
    public List<MarkCluster> clusters(List<DeedMark> deeds) {
        List<Placed> placed = new ArrayList<>();
        for (DeedMark deed : deeds) {
            if (frame.range().contains(deed.day())) {
                placed.add(new Placed(deed, frame.at(deed.day(), deed.time())));
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::x));
        List<DeedMark> marks = placed.stream().map(Placed::mark).toList();
        double[] x = placed.stream().mapToDouble(Placed::x).toArray();
        double pill = pillWidth(String.valueOf(densest(x)));
        List<Gathered> groups =
                Gathered.of(x, NEAR, MARK + 4, pill + 3, frame.plot().getX() - 6, frame.width() - 1);
        List<MarkCluster> clusters = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Gathered group = groups.get(i);
            double left = i == 0 ? 0 : between(groups.get(i - 1), group);
            double right = i + 1 == groups.size() ? frame.width() : between(group, groups.get(i + 1));
            List<DeedMark> some = marks.subList(group.from(), group.to());
            clusters.add(new MarkCluster(some, mostFrequent(some), group.x(), target(group, left, right)));
        }
        return clusters;
    }

    private record Placed(DeedMark mark, double x) {}

    /** The counts in the pills. */
    public List<Label> labels(List<MarkCluster> clusters) {
        return clusters.stream()
                .filter(cluster -> !cluster.single())
                .map(this::count)
                .toList();
    }

    public void paint(Graphics2D g, List<MarkCluster> clusters) {
        g.setColor(theme.grid());
        g.setStroke(HAIR);
        g.draw(new Line2D.Double(frame.plot().getX(), y, frame.plot().getMaxX(), y));
        clusters.forEach(cluster -> paint(g, cluster, false));
    }

    /** One of them alone, lifted out where the pointer or the focus is on it. */
    public void paint(Graphics2D g, MarkCluster cluster, boolean hot) {
        g.setColor(theme.of(cluster.shape()));
        if (cluster.single() && !hot) {
            g.fill(MarkShape.around(cluster.shape(), cluster.x(), y, MARK));
            return;
        }
        double width = cluster.single() ? PILL_HEIGHT : pillWidth(countOf(cluster)) - 1;
        RoundRectangle2D pill = new RoundRectangle2D.Double(
                Math.round(cluster.x() - width / 2) + .5,
                y - PILL_HEIGHT / 2,
                width,
                PILL_HEIGHT,
                PILL_HEIGHT,
                PILL_HEIGHT);
        g.setColor(hot ? theme.selected() : theme.card());
        g.fill(pill);
        g.setColor(hot ? theme.accent() : theme.control());
        g.setStroke(hot ? HOT : HAIR);
        g.draw(pill);
        g.setColor(theme.of(cluster.shape()));
        g.fill(MarkShape.around(cluster.shape(), contentLeft(cluster) + PILL_MARK / 2, y, PILL_MARK));
    }

    private Label count(MarkCluster cluster) {
        double x = contentLeft(cluster) + PILL_MARK + BETWEEN;
        return new Label(countOf(cluster), theme.fonts().strong(), true, theme.text(), Anchor.START, x, y + 4);
    }

    private double contentLeft(MarkCluster cluster) {
        double count =
                cluster.single() ? 0 : BETWEEN + TextSize.width(theme.fonts().strong(), countOf(cluster));
        return cluster.x() - (PILL_MARK + count) / 2;
    }

    private static String countOf(MarkCluster cluster) {
        return String.valueOf(cluster.marks().size());
    }

    private double half(Gathered group) {
        return (group.count() == 1 ? MARK : pillWidth(String.valueOf(group.count()))) / 2;
    }

    /** Halfway from the edge of one to the edge of the next. */
    private double between(Gathered before, Gathered after) {
        return (before.x() + half(before) + after.x() - half(after)) / 2;
    }

    /** Where a cluster reacts: wider than it looks where there is room, and never into its neighbours' ground. */
    private Rectangle2D target(Gathered group, double left, double right) {
        double reach = Math.max(half(group), TARGET / 2);
        double from = Math.max(group.x() - reach, left);
        double to = Math.min(group.x() + reach, right);
        return new Rectangle2D.Double(from, frame.lane().getCenterY() - TARGET / 2, to - from, TARGET);
    }

    /** Of equally frequent ones the one that came first. */
    private static Mark mostFrequent(List<DeedMark> marks) {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        Mark most = marks.get(0).shape();
        for (DeedMark mark : marks) {
            counts.merge(mark.shape(), 1, Integer::sum);
        }
        for (DeedMark mark : marks) {
            if (counts.getOrDefault(mark.shape(), 0) > counts.getOrDefault(most, 0)) {
                most = mark.shape();
            }
        }
        return most;
    }

    /** The largest count that a pill can get, so that all of them have room for it. */
    private static int densest(double[] x) {
        int most = 1;
        int from = 0;
        for (int to = 0; to < x.length; to++) {
            while (x[to] - x[from] >= PILL + 20) {
                from++;
            }
            most = Math.max(most, to - from + 1);
        }
        return most;
    }

    private double pillWidth(String count) {
        Font font = theme.fonts().strong();
        return Math.max(PILL, Math.ceil(PADDING * 2 + PILL_MARK + BETWEEN + TextSize.width(font, count)));
    }
}
