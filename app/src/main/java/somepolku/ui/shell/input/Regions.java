package somepolku.ui.shell.input;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import somepolku.ui.kit.part.Region;

/** Moves the focus from one area of the window to the next: F6 and back. */
public final class Regions {
    private Regions() {}

    public static void move(Window window, int step) {
        List<JComponent> regions = new ArrayList<>();
        collect(window, regions);
        if (regions.isEmpty()) {
            return;
        }
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        int at = -1;
        for (int i = 0; i < regions.size(); i++) {
            if (owner != null && SwingUtilities.isDescendingFrom(owner, regions.get(i))) {
                at = i;
            }
        }
        int start = at < 0 && step < 0 ? 0 : at;
        for (int i = 1; i <= regions.size(); i++) {
            JComponent next = regions.get(Math.floorMod(start + step * i, regions.size()));
            Optional<Component> first = Region.first(next);
            if (first.isPresent()) {
                first.get().requestFocusInWindow();
                return;
            }
        }
    }

    private static void collect(Container parent, List<JComponent> found) {
        for (Component child : parent.getComponents()) {
            if (child.isVisible() && child instanceof JComponent component) {
                if (Region.marked(component)) {
                    found.add(component);
                } else {
                    collect(component, found);
                }
            }
        }
    }
}
