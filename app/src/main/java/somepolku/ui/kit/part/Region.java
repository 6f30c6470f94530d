package somepolku.ui.kit.part;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;

/** An area of the window: F6 goes from one to the next. */
public final class Region {
    private static final String KEY = "somepolku.region";

    private Region() {}

    public static <C extends JComponent> C mark(C area) {
        area.putClientProperty(KEY, true);
        return area;
    }

    public static boolean marked(JComponent component) {
        return Boolean.TRUE.equals(component.getClientProperty(KEY));
    }

    /** Whether the keyboard stops here: every Swing component calls itself focusable, also those that do nothing. */
    public static boolean canFocus(Component component) {
        boolean acts = component instanceof AbstractButton
                || component instanceof JTextComponent
                || component instanceof JList
                || component instanceof JTable
                || component instanceof JTree
                || component instanceof JComboBox
                || component instanceof JComponent own && Boolean.TRUE.equals(own.getClientProperty(KEY + ".stop"));
        return acts && component.isFocusable();
    }

    /** The first stop of the keyboard within an area that can be used now. */
    public static Optional<Component> first(Container area) {
        for (Component child : area.getComponents()) {
            if (child.isVisible() && child.isEnabled()) {
                Optional<Component> found = canFocus(child)
                        ? Optional.of(child)
                        : child instanceof Container inner ? first(inner) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the focus is in an area now. */
    public static boolean focused(Container area) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && area.isAncestorOf(owner);
    }

    /** Says of a component drawn by hand that the keyboard stops at it. */
    public static <C extends JComponent> C stop(C component) {
        component.setFocusable(true);
        component.putClientProperty(KEY + ".stop", true);
        return component;
    }
}
