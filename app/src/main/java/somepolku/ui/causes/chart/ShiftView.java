package somepolku.ui.causes.chart;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;
import somepolku.chart.cause.ShiftPicture;
import somepolku.chart.look.ChartTheme;
import somepolku.ui.causes.model.Detail.Shift;

/** The histogram of the deeds' calendar moved elsewhere; a screen reader says what the line above it says. */
public final class ShiftView extends JLabel {
    private transient @Nullable Shift shift;
    private boolean dark;

    public ShiftView() {
        setName("causes.shift");
        setMinimumSize(new Dimension(120, 80));
        setPreferredSize(new Dimension(200, 120));
    }

    public void theme(boolean isDark) {
        dark = isDark;
        repaint();
    }

    public void show(Optional<Shift> next) {
        shift = next.orElse(null);
        getAccessibleContext().setAccessibleName(next.map(Shift::said).orElse(""));
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Shift shown = shift;
        if (shown != null) {
            Graphics2D g = (Graphics2D) graphics.create();
            ChartTheme theme = dark ? ChartTheme.dark() : ChartTheme.light();
            ShiftPicture.of(shown.model(), theme, getWidth(), getHeight()).paint(g);
            g.dispose();
        }
    }
}
