package somepolku.ui.metrics.view;

import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import somepolku.analysis.series.Point;
import somepolku.chart.ChartModel;
import somepolku.chart.ChartPicture;
import somepolku.chart.DeedMark;
import somepolku.chart.MarkCluster;
import somepolku.chart.look.ChartTheme;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.metrics.model.MetricsState.Detail;
import somepolku.ui.metrics.model.MetricsState.HoverCard;

/** The chart with its lane of deeds. The pointer or the arrows choose a cluster, and a card tells what was done. */
public final class ChartView extends JPanel {
    private final Acts acts;
    private final CardPanel card;
    private @Nullable ChartModel model;
    private @Nullable ChartPicture picture;
    private Optional<MarkCluster> hot = Optional.empty();
    private Optional<Id<Activity>> sought = Optional.empty();
    private Optional<Point> point = Optional.empty();
    private boolean dark;

    /** What the person does with a chart. */
    public interface Acts {
        HoverCard card(List<DeedMark> marks);

        void open(DeedMark mark);

        void openDay(HoverCard card);

        /** To the metrics before and after a deed. */
        void around(DeedMark mark);

        /** The nearest value in words, for the tooltip. */
        String value(int x, ChartPicture picture);

        /** A value in words. */
        String value(Point point);

        /** Opens what is shown of some days was computed from. */
        void open(DaySpan days);
    }

    public ChartView(Acts acts, Function<String, String> texts) {
        this.acts = acts;
        this.card = new CardPanel(acts, texts);
        setLayout(null);
        setFocusable(true);
        setOpaque(true);
        setMinimumSize(new Dimension(200, 120));
        add(card);
        card.setVisible(false);
        Named.as(this, "metrics.chart", "");
        setToolTipText("");
        new LaneInput(this).install();
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                layOut();
            }
        });
    }

    public void theme(boolean isDark) {
        dark = isDark;
        layOut();
    }

    public void show(Detail detail) {
        ChartModel next = detail.chart().orElse(null);
        getAccessibleContext().setAccessibleName(detail.described());
        boolean same = next != null && next.equals(model) && detail.shown().equals(sought);
        if (!same) {
            model = next;
            sought = detail.shown();
            layOut();
        }
    }

    /** Draws the picture anew and goes to the deed that the person came from. */
    private void layOut() {
        choose(Optional.empty());
        point = Optional.empty();
        ChartModel shown = model;
        picture = shown == null || getWidth() <= 0 || getHeight() <= 0
                ? null
                : ChartPicture.of(shown, dark ? ChartTheme.dark() : ChartTheme.light(), getWidth(), getHeight());
        sought.flatMap(id -> clusters().stream()
                        .filter(cluster -> cluster.marks().stream()
                                .anyMatch(mark -> mark.deed().equals(id)))
                        .findFirst())
                .ifPresent(cluster -> choose(Optional.of(cluster)));
        repaint();
    }

    public List<MarkCluster> clusters() {
        ChartPicture shown = picture;
        return shown == null ? List.of() : shown.clusters();
    }

    Optional<MarkCluster> at(MouseEvent event) {
        ChartPicture shown = picture;
        return shown == null ? Optional.empty() : shown.clusterAt(event.getX(), event.getY());
    }

    Optional<MarkCluster> hot() {
        return hot;
    }

    /** Lifts a cluster out and shows its card, or puts the card away. */
    void choose(Optional<MarkCluster> cluster) {
        hot = cluster;
        ChartPicture shown = picture;
        card.setVisible(cluster.isPresent() && shown != null);
        if (cluster.isPresent() && shown != null) {
            HoverCard told = acts.card(cluster.get().marks());
            card.show(told);
            card.place(cluster.get().x(), shown.plot());
            getAccessibleContext().setAccessibleDescription(told.title() + ", " + told.count());
        }
        repaint();
    }

    /** Opens a lone deed; of several the card stays, in which one can be chosen. */
    void click(MarkCluster cluster) {
        if (cluster.single()) {
            acts.open(cluster.marks().get(0));
        } else {
            choose(Optional.of(cluster));
        }
    }

    /** What a click on the plot opens: of a gathered bar all its days. */
    void openValue(MouseEvent event) {
        ChartPicture shown = picture;
        if (shown != null && shown.plot().contains(event.getPoint())) {
            shown.daysAt(event.getX()).ifPresent(acts::open);
        }
    }

    boolean onValue(MouseEvent event) {
        ChartPicture shown = picture;
        return shown != null
                && shown.plot().contains(event.getPoint())
                && shown.daysAt(event.getX()).isPresent();
    }

    /** The point that the keys stand on. */
    public Optional<Point> chosenPoint() {
        return point;
    }

    /** Goes along the points; from nowhere to the newest one. */
    void stepPoint(int by) {
        ChartPicture shown = picture;
        List<Point> all = shown == null ? List.of() : shown.points();
        if (!all.isEmpty()) {
            int last = all.size() - 1;
            int at = point.map(all::indexOf).orElse(-1);
            int next = at < 0 ? last : (int) Math.max(0, Math.min(last, (long) at + by));
            choose(Optional.empty());
            point = Optional.of(all.get(next));
            getAccessibleContext().setAccessibleDescription(acts.value(all.get(next)));
            repaint();
        }
    }

    void leavePoint() {
        point = Optional.empty();
        repaint();
    }

    void openPoint() {
        point.map(Point::span).ifPresent(acts::open);
    }

    /** Of a lone deed; of several one is chosen on its day. */
    void around() {
        hot.filter(MarkCluster::single)
                .ifPresent(cluster -> acts.around(cluster.marks().get(0)));
    }

    void openDay() {
        hot.ifPresent(cluster -> acts.openDay(acts.card(cluster.marks())));
    }

    boolean over(MouseEvent event) {
        return card.isVisible() && card.getBounds().contains(event.getPoint());
    }

    boolean pointerInCard() {
        return card.isVisible() && card.getMousePosition(true) != null;
    }

    void hand(boolean over) {
        setCursor(Cursor.getPredefinedCursor(over ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        ChartPicture shown = picture;
        if (shown == null || !shown.plot().contains(event.getPoint()) || over(event)) {
            return null;
        }
        return acts.value(event.getX(), shown);
    }

    private void ring(Graphics2D g, ChartPicture shown, Point at) {
        g.setColor(Tone.AC.now());
        g.setStroke(new BasicStroke(2));
        g.draw(shown.around(at));
        String said = acts.value(at);
        var metrics = g.getFontMetrics(getFont());
        int width = metrics.stringWidth(said) + 16;
        int x = (int) Math.max(
                shown.plot().getX(), Math.min(shown.plot().getMaxX() - width, shown.xOf(at.day()) - width / 2.0));
        int y = (int) shown.plot().getY() + 2;
        g.setColor(Tone.CARD.now());
        g.fillRoundRect(x, y, width, 24, 12, 12);
        g.setColor(Tone.LINE.now());
        g.setStroke(new BasicStroke(1));
        g.drawRoundRect(x, y, width, 24, 12, 12);
        g.setColor(Tone.TX.now());
        g.setFont(getFont());
        g.drawString(said, x + 8, y + 17);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        ChartPicture shown = picture;
        if (shown == null) {
            g.setColor(Tone.CARD.now());
            g.fillRect(0, 0, getWidth(), getHeight());
        } else {
            shown.paint(g);
            point.ifPresent(at -> ring(g, shown, at));
            hot.ifPresent(cluster -> {
                shown.paint(g, cluster, true);
                card.line(g, cluster.x(), cluster.bounds().getY());
            });
        }
        g.dispose();
    }
}
