package somepolku.ui.causes.view;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.function.DoubleFunction;
import javax.swing.JLabel;
import somepolku.chart.scale.RoundTicks;
import somepolku.ui.causes.model.Detail.Size;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.look.Type;

/** An interval with its middle on an axis that holds the zero. */
public final class Whisker extends JLabel {
    private static final int SIDE = 22;
    private static final int MOST = 5;

    private final transient Size size;
    private final transient DoubleFunction<String> percent;

    /** @param percent says a value of the axis, of 0.31 that is {@code +31 %} */
    public Whisker(Size size, DoubleFunction<String> percent) {
        this.size = size;
        this.percent = percent;
        setName("causes.whisker");
        setPreferredSize(new Dimension(240, 52));
        getAccessibleContext().setAccessibleName(size.estimate() + ", " + size.interval());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Type.smooth(g);
        RoundTicks ticks = RoundTicks.around(100 * Math.min(0, size.low()), 100 * Math.max(0, size.high()), MOST, true);
        int axis = getHeight() - 20;
        g.setColor(Tone.AXIS.now());
        g.draw(new Line2D.Double(0, axis + .5, getWidth(), axis + .5));
        g.setFont(Type.plain(12));
        List<Double> values = ticks.values();
        double end = -1;
        for (double value : values) {
            double x = x(value, ticks);
            String said = percent.apply(value / 100);
            int wide = g.getFontMetrics().stringWidth(said);
            g.setColor(Tone.AXIS.now());
            g.draw(new Line2D.Double(x, axis, x, axis + 4));
            double left = Math.max(0, Math.min(getWidth() - wide, x - wide / 2.0));
            if (left > end) {
                g.setColor(Tone.TX2.now());
                g.drawString(said, (float) left, axis + 17);
                end = left + wide + 6;
            }
        }
        g.setColor(Tone.TX2.now());
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 3}, 0));
        double zero = x(0, ticks);
        g.draw(new Line2D.Double(zero, 2, zero, axis));
        interval(g, ticks);
        g.dispose();
    }

    private void interval(Graphics2D g, RoundTicks ticks) {
        double low = x(100 * size.low(), ticks);
        double high = x(100 * size.high(), ticks);
        double middle = x(100 * size.middle(), ticks);
        double y = 18.5;
        g.setColor(Tone.AC.now());
        g.setStroke(new BasicStroke(3));
        g.draw(new Line2D.Double(low, y, high, y));
        g.setStroke(new BasicStroke(2));
        g.draw(new Line2D.Double(low, y - 6, low, y + 6));
        g.draw(new Line2D.Double(high, y - 6, high, y + 6));
        g.fill(new Ellipse2D.Double(middle - 6, y - 6, 12, 12));
    }

    private double x(double value, RoundTicks ticks) {
        return Math.round(SIDE + (value - ticks.low()) / (ticks.high() - ticks.low()) * (getWidth() - 2 * SIDE)) + .5;
    }
}
