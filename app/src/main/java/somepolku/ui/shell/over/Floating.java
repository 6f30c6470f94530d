package somepolku.ui.shell.over;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.RenderingHints;
import javax.swing.JPanel;
import somepolku.ui.kit.look.Tone;

/** A panel that floats over others: a card with a stronger edge, and no shadow. */
class Floating extends JPanel {
    Floating(LayoutManager layout) {
        super(layout);
        setOpaque(false);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Tone.CARD.now());
        g.fillRoundRect(0, 0, getWidth() - 1, getHeight() - 1, 20, 20);
        g.setColor(Tone.HOVER.now());
        g.drawRoundRect(0, 0, getWidth() - 1, getHeight() - 1, 20, 20);
        g.dispose();
    }
}
