package somepolku.ui.causes.chart;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import javax.swing.Icon;
import somepolku.ui.kit.look.Tone;

/** A reading's line over the model's band, as the chart draws them. */
final class LegendIcon implements Icon {
    private static final int WIDTH = 26;
    private static final int HEIGHT = 12;

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.translate(x, y);
        g.setColor(Tone.BAND.now());
        g.fillRoundRect(0, 0, WIDTH, HEIGHT, 4, 4);
        g.setColor(Tone.AC.now());
        g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 3}, 0));
        g.draw(new Line2D.Double(0, 8.5, WIDTH, 8.5));
        g.setColor(Tone.TX.now());
        g.setStroke(new BasicStroke(1.3f));
        g.draw(new Line2D.Double(1, 3.5, WIDTH - 1, 3.5));
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return WIDTH;
    }

    @Override
    public int getIconHeight() {
        return HEIGHT;
    }
}
