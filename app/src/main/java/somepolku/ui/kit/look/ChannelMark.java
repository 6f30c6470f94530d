package somepolku.ui.kit.look;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Icon;
import somepolku.domain.channel.ChannelInfo.Mark;

/** A channel's mark: each has its own shape beside its own colour, since colour is never the only sign. */
public record ChannelMark(Mark mark, int size) implements Icon {

    /** The usual size, beside the channel's name. */
    public static ChannelMark of(Mark mark) {
        return new ChannelMark(mark, 12);
    }

    public Tone tone() {
        return switch (mark) {
            case SQUARE -> Tone.LI;
            case CIRCLE -> Tone.BL;
            case TRIANGLE -> Tone.SN;
            case DIAMOND -> Tone.OT;
        };
    }

    /** The shape in a square of this size with its corner in the origin. */
    public Shape shape() {
        double s = size;
        return switch (mark) {
            case SQUARE -> new RoundRectangle2D.Double(s / 12, s / 12, s * 10 / 12, s * 10 / 12, s / 4, s / 4);
            case CIRCLE -> new Ellipse2D.Double(s / 24, s / 24, s * 11 / 12, s * 11 / 12);
            case TRIANGLE -> polygon(s / 2, s / 12, s, s * 11 / 12, 0, s * 11 / 12);
            case DIAMOND -> polygon(s / 2, s / 24, s * 23 / 24, s / 2, s / 2, s * 23 / 24, s / 24, s / 2);
        };
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.translate(x, y);
        g.setColor(tone().now());
        g.fill(shape());
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return size;
    }

    @Override
    public int getIconHeight() {
        return size;
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
