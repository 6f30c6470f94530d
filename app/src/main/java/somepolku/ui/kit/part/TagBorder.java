package somepolku.ui.kit.part;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import javax.swing.border.AbstractBorder;
import somepolku.ui.kit.look.Tone;

/** The thin rounded edge of a tag. */
final class TagBorder extends AbstractBorder {
    private static final int ARC = 10;

    @Override
    public void paintBorder(Component component, Graphics graphics, int x, int y, int width, int height) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Tone.LINE.now());
        g.drawRoundRect(x, y, width - 1, height - 1, ARC, ARC);
        g.dispose();
    }

    @Override
    public Insets getBorderInsets(Component component, Insets insets) {
        insets.set(2, 6, 3, 6);
        return insets;
    }
}
