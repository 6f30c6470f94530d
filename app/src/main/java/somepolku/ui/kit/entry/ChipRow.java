package somepolku.ui.kit.entry;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JPanel;

/** Chips in at most two lines. Those that do not fit are left out, also for the keyboard: the line above says them anyway. */
final class ChipRow extends JPanel {
    private static final int GAP = 7;
    private static final int HEIGHT = 28;
    private static final int LINES = 2;

    private final boolean stops;

    ChipRow(boolean stops) {
        super(null);
        this.stops = stops;
        setOpaque(false);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                // How many lines it takes follows from how wide it was made.
                if (getPreferredSize().height != getHeight()) {
                    revalidate();
                }
            }
        });
    }

    @Override
    public Dimension getPreferredSize() {
        int width = 0;
        for (Component chip : getComponents()) {
            width += chip.getPreferredSize().width + GAP;
        }
        boolean second = getWidth() > 0 && width - GAP > getWidth();
        return new Dimension(width, second ? LINES * HEIGHT + GAP : HEIGHT);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, HEIGHT);
    }

    @Override
    public void doLayout() {
        int x = 0;
        int line = 0;
        for (Component chip : getComponents()) {
            int width = Math.min(chip.getPreferredSize().width, getWidth());
            if (x > 0 && x + width > getWidth()) {
                x = 0;
                line++;
            }
            boolean fits = line < LINES && (line + 1) * HEIGHT <= Math.max(HEIGHT, getHeight());
            chip.setBounds(x, line * (HEIGHT + GAP), fits ? width : 0, fits ? HEIGHT : 0);
            chip.setFocusable(fits && stops);
            x += width + GAP;
        }
    }
}
