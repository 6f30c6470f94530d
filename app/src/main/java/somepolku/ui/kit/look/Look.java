package somepolku.ui.kit.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.FlatSystemProperties;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.FontUtils;
import java.awt.Font;
import java.awt.Toolkit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import somepolku.kit.Lifetime;

/**
 * The look of every window: FlatLaf in light or dark with our palette, our type scale and the Inter font. Everything
 * drawn by hand takes its colours from {@link Tone} while it paints, so a change of theme is seen at once.
 */
public final class Look {
    private static final int SIZE = 14;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Theme theme;

    private Look(Theme theme) {
        this.theme = theme;
    }

    /** Sets the look up; on the EDT, once, before the first component is made. */
    public static Look install(Theme theme) {
        // Sizes are fixed by us, and Java scales them with the screen. FlatLaf would scale once more by the font.
        System.setProperty(FlatSystemProperties.UI_SCALE_ENABLED, "false");
        FlatLaf.registerCustomDefaultsSource("somepolku.look");
        FlatInterFont.installLazy();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredLightFontFamily(FlatInterFont.FAMILY_LIGHT);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        PlainText.install();
        JFrame.setDefaultLookAndFeelDecorated(true);
        JDialog.setDefaultLookAndFeelDecorated(true);
        Look look = new Look(theme);
        look.apply();
        return look;
    }

    public Theme theme() {
        return theme;
    }

    /** What the theme comes to just now. */
    public boolean dark() {
        return theme == Theme.DARK || theme == Theme.SYSTEM && desktopIsDark();
    }

    /** Changes the theme of all that is open. */
    public void choose(Theme next) {
        theme = next;
        apply();
        FlatLaf.updateUI();
        listeners.forEach(Runnable::run);
    }

    /** Hears changes of the theme, for pictures that were drawn with the old colours. */
    public void listen(Lifetime lifetime, Runnable listener) {
        listeners.add(listener);
        lifetime.onEnd(() -> listeners.remove(listener));
    }

    private void apply() {
        // Composite, so that letters which Inter lacks come from the system's fonts.
        Font font = FontUtils.getCompositeFont(FlatInterFont.FAMILY, Font.PLAIN, SIZE);
        UIManager.put("defaultFont", new FontUIResource(font));
        if (dark()) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
    }

    /** GNOME and its kin tell their theme's name; other desktops tell Java nothing, and then it is light. */
    private static boolean desktopIsDark() {
        Object name = Toolkit.getDefaultToolkit().getDesktopProperty("gnome.Net/ThemeName");
        return name instanceof String said && said.toLowerCase(Locale.ROOT).endsWith("-dark");
    }
}
