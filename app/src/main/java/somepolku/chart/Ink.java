package somepolku.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Point.Worth;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.scale.Frame;
import somepolku.chart.scale.Line;
import somepolku.chart.scale.Shown;
import somepolku.chart.scale.TimeTick;

/** What is drawn over the plot: the time axis, the lines, and the circles, which may reach over the plot's edge. */
final class Ink {
    /** Readings closer than this would merge into a string of beads. */
    private static final double ROOM_FOR_CIRCLES = 12;

    /** What is not sure is hollow and its edge is broken, so it has to be larger to be seen. */
    private static final double UNSURE = 10;

    private static final BasicStroke HAIR = new BasicStroke(1);
    private static final BasicStroke EDGE = new BasicStroke(1.6f);

    private final Graphics2D g;
    private final ChartTheme theme;
    private final Frame frame;

    Ink(Graphics2D g, ChartTheme theme, Frame frame) {
        this.g = g;
        this.theme = theme;
        this.frame = frame;
    }

    void axis(List<TimeTick> times) {
        g.setColor(theme.axis());
        g.setStroke(HAIR);
        double y = Math.floor(frame.plot().getMaxY()) + .5;
        g.draw(new Line2D.Double(frame.plot().getX(), y, frame.plot().getMaxX(), y));
        for (TimeTick time : times) {
            if (!time.label().isEmpty()) {
                double x = Math.floor(time.x()) + .5;
                g.draw(new Line2D.Double(x, y, x, y + 4));
            }
        }
    }

    /** As one path each: XChart draws piece by piece, which takes long, and dashes would begin anew with each. */
    void lines(Shown shown, boolean second) {
        for (Line line : shown.lines()) {
            if (line.second() == second && !line.spots().isEmpty()) {
                Path2D path = new Path2D.Double();
                for (Line.Spot spot : line.spots()) {
                    double x = frame.plot().getX() + spot.day() * frame.dayWidth();
                    if (path.getCurrentPoint() == null) {
                        path.moveTo(x, frame.y(spot.value()));
                    }
                    path.lineTo(x, frame.y(spot.value()));
                }
                g.setColor(second ? theme.text2() : theme.accent());
                g.setStroke(second ? Plot.SECOND : Plot.MAIN);
                g.draw(path);
            }
        }
    }

    void circles(Shown shown) {
        if (frame.plot().getWidth() / Math.max(1, shown.real().size()) >= ROOM_FOR_CIRCLES) {
            shown.real().forEach(this::circle);
        }
        if (shown.bars().isEmpty()) {
            shown.last().ifPresent(point -> {
                if (point.worth() == Worth.COUNTED) {
                    g.setColor(theme.accent());
                    g.fill(around(point, 9));
                } else {
                    circle(point);
                }
            });
        }
    }

    private void circle(Point point) {
        double size = point.worth() == Worth.COUNTED ? 6 : UNSURE;
        g.setColor(theme.card());
        g.fill(around(point, size));
        g.setColor(theme.accent());
        g.setStroke(point.worth() == Worth.COUNTED ? EDGE : Plot.DASHED);
        g.draw(around(point, size));
    }

    private Ellipse2D around(Point point, double size) {
        return new Ellipse2D.Double(frame.x(point) - size / 2, frame.y(point.value()) - size / 2, size, size);
    }
}
