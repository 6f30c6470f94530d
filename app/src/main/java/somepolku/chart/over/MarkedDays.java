package somepolku.chart.over;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.Label;
import somepolku.chart.look.Label.Anchor;
import somepolku.chart.over.Marked.Sort;
import somepolku.chart.scale.Frame;

/** The edges and words of marked days. */
public record MarkedDays(List<Marked> marked, ChartTheme theme, Frame frame) {
    private static final BasicStroke SOLID = new BasicStroke(1);
    private static final BasicStroke DASHED =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);

    public void paint(Graphics2D g) {
        seen().forEach(days -> {
            g.setColor(days.sort() == Sort.EXPERIMENT ? theme.accent() : theme.control());
            g.setStroke(days.sort() == Sort.EXPERIMENT ? SOLID : DASHED);
            edge(g, left(days));
            edge(g, right(days));
        });
    }

    /** Above the plot, from the first day on or up to the last; none where neither has room for it. */
    public List<Label> labels(List<Label> around) {
        List<Label> labels = new ArrayList<>();
        seen().forEach(days -> Stream.of(label(days, Anchor.START, left(days)), label(days, Anchor.END, right(days)))
                .filter(label -> label.bounds().getX() >= frame.plot().getX() - 2
                        && label.bounds().getMaxX() <= frame.width() - 2)
                .filter(label -> Stream.concat(around.stream(), labels.stream())
                        .noneMatch(other -> other.bounds().intersects(label.bounds())))
                .findFirst()
                .ifPresent(labels::add));
        return labels;
    }

    private Stream<Marked> seen() {
        return marked.stream().filter(days -> days.days().overlaps(frame.range()));
    }

    private void edge(Graphics2D g, double x) {
        double at = Math.floor(x) + .5;
        g.draw(new Line2D.Double(at, frame.plot().getY(), at, frame.plot().getMaxY()));
    }

    private double left(Marked some) {
        return Math.max(frame.plot().getX(), frame.start(some.days().first()));
    }

    private double right(Marked some) {
        return Math.min(frame.plot().getMaxX(), frame.start(some.days().last().plusDays(1)));
    }

    private Label label(Marked days, Anchor anchor, double x) {
        double y = frame.plot().getY() - 5;
        return new Label(days.word(), theme.fonts().plain(), false, theme.text2(), anchor, x, y);
    }
}
