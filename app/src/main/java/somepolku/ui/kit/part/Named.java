package somepolku.ui.kit.part;

import javax.swing.JComponent;

/**
 * Gives a component its name, which tests and styles go by and which never changes with the language, and its accessible
 * name, which a screen reader says.
 */
public final class Named {
    private Named() {}

    public static <C extends JComponent> C as(C component, String name, String said) {
        component.setName(name);
        component.getAccessibleContext().setAccessibleName(said);
        return component;
    }
}
