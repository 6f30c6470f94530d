package somepolku.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import somepolku.analysis.series.Series;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.scale.Line;
import somepolku.chart.scale.Shown;
import somepolku.domain.term.DaySpan;

/** A series at the size of a word, 48×22, without axes: its newest half year. */
public final class Sparkline {
    private static final int DAYS = 182;
    private static final double DOT = 4.5;
    private static final BasicStroke STROKE = new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private Sparkline() {}

    /** Paints the half year up to a day. */
    public static void paint(Graphics2D g, Series series, LocalDate end, ChartTheme theme, Rectangle2D bounds) {
        DaySpan range = new DaySpan(end.minusDays(DAYS - 1L), end);
        Shown shown = Shown.of(series, range, bounds.getWidth());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (shown.bars().isEmpty()) {
            shown.lines().stream().filter(line -> !line.second()).forEach(line -> line(g, line, range, theme, bounds));
        } else {
            bars(g, shown, range, theme, bounds);
        }
    }

    private static void line(Graphics2D g, Line line, DaySpan range, ChartTheme theme, Rectangle2D bounds) {
        List<Line.Spot> spots = line.spots();
        if (spots.isEmpty()) {
            return;
        }
        double low = spots.stream().mapToDouble(Line.Spot::value).min().orElse(0);
        double high = spots.stream().mapToDouble(Line.Spot::value).max().orElse(1);
        double height = bounds.getHeight() - DOT;
        Path2D path = new Path2D.Double();
        for (Line.Spot spot : spots) {
            double x = bounds.getX() + spot.day() / range.days() * (bounds.getWidth() - DOT);
            double share = high == low ? .5 : (spot.value() - low) / (high - low);
            double y = bounds.getMaxY() - DOT / 2 - share * height;
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            }
            path.lineTo(x, y);
        }
        g.setColor(theme.accent());
        g.setStroke(STROKE);
        g.draw(path);
        var last = path.getCurrentPoint();
        g.fill(new Ellipse2D.Double(last.getX() - DOT / 2, last.getY() - DOT / 2, DOT, DOT));
    }

    private static void bars(Graphics2D g, Shown shown, DaySpan range, ChartTheme theme, Rectangle2D bounds) {
        double high = shown.bars().stream().mapToDouble(Shown.Bar::value).max().orElse(0);
        if (high <= 0) {
            return;
        }
        g.setColor(theme.bar());
        double dayWidth = bounds.getWidth() / range.days();
        for (Shown.Bar bar : shown.bars()) {
            double from = range.first().until(bar.days().first(), java.time.temporal.ChronoUnit.DAYS) * dayWidth;
            double left = bounds.getX() + Math.max(0, from);
            double right =
                    Math.min(bounds.getMaxX(), bounds.getX() + from + bar.days().days() * dayWidth);
            double height = Math.max(0, bar.value() / high) * bounds.getHeight();
            double gap = Math.min(1, (right - left) / 4);
            g.fill(new Rectangle2D.Double(left, bounds.getMaxY() - height, Math.max(.5, right - left - gap), height));
        }
    }
}
