package somepolku.ui.imports.view;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Binds keys to what they do. */
public final class Keys {
    private Keys() {}

    /** While the component or anything in it has the focus. */
    public static void on(JComponent component, String stroke, Runnable act) {
        component
                .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(stroke), stroke);
        component.getActionMap().put(stroke, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                act.run();
            }
        });
    }

    /** Leaves a key to what the component stands in, although its own look has a use for it. */
    static void pass(JComponent component, String stroke) {
        component
                .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(stroke), "none");
    }
}
