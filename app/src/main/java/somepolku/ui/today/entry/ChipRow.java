package somepolku.ui.today.entry;

import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JPanel;

/** Chips in one line. Those that do not fit are left out, also for the keyboard: the line above says them anyway. */
final class ChipRow extends JPanel {
    private static final int GAP = 7;
    private static final int HEIGHT = 28;

    ChipRow() {
        super(null);
        setOpaque(false);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = 0;
        for (Component chip : getComponents()) {
            width += chip.getPreferredSize().width + GAP;
        }
        return new Dimension(width, HEIGHT);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, HEIGHT);
    }

    @Override
    public void doLayout() {
        int x = 0;
        for (Component chip : getComponents()) {
            int width = chip.getPreferredSize().width;
            boolean fits = x + width <= getWidth();
            chip.setBounds(x, 0, fits ? width : 0, fits ? HEIGHT : 0);
            chip.setFocusable(fits);
            x = fits ? x + width + GAP : Integer.MAX_VALUE / 2;
        }
    }
}
