package somepolku.ui.kit.look;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.util.Map;
import javax.swing.UIManager;

/** Fonts for what is drawn by hand; components take theirs from the style classes. */
public final class Type {
    private Type() {}

    public static Font plain(float size) {
        return UIManager.getFont("defaultFont").deriveFont(size);
    }

    /** Smooths text that is drawn by hand as the desktop smooths its own. */
    public static void smooth(Graphics2D g) {
        if (Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints") instanceof Map<?, ?> hints) {
            g.addRenderingHints(hints);
        } else {
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
    }

    /** The weight of 600, which is a family of its own. */
    public static Font semibold(float size) {
        return UIManager.getFont("semibold.font").deriveFont(size);
    }
}
