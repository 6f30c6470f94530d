package somepolku.ui.metrics.view;

import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Function;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.metrics.model.MetricsState.DeedLine;
import somepolku.ui.metrics.model.MetricsState.HoverCard;

/** The card that floats over the chart: what was done, and a way there. It claims nothing about what came of it. */
final class CardPanel extends JPanel {
    private static final int WIDTH = 276;
    private static final int AWAY = 28;

    private final ChartView.Acts acts;
    private final Function<String, String> texts;

    CardPanel(ChartView.Acts acts, Function<String, String> texts) {
        super(new MigLayout("ins 14 14 12 14, gap 0, wrap 3, fillx", "[12!]8[pref!]8[grow,fill]", ""));
        this.acts = acts;
        this.texts = texts;
        setOpaque(false);
        setName("metrics.card");
        // So that the pointer inside the card does not count as on the chart below it.
        addMouseListener(new MouseAdapter() {});
    }

    void show(HoverCard told) {
        removeAll();
        add(label("h4", told.title()), "span, split 2, w 10:10, growx, pushx");
        add(label("small secondary", told.count()), "gapbottom 10, wrap");
        told.deeds().forEach(this::row);
        if (!told.more().isEmpty()) {
            add(label("medium secondary", told.more()), "skip 1, span 2, w 10:10, growx, gapbottom 4");
        }
        JLabel open = label("mediumStrong accent", texts.apply("metrics.hover.openDay"));
        pressed(open, () -> acts.openDay(told));
        boolean lone = told.deeds().size() == 1;
        if (lone) {
            JLabel around = label("mediumStrong accent", texts.apply("metrics.hover.around"));
            around.setName("metrics.card.around");
            pressed(around, () -> acts.around(told.deeds().get(0).mark()));
            add(around, "span, split 2, pushx, align left, gaptop 4");
        }
        add(open, (lone ? "" : "span, ") + "align right, gaptop 4");
        setSize(new Dimension(WIDTH, getPreferredSize().height));
        validate();
    }

    private void row(DeedLine line) {
        JLabel title = label("medium", line.title());
        title.setToolTipText(line.title());
        pressed(title, () -> acts.open(line.mark()));
        add(new JLabel(ChannelMark.of(line.mark().shape())), "gapbottom 4");
        add(label("medium secondary", line.time()), "gapbottom 4");
        // The card is as wide as it is: the title takes what is left of it.
        add(title, "w 10:10, growx, gapbottom 4");
    }

    /** Beside the cluster, on the side with room, above the lane. */
    void place(double x, Rectangle2D plot) {
        double left = x - AWAY - WIDTH;
        double where = left >= plot.getMinX() ? left : Math.min(x + AWAY, plot.getMaxX() - WIDTH);
        double top = Math.max(plot.getMinY(), plot.getMaxY() - getHeight() - 24);
        setLocation((int) Math.max(0, where), (int) Math.max(0, top));
    }

    /** The elbow from the cluster to the card. */
    void line(Graphics2D g, double x, double laneTop) {
        double y = getY() + getHeight() * 0.7;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Tone.AC.now());
        g.setStroke(new BasicStroke(1.2f));
        double side = x > getX() + getWidth() ? getX() + getWidth() : getX();
        boolean beside = x > getX() + getWidth() || x < getX();
        g.draw(new Line2D.Double(x, laneTop, x, beside ? y : getY() + getHeight()));
        if (beside) {
            g.draw(new Line2D.Double(side, y, x, y));
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        RoundRectangle2D edge = new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1, getHeight() - 1, 20, 20);
        g.setColor(Tone.CARD.now());
        g.fill(edge);
        g.setColor(Tone.HOVER.now());
        g.draw(edge);
        g.dispose();
    }

    private static JLabel label(String styles, String said) {
        return Parts.styled(new JLabel(said), styles);
    }

    private static void pressed(JLabel label, Runnable act) {
        label.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        label.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                act.run();
            }
        });
    }
}
