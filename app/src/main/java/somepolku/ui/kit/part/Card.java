package somepolku.ui.kit.part;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;
import somepolku.ui.kit.look.Tone;

/**
 * A separate object on a page: white, with a thin edge and round corners. It rounds off its children as well, so that
 * a tinted block or a chosen row may reach the edge.
 */
public final class Card extends JPanel {
    private static final double RADIUS = 10;

    public Card(LayoutManager layout) {
        super(layout);
        setOpaque(false);
    }

    @Override
    public void paint(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        RoundRectangle2D edge =
                new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1, getHeight() - 1, RADIUS * 2, RADIUS * 2);
        g.setColor(Tone.CARD.now());
        g.fill(edge);
        super.paint(graphics);
        Area corners = new Area(new Rectangle2D.Double(0, 0, getWidth(), getHeight()));
        corners.subtract(new Area(edge));
        g.setColor(Tone.PAGE.now());
        g.fill(corners);
        g.setColor(Tone.LINE.now());
        g.draw(edge);
        g.dispose();
    }

    /** So that a child that repaints alone does not paint over the corners. */
    @Override
    public boolean isPaintingOrigin() {
        return true;
    }
}
