package somepolku.chart.cause;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import somepolku.analysis.series.Thinned;
import somepolku.chart.cause.BandModel.Expected;
import somepolku.chart.cause.BandModel.Row;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.scale.Frame;
import somepolku.chart.scale.TimeTick;

/** Draws the plot: windows, grid, band, its middle and the values. Where rows are missing all of it breaks off. */
record BandInk(Graphics2D g, BandModel model, ChartTheme theme, Frame frame) {
    /** So that two windows that touch are seen to be two. */
    private static final double BETWEEN = 2;

    private static final BasicStroke HAIR = new BasicStroke(1);
    private static final BasicStroke VALUES = new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke MIDDLE =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 3}, 0);

    void all(List<TimeTick> times) {
        Shape before = g.getClip();
        windows();
        grid(times);
        g.clip(frame.plot());
        for (List<Row> piece : pieces()) {
            band(piece.stream().filter(row -> row.expected().isPresent()).toList());
        }
        for (List<Row> piece : pieces()) {
            g.setColor(theme.text());
            g.setStroke(VALUES);
            line(piece, Row::value);
        }
        g.setClip(before);
        axis(times);
    }

    private void windows() {
        g.setColor(theme.selected());
        for (BandModel.Window window : model.windows()) {
            double left =
                    Math.max(frame.plot().getX(), frame.start(window.days().first()));
            double right = Math.min(
                    frame.plot().getMaxX(), frame.start(window.days().last().plusDays(1)));
            g.fill(new Rectangle2D.Double(
                    left,
                    frame.plot().getY(),
                    Math.max(0, right - left - BETWEEN),
                    frame.plot().getHeight()));
        }
    }

    private void grid(List<TimeTick> times) {
        g.setColor(theme.grid());
        g.setStroke(HAIR);
        for (double value : frame.ticks().values()) {
            double y = Math.floor(frame.y(value)) + .5;
            g.draw(new Line2D.Double(frame.plot().getX(), y, frame.plot().getMaxX(), y));
        }
        for (TimeTick time : times) {
            if (time.grid()) {
                double x = Math.floor(time.x()) + .5;
                g.draw(new Line2D.Double(x, frame.plot().getY(), x, frame.plot().getMaxY()));
            }
        }
    }

    private void axis(List<TimeTick> times) {
        g.setColor(theme.axis());
        g.setStroke(HAIR);
        double y = Math.floor(frame.y(Math.max(0, frame.ticks().low()))) + .5;
        g.draw(new Line2D.Double(frame.plot().getX(), y, frame.plot().getMaxX(), y));
        double bottom = Math.floor(frame.plot().getMaxY()) + .5;
        for (TimeTick time : times) {
            if (!time.label().isEmpty()) {
                double x = Math.floor(time.x()) + .5;
                g.draw(new Line2D.Double(x, bottom, x, bottom + 4));
            }
        }
    }

    private List<List<Row>> pieces() {
        List<List<Row>> pieces = new ArrayList<>();
        List<Row> piece = new ArrayList<>();
        for (Row row : model.seen()) {
            if (!piece.isEmpty() && !model.joined(piece.get(piece.size() - 1), row)) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
            piece.add(row);
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
        return pieces;
    }

    private void band(List<Row> piece) {
        if (piece.isEmpty()) {
            return;
        }
        Path2D area = new Path2D.Double();
        edge(piece, row -> expected(row).high()).forEach(place -> to(area, place));
        List<Point2D> low = edge(piece, row -> expected(row).low());
        for (int i = low.size() - 1; i >= 0; i--) {
            to(area, low.get(i));
        }
        area.closePath();
        g.setColor(theme.band());
        g.fill(area);
        g.setColor(theme.accent());
        g.setStroke(MIDDLE);
        line(piece, row -> expected(row).middle());
    }

    private static Expected expected(Row row) {
        return row.expected().orElseThrow();
    }

    private void line(List<Row> piece, ToDoubleFunction<Row> value) {
        Path2D path = new Path2D.Double();
        edge(piece, value).forEach(place -> to(path, place));
        if (piece.size() == 1 && piece.get(0).days().days() == 1) {
            // A day alone between missing ones has no line that could show it.
            double x = left(piece.get(0));
            g.fill(new Ellipse2D.Double(x - 1.5, frame.y(value.applyAsDouble(piece.get(0))) - 1.5, 3, 3));
        } else {
            g.draw(path);
        }
    }

    /** Where a piece goes along, without what a picture could not show of it. */
    List<Point2D> edge(List<Row> piece, ToDoubleFunction<Row> value) {
        List<Point2D> places = new ArrayList<>();
        for (Row row : piece) {
            double y = frame.y(value.applyAsDouble(row));
            places.add(new Point2D.Double(left(row), y));
            places.add(new Point2D.Double(right(row), y));
        }
        return Thinned.columns(places, Point2D::getX, Point2D::getY);
    }

    /** A day is a point in its middle; more than one day are as wide as they are. */
    private double left(Row row) {
        return row.days().days() == 1
                ? frame.middle(row.days().first())
                : frame.start(row.days().first());
    }

    private double right(Row row) {
        return row.days().days() == 1
                ? frame.middle(row.days().first())
                : frame.start(row.days().last().plusDays(1));
    }

    private static void to(Path2D path, Point2D place) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(place.getX(), place.getY());
        } else {
            path.lineTo(place.getX(), place.getY());
        }
    }
}
