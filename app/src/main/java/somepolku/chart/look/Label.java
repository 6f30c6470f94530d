package somepolku.chart.look;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * A text at its place on a chart. It stays a text in every form of the picture, so that a page can be searched and read
 * aloud.
 *
 * @param strong whether the font is the semi-bold one; it cannot be asked
 * @param x of the anchor
 * @param y of the base line
 */
public record Label(String text, Font font, boolean strong, Color color, Anchor anchor, double x, double y) {

    /** Which end of the text its x is: where a reader's font is wider than ours, it grows to the other side. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    public double left() {
        double width = TextSize.width(font, text);
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
    }

    /** The room that it takes: its letters with what goes above and below the line. */
    public Rectangle2D bounds() {
        double size = font.getSize2D();
        return new Rectangle2D.Double(left(), y - size * .8, TextSize.width(font, text), size * 1.05);
    }

    public void paint(Graphics2D g) {
        g.setFont(font);
        g.setColor(color);
        g.drawString(text, (float) left(), (float) y);
    }
}
