package somepolku.ui.causes.chart;

import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import somepolku.chart.DeedMark;
import somepolku.chart.MarkCluster;
import somepolku.chart.cause.BandModel;
import somepolku.chart.cause.BandPicture;
import somepolku.chart.look.ChartTheme;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;

/** Values beside the model with the deeds under them. The pointer or the arrows choose a mark; Enter opens its day. */
public final class BandView extends JPanel {
    private final transient Acts acts;
    private transient @Nullable BandModel model;
    private transient @Nullable BandPicture picture;
    private transient Optional<MarkCluster> hot = Optional.empty();
    private boolean dark;

    /** What the person does with the chart. */
    public interface Acts {
        /** What is said of some deeds while they are chosen. */
        String said(List<DeedMark> marks);

        /** The row under the pointer, in words. */
        String said(BandModel.Row row);

        void openDay(LocalDate day);
    }

    private transient Consumer<String> told = said -> {};

    public BandView(String name, Acts acts) {
        this.acts = acts;
        setLayout(null);
        setOpaque(true);
        setMinimumSize(new Dimension(200, 120));
        Named.as(this, name, "");
        Region.stop(this);
        setToolTipText("");
        Pointer pointer = new Pointer();
        addMouseListener(pointer);
        addMouseMotionListener(pointer);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                if (hot.isEmpty()) {
                    step(0);
                }
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                choose(Optional.empty());
            }
        });
        Parts.act(this, "LEFT", () -> step(-1));
        Parts.act(this, "RIGHT", () -> step(1));
        Parts.act(this, "HOME", () -> step(Integer.MIN_VALUE));
        Parts.act(this, "END", () -> step(Integer.MAX_VALUE));
        Parts.act(this, "ENTER", () -> hot.ifPresent(this::open));
        Parts.act(this, "ESCAPE", () -> choose(Optional.empty()));
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                layOut();
            }
        });
    }

    /** Hears what is said of the chosen mark; nothing while none is. */
    public void told(Consumer<String> listener) {
        told = listener;
    }

    public void theme(boolean isDark) {
        dark = isDark;
        layOut();
    }

    public void show(Optional<BandModel> next, String described) {
        getAccessibleContext().setAccessibleName(described);
        BandModel wanted = next.orElse(null);
        if (wanted == null || !wanted.equals(model)) {
            model = wanted;
            layOut();
        }
    }

    private void layOut() {
        Optional<MarkCluster> before = hot;
        choose(Optional.empty());
        BandModel shown = model;
        picture = shown == null || getWidth() <= 0 || getHeight() <= 0
                ? null
                : BandPicture.of(shown, dark ? ChartTheme.dark() : ChartTheme.light(), getWidth(), getHeight());
        before.flatMap(this::again).ifPresent(cluster -> choose(Optional.of(cluster)));
        repaint();
    }

    /** At another size deeds gather otherwise: the cluster of the first one. */
    private Optional<MarkCluster> again(MarkCluster before) {
        DeedMark first = before.marks().get(0);
        return from(BandPicture::clusters).orElse(List.of()).stream()
                .filter(cluster -> cluster.marks().contains(first))
                .findFirst();
    }

    private void choose(Optional<MarkCluster> cluster) {
        hot = cluster;
        String said = cluster.map(some -> acts.said(some.marks())).orElse("");
        told.accept(said);
        getAccessibleContext().setAccessibleDescription(said);
        repaint();
    }

    private void open(MarkCluster cluster) {
        acts.openDay(cluster.marks().get(0).day());
    }

    /** To the next mark; without one chosen to the newest. */
    private void step(int by) {
        List<MarkCluster> all = from(BandPicture::clusters).orElse(List.of());
        if (all.isEmpty()) {
            return;
        }
        int last = all.size() - 1;
        int at = hot.map(all::indexOf).orElse(-1);
        int next = at < 0 ? last : (int) Math.max(0, Math.min(last, (long) at + by));
        choose(Optional.of(all.get(next)));
    }

    private <T> Optional<T> from(Function<BandPicture, T> what) {
        BandPicture shown = picture;
        return shown == null ? Optional.empty() : Optional.of(what.apply(shown));
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return from(shown -> shown.plot().contains(event.getPoint()))
                .filter(inside -> inside)
                .flatMap(inside -> from(shown -> shown.rowAt(event.getX())))
                .flatMap(row -> row)
                .map(acts::said)
                .orElse(null);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        BandPicture shown = picture;
        if (shown == null) {
            g.setColor(Tone.CARD.now());
            g.fillRect(0, 0, getWidth(), getHeight());
        } else {
            shown.paint(g);
            hot.ifPresent(cluster -> shown.paint(g, cluster, true));
        }
        g.dispose();
    }

    private final class Pointer extends MouseAdapter {
        private Optional<MarkCluster> at(MouseEvent event) {
            return from(shown -> shown.clusterAt(event.getX(), event.getY())).flatMap(cluster -> cluster);
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            Optional<MarkCluster> now = at(event);
            setCursor(Cursor.getPredefinedCursor(now.isPresent() ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
            if (!now.equals(hot) && (now.isPresent() || !isFocusOwner())) {
                choose(now);
            }
        }

        @Override
        public void mouseExited(MouseEvent event) {
            if (!isFocusOwner()) {
                choose(Optional.empty());
            }
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            at(event).ifPresent(BandView.this::open);
        }

        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
        }
    }
}
