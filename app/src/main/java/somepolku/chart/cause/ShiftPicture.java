package somepolku.chart.cause;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import somepolku.chart.export.Png;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.Label;
import somepolku.chart.look.Label.Anchor;
import somepolku.chart.look.TextSize;

/** A {@link ShiftModel} at a size: columns, those as good as one's own days in another colour, and an arrow for the own. */
public final class ShiftPicture {
    private static final double SIDE = 14;
    private static final double TOP = 28;
    private static final double BOTTOM = 24;
    private static final double LOWEST = 3;

    private final ShiftModel model;
    private final ChartTheme theme;
    private final int width;
    private final int height;

    private ShiftPicture(ShiftModel model, ChartTheme theme, int width, int height) {
        this.model = model;
        this.theme = theme;
        this.width = width;
        this.height = height;
    }

    public static ShiftPicture of(ShiftModel model, ChartTheme theme, int width, int height) {
        return new ShiftPicture(model, theme, width, height);
    }

    /** Paints all of it, with its own ground, from the origin on. */
    public void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(theme.card());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        columns(g);
        g.setColor(theme.axis());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(SIDE, base() + .5, width - SIDE, base() + .5));
        arrow(g);
        labels().forEach(label -> label.paint(g));
    }

    private double base() {
        return height - BOTTOM;
    }

    private double edge(int column) {
        return SIDE + column * (width - 2 * SIDE) / Math.max(1, model.counts().size());
    }

    /** Where one's own days stand. */
    double ownX() {
        return Math.round(edge(model.worse()));
    }

    private void columns(Graphics2D g) {
        double room = Math.max(1, base() - TOP);
        for (int at = 0; at < model.counts().size(); at++) {
            int count = model.counts().get(at);
            if (count > 0) {
                double tall = Math.max(LOWEST, room * count / model.highest());
                double left = Math.round(edge(at));
                double wide = Math.max(1, Math.round(edge(at + 1)) - left - 2);
                g.setColor(at < model.worse() ? theme.bar() : theme.warn());
                g.fill(new Rectangle2D.Double(left + 1, base() - tall, wide, tall));
            }
        }
    }

    private void arrow(Graphics2D g) {
        double x = ownX();
        g.setColor(theme.accent());
        g.setStroke(new BasicStroke(2));
        g.draw(new Line2D.Double(x, base(), x, 10));
        Path2D head = new Path2D.Double();
        head.moveTo(x, 3);
        head.lineTo(x + 5, 11);
        head.lineTo(x - 5, 11);
        head.closePath();
        g.fill(head);
    }

    public BufferedImage image(double scale) {
        return Png.image(this::paint, width, height, scale);
    }

    List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        labels.add(plain("chart.shift.weak", Anchor.START, SIDE));
        labels.add(plain("chart.shift.strong", Anchor.END, width - SIDE));
        String own = model.texts().text("chart.shift.own");
        double wide = TextSize.width(theme.fonts().strong(), own);
        boolean right = ownX() + 10 + wide <= width - 2;
        labels.add(new Label(
                own,
                theme.fonts().strong(),
                true,
                theme.text(),
                right ? Anchor.START : Anchor.END,
                ownX() + (right ? 10 : -10),
                14));
        return labels;
    }

    private Label plain(String key, Anchor anchor, double x) {
        String text = model.texts().text(key);
        return new Label(text, theme.fonts().plain(), false, theme.text2(), anchor, x, height - 7);
    }
}
