package somepolku.ui.kit.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import javax.swing.Icon;

/** The product's sign: a path from one point to another. */
public record BrandMark(int size) implements Icon {
    private static final double GRID = 20;

    /** For the desktop's list of windows. */
    public static Image image(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        draw(g, size, Tone.AC.now());
        g.dispose();
        return image;
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate(x, y);
        draw(g, size, Tone.AC.now());
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

    private static void draw(Graphics2D g, int size, Color color) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size / GRID, size / GRID);
        g.setColor(color);
        g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new CubicCurve2D.Double(3.2, 17.4, 3.6, 5.8, 16.4, 14.2, 16.8, 2.6));
        g.fill(new Ellipse2D.Double(1.4, 15.6, 3.6, 3.6));
        g.fill(new Ellipse2D.Double(15, 0.8, 3.6, 3.6));
    }
}
