package somepolku.ui.year;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Icon;
import somepolku.analysis.days.Measure.Level;
import somepolku.ui.kit.look.Tone;

/** How a day is drawn: the more was done the larger its square, and darker as well. Without deeds it is the ground. */
record Square(Level level, boolean calm) implements Icon {
    private static final int SIZE = 15;

    void paint(Graphics2D g, double x, double y, double size, boolean toCome) {
        if (toCome && level == Level.NOTHING) {
            g.setColor(Tone.LINE2.now());
            g.setStroke(new BasicStroke(1));
            g.draw(box(x + 0.5, y + 0.5, size - 1));
            return;
        }
        g.setColor(Tone.LINE2.now());
        g.fill(box(x, y, size));
        double share = calm && level != Level.NOTHING ? 0.7 : share();
        double inner = size * share;
        double at = (size - inner) / 2;
        if (level == Level.UNKNOWN && !calm) {
            g.setColor(Tone.CTL.now());
            g.setStroke(new BasicStroke(1.4f));
            g.draw(box(x + at, y + at, inner));
        } else if (level != Level.NOTHING) {
            g.setColor((level.compareTo(Level.THREE) >= 0 && !calm ? Tone.AC : Tone.BAR).now());
            g.fill(box(x + at, y + at, inner));
        }
    }

    private double share() {
        return switch (level) {
            case NOTHING -> 0;
            case UNKNOWN, ONE -> 0.45;
            case TWO -> 0.66;
            case THREE -> 0.82;
            case FOUR -> 1;
        };
    }

    private static RoundRectangle2D box(double x, double y, double size) {
        return new RoundRectangle2D.Double(x, y, size, size, 5, 5);
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint(g, x, y, SIZE, false);
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
