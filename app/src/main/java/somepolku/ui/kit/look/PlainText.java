package somepolku.ui.kit.look;

import com.formdev.flatlaf.ui.FlatButtonUI;
import com.formdev.flatlaf.ui.FlatCheckBoxUI;
import com.formdev.flatlaf.ui.FlatLabelUI;
import com.formdev.flatlaf.ui.FlatMenuItemUI;
import com.formdev.flatlaf.ui.FlatRadioButtonUI;
import com.formdev.flatlaf.ui.FlatToggleButtonUI;
import com.formdev.flatlaf.ui.FlatToolTipUI;
import javax.swing.JComponent;
import javax.swing.UIManager;
import javax.swing.plaf.ComponentUI;

/**
 * Text is text. Swing takes what begins with {@code <html>} for a page, and draws the pictures that it names, from the
 * network too; texts come from exports, plugins and other people. So no component that shows a text does that.
 */
public final class PlainText {
    private PlainText() {}

    static void install() {
        UIManager.put("LabelUI", OfLabel.class.getName());
        UIManager.put("ButtonUI", OfButton.class.getName());
        UIManager.put("ToggleButtonUI", OfToggleButton.class.getName());
        UIManager.put("CheckBoxUI", OfCheckBox.class.getName());
        UIManager.put("RadioButtonUI", OfRadioButton.class.getName());
        UIManager.put("MenuItemUI", OfMenuItem.class.getName());
        UIManager.put("ToolTipUI", OfToolTip.class.getName());
    }

    /** Before the look is put on, which is when Swing would make the page. */
    private static JComponent plain(JComponent component) {
        component.putClientProperty("html.disable", true);
        return component;
    }

    // Swing finds the method by its name; the lists and tables draw with labels.

    public static final class OfLabel {
        private OfLabel() {}

        public static ComponentUI createUI(JComponent component) {
            return FlatLabelUI.createUI(plain(component));
        }
    }

    public static final class OfButton {
        private OfButton() {}

        public static ComponentUI createUI(JComponent component) {
            return FlatButtonUI.createUI(plain(component));
        }
    }

    public static final class OfToggleButton {
        private OfToggleButton() {}

        public static ComponentUI createUI(JComponent component) {
            return FlatToggleButtonUI.createUI(plain(component));
        }
    }

    public static final class OfCheckBox {
        private OfCheckBox() {}

        public static ComponentUI createUI(JComponent component) {
            return FlatCheckBoxUI.createUI(plain(component));
        }
    }

    public static final class OfRadioButton {
        private OfRadioButton() {}

        public static ComponentUI createUI(JComponent component) {
            return FlatRadioButtonUI.createUI(plain(component));
        }
    }

    public static final class OfMenuItem {
        private OfMenuItem() {}

        public static ComponentUI createUI(JComponent component) {
            return FlatMenuItemUI.createUI(plain(component));
        }
    }

    public static final class OfToolTip {
        private OfToolTip() {}

        public static ComponentUI createUI(JComponent component) {
            return FlatToolTipUI.createUI(plain(component));
        }
    }
}
