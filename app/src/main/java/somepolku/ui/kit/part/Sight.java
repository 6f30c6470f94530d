package somepolku.ui.kit.part;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JComponent;
import javax.swing.JViewport;

/** Of a form that is longer than its place the part with the focus comes into sight. */
public final class Sight {
    /** So that the label above a field is seen with it. */
    private static final int AROUND = 36;

    private Sight() {}

    public static void keep(Container form) {
        for (Component child : form.getComponents()) {
            if (child instanceof JComponent part && Region.canFocus(part)) {
                part.addFocusListener(new FocusAdapter() {
                    @Override
                    public void focusGained(FocusEvent event) {
                        of(part);
                    }
                });
            }
            if (child instanceof Container inner) {
                keep(inner);
            }
        }
    }

    /** Brings a part into sight with what stands around it. A text would only scroll within itself, so its place is asked. */
    public static void of(JComponent part) {
        Container place = part.getParent() instanceof JViewport port ? port.getParent() : part;
        if (place.getParent() instanceof JComponent around) {
            around.scrollRectToVisible(new Rectangle(
                    place.getX(), place.getY() - AROUND, place.getWidth(), place.getHeight() + 2 * AROUND));
        }
    }
}
