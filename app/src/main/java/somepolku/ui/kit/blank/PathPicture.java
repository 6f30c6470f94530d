package somepolku.ui.kit.blank;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import javax.swing.JComponent;
import somepolku.ui.kit.look.Tone;

/** A path of which the first step is drawn. */
final class PathPicture extends JComponent {
    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Tone.BAR.now());
        g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.1f, 9}, 0));
        Path2D rest = new Path2D.Double();
        rest.moveTo(34, 84);
        rest.curveTo(48, 74, 58, 74, 68, 66);
        rest.curveTo(84, 56, 103, 40, 104, 22);
        g.draw(rest);
        g.setColor(Tone.AC.now());
        g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new CubicCurve2D.Double(14, 116, 14, 100, 22, 90, 34, 84));
        g.fill(new Ellipse2D.Double(7, 109, 14, 14));
        step(g, 68, 64, 5);
        step(g, 104, 12, 6.5);
        g.dispose();
    }

    private static void step(Graphics2D g, double x, double y, double radius) {
        Shape dot = new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2);
        g.setColor(Tone.CARD.now());
        g.fill(dot);
        g.setColor(Tone.CTL.now());
        g.setStroke(new BasicStroke(2));
        g.draw(dot);
    }
}
