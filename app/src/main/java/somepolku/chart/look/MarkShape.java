package somepolku.chart.look;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import somepolku.domain.channel.ChannelInfo.Mark;

/** The outlines of the channels' marks. */
public final class MarkShape {
    private MarkShape() {}

    /** The mark around a centre; all four look equally large. */
    public static Shape around(Mark mark, double x, double y, double size) {
        double half = size / 2;
        return switch (mark) {
            case SQUARE -> new RoundRectangle2D.Double(x - half * .92, y - half * .92, size * .92, size * .92, 3, 3);
            case CIRCLE -> new Ellipse2D.Double(x - half, y - half, size, size);
            case TRIANGLE -> path(x, y - half, x + half * 1.08, y + half * .85, x - half * 1.08, y + half * .85);
            case DIAMOND -> path(x, y - half * 1.15, x + half * 1.15, y, x, y + half * 1.15, x - half * 1.15, y);
        };
    }

    private static Shape path(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
