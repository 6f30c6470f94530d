package somepolku.gui;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import somepolku.ui.kit.part.Region;

/** Walks the components of a window. On the EDT. */
public final class Components {
    private Components() {}

    public static List<Component> below(Container parent) {
        List<Component> all = new ArrayList<>();
        for (Component child : parent.getComponents()) {
            all.add(child);
            if (child instanceof Container inner) {
                all.addAll(below(inner));
            }
        }
        return all;
    }

    /** The showing components at which the keyboard stops and that lack a name or an accessible name, as lines. */
    public static List<String> nameless(Container parent) {
        List<String> lacking = new ArrayList<>();
        for (Component component : below(parent)) {
            if (component instanceof JComponent stop && stop.isShowing() && Region.canFocus(stop) && !ofTheLook(stop)) {
                String said = stop.getAccessibleContext().getAccessibleName();
                if (stop.getName() == null || stop.getName().isBlank()) {
                    lacking.add("no name: " + stop.getClass().getSimpleName() + " saying " + said);
                }
                if (said == null || said.isBlank()) {
                    lacking.add("no accessible name: " + stop.getClass().getSimpleName() + " named " + stop.getName());
                }
            }
        }
        return lacking;
    }

    /** The frame's own buttons and the arrow inside a choice box are the look's, and no stop of ours. */
    private static boolean ofTheLook(JComponent component) {
        return component.getParent() instanceof javax.swing.JComboBox
                || component.getClass().getName().startsWith("com.formdev.flatlaf.ui.");
    }
}
