package somepolku.ui.metrics.view;

import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import somepolku.chart.MarkCluster;

/** Pointer and keys on the lane of deeds and, above it, on the points. The pointer has to rest for a moment; the keys show the card at once. */
final class LaneInput extends MouseAdapter {
    private static final int REST = 300;

    private final ChartView chart;
    private final Timer rest = new Timer(REST, event -> rested());
    private @Nullable MarkCluster under;

    LaneInput(ChartView chart) {
        this.chart = chart;
        rest.setRepeats(false);
    }

    void install() {
        chart.addMouseListener(this);
        chart.addMouseMotionListener(this);
        chart.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                if (chart.hot().isEmpty()) {
                    step(0);
                }
            }

            @Override
            public void focusLost(FocusEvent event) {
                chart.leavePoint();
                chart.choose(Optional.empty());
            }
        });
        key("LEFT", () -> go(-1));
        key("RIGHT", () -> go(1));
        key("HOME", () -> go(Integer.MIN_VALUE));
        key("END", () -> go(Integer.MAX_VALUE));
        key("UP", () -> chart.stepPoint(0));
        key("DOWN", () -> {
            chart.leavePoint();
            step(0);
        });
        key("ENTER", () -> {
            if (chart.chosenPoint().isPresent()) {
                chart.openPoint();
            } else {
                chart.openDay();
            }
        });
        key("shift ENTER", chart::around);
        key("ESCAPE", () -> {
            chart.leavePoint();
            chart.choose(Optional.empty());
        });
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        MarkCluster now = chart.at(event).orElse(null);
        chart.hand(now != null || chart.onValue(event));
        if (now == under) {
            return;
        }
        under = now;
        rest.restart();
    }

    @Override
    public void mouseExited(MouseEvent event) {
        if (!chart.over(event)) {
            under = null;
            rest.restart();
        }
    }

    @Override
    public void mousePressed(MouseEvent event) {
        chart.requestFocusInWindow();
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        rest.stop();
        chart.at(event).ifPresentOrElse(chart::click, () -> chart.openValue(event));
    }

    /** Away from every cluster the card goes, unless the pointer went into it or the keys hold it. */
    private void rested() {
        MarkCluster now = under;
        if (now != null) {
            chart.choose(Optional.of(now));
        } else if (!chart.pointerInCard()) {
            chart.choose(Optional.empty());
        }
    }

    /** Along the points where the keys went up to them, else along the deeds. */
    private void go(int by) {
        if (chart.chosenPoint().isPresent()) {
            chart.stepPoint(by);
        } else {
            step(by);
        }
    }

    /** To the next cluster; without one chosen to the newest. */
    private void step(int by) {
        List<MarkCluster> all = chart.clusters();
        if (all.isEmpty()) {
            return;
        }
        int last = all.size() - 1;
        int at = chart.hot().map(all::indexOf).orElse(-1);
        int next = at < 0 ? last : (int) Math.max(0, Math.min(last, (long) at + by));
        chart.choose(Optional.of(all.get(next)));
    }

    private void key(String stroke, Runnable act) {
        chart.getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        chart.getActionMap().put(stroke, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                act.run();
            }
        });
    }
}
