package somepolku.ui.kit.look;

import java.awt.Font;
import javax.swing.UIManager;

/** Fonts for what is drawn by hand; components take theirs from the style classes. */
public final class Type {
    private Type() {}

    public static Font plain(float size) {
        return UIManager.getFont("defaultFont").deriveFont(size);
    }

    /** The weight of 600, which is a family of its own. */
    public static Font semibold(float size) {
        return UIManager.getFont("semibold.font").deriveFont(size);
    }
}
