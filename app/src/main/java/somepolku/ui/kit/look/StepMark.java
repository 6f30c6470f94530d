package somepolku.ui.kit.look;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import javax.swing.Icon;

/** The number of a step, in a ring. */
public record StepMark(int number) implements Icon {
    private static final int SIZE = 24;

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Type.smooth(g);
        g.setColor(Tone.CTL.now());
        g.setStroke(new BasicStroke(1));
        g.draw(new Ellipse2D.Double(x + 0.5, y + 0.5, SIZE - 1, SIZE - 1));
        g.setColor(Tone.TX2.now());
        g.setFont(Type.semibold(12));
        String said = String.valueOf(number);
        g.drawString(said, x + (SIZE - g.getFontMetrics().stringWidth(said)) / 2f, y + 16.5f);
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}
