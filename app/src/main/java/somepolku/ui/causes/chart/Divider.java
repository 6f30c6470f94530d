package somepolku.ui.causes.chart;

import java.awt.Graphics;
import javax.swing.JPanel;
import somepolku.ui.kit.look.Tone;

/** A hairline between two parts of a card. */
final class Divider extends JPanel {
    Divider() {
        setOpaque(false);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(Tone.LINE2.now());
        graphics.fillRect(0, 0, 1, getHeight());
    }
}
