package somepolku.ui.kit.part;

import java.awt.Graphics;
import java.awt.LayoutManager;
import javax.swing.JPanel;
import somepolku.ui.kit.look.Rounded;
import somepolku.ui.kit.look.Tone;

/**
 * A separate object on a page: white, with a thin edge and round corners. It rounds off its children as well, so that
 * a tinted block or a chosen row may reach the edge.
 */
public final class Card extends JPanel {
    public Card(LayoutManager layout) {
        super(layout);
        setOpaque(false);
    }

    @Override
    public void paint(Graphics graphics) {
        Rounded edge = new Rounded(getWidth(), getHeight());
        edge.fill(graphics, Tone.CARD.now());
        super.paint(graphics);
        edge.cut(graphics, Tone.PAGE.now());
        edge.draw(graphics, Tone.LINE.now());
    }

    /** So that a child that repaints alone does not paint over the corners. */
    @Override
    public boolean isPaintingOrigin() {
        return true;
    }
}
