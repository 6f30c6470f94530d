package somepolku.chart.scale;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Thinned;
import somepolku.domain.term.DaySpan;

/**
 * A line over a range, cut at its edges.
 *
 * @param second whether another line is the main one
 */
public record Line(List<Spot> spots, boolean second) {

    /** A place on it: days since the beginning of the range, and a value. */
    public record Spot(double day, double value) {}

    /** Straight from reading to reading. */
    public static Line straight(List<Point> points, DaySpan range, double dayWidth) {
        return new Line(cut(thinned(points, range, dayWidth), range.days()), false);
    }

    /** In steps: between two arrivals a counted level stays where it was. */
    public static Line stepped(List<Point> points, DaySpan range, double dayWidth, boolean second) {
        List<Spot> steps = new ArrayList<>();
        for (Spot spot : thinned(points, range, dayWidth)) {
            if (!steps.isEmpty()) {
                steps.add(new Spot(spot.day(), steps.get(steps.size() - 1).value()));
            }
            steps.add(spot);
        }
        return new Line(cut(steps, range.days()), second);
    }

    /** Where on the time axis a value stands: in the middle of the days that it covers. */
    public static double day(Point point, DaySpan range) {
        DaySpan span = point.span();
        return (span.first().toEpochDay() + span.last().toEpochDay() + 1) / 2.0
                - range.first().toEpochDay();
    }

    /** Whether it runs through some room of a picture. */
    public boolean crosses(Rectangle2D room, Frame frame) {
        for (int i = 1; i < spots.size(); i++) {
            if (new Line2D.Double(
                            x(spots.get(i - 1), frame),
                            frame.y(spots.get(i - 1).value()),
                            x(spots.get(i), frame),
                            frame.y(spots.get(i).value()))
                    .intersects(room)) {
                return true;
            }
        }
        return false;
    }

    private static double x(Spot spot, Frame frame) {
        return frame.plot().getX() + spot.day() * frame.dayWidth();
    }

    private static List<Spot> thinned(List<Point> points, DaySpan range, double dayWidth) {
        return Thinned.columns(points, point -> day(point, range) * dayWidth, Point::value).stream()
                .map(point -> new Spot(day(point, range), point.value()))
                .toList();
    }

    private static List<Spot> cut(List<Spot> spots, double end) {
        List<Spot> inside = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            if (i > 0) {
                crossing(spots.get(i - 1), spot, 0, inside);
                crossing(spots.get(i - 1), spot, end, inside);
            }
            if (spot.day() >= 0 && spot.day() <= end) {
                inside.add(spot);
            }
        }
        return inside;
    }

    private static void crossing(Spot from, Spot to, double edge, List<Spot> into) {
        if (from.day() < edge && to.day() > edge) {
            double share = (edge - from.day()) / (to.day() - from.day());
            into.add(new Spot(edge, from.value() + share * (to.value() - from.value())));
        }
    }
}
