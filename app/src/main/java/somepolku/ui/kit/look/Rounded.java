package somepolku.ui.kit.look;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.function.Consumer;

/**
 * A rectangle with round corners and a thin edge, as large as a card or a page. Only its corners are smoothed: all of
 * it smoothed is a mask of the whole, which takes long enough to be felt where the screen is far away.
 */
public final class Rounded {
    /** Of the corners. */
    public static final int RADIUS = 10;

    private static final int CORNER = RADIUS + 1;

    private final int width;
    private final int height;
    private final Shape edge;

    public Rounded(int width, int height) {
        this.width = width;
        this.height = height;
        this.edge = new RoundRectangle2D.Double(0.5, 0.5, width - 1, height - 1, RADIUS * 2, RADIUS * 2);
    }

    public void fill(Graphics graphics, Color color) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(color);
        g.fillRect(CORNER, 0, width - 2 * CORNER, height);
        g.fillRect(0, CORNER, CORNER, height - 2 * CORNER);
        g.fillRect(width - CORNER, CORNER, CORNER, height - 2 * CORNER);
        inCorners(g, corner -> corner.fill(edge));
        g.dispose();
    }

    /** What lies outside, where it was painted over. */
    public void cut(Graphics graphics, Color color) {
        Path2D outside = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        outside.append(new Rectangle2D.Double(0, 0, width, height), false);
        outside.append(edge, false);
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(color);
        inCorners(g, corner -> corner.fill(outside));
        g.dispose();
    }

    public void draw(Graphics graphics, Color color) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(color);
        double scale = g.getTransform().getScaleX();
        if (scale != Math.rint(scale)) {
            smooth(g);
        }
        g.fillRect(CORNER, 0, width - 2 * CORNER, 1);
        g.fillRect(CORNER, height - 1, width - 2 * CORNER, 1);
        g.fillRect(0, CORNER, 1, height - 2 * CORNER);
        g.fillRect(width - 1, CORNER, 1, height - 2 * CORNER);
        inCorners(g, corner -> corner.draw(edge));
        g.dispose();
    }

    private void inCorners(Graphics2D g, Consumer<Graphics2D> paint) {
        int right = width - CORNER;
        int below = height - CORNER;
        for (Rectangle at : List.of(corner(0, 0), corner(right, 0), corner(0, below), corner(right, below))) {
            if (g.hitClip(at.x, at.y, at.width, at.height)) {
                Graphics2D corner = (Graphics2D) g.create();
                corner.clipRect(at.x, at.y, at.width, at.height);
                smooth(corner);
                paint.accept(corner);
                corner.dispose();
            }
        }
    }

    private static Rectangle corner(int x, int y) {
        return new Rectangle(x, y, CORNER, CORNER);
    }

    private static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
