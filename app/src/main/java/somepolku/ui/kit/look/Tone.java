package somepolku.ui.kit.look;

import java.awt.Color;
import java.util.Locale;
import javax.swing.UIManager;

/**
 * The palette (see the design tokens). Ask for the colour while painting; for a Swing component's own colours prefer a
 * style such as {@code foreground:$Somepolku.tx2}, which follows the theme by itself.
 */
public enum Tone {
    /** Frame, navigation, status line. */
    WIN,
    /** Ground of a page. */
    PAGE,
    CARD,
    /** Ground of a text field. */
    FIELD,
    /** Edge of a card. */
    LINE,
    /** Hairline between rows. */
    LINE2,
    /** Edge of a control. */
    CTL,
    /** Text. */
    TX,
    /** Secondary text. */
    TX2,
    /** Text of what cannot be used now. */
    DIS,
    /** The accent: chosen, active, the person's own series. */
    AC,
    /** A filled button. */
    ACFILL,
    /** Text on a filled button. */
    ACTX,
    /** Selection, and the ground of what comes next. */
    SEL,
    FOCUS,
    /** About to be lost. */
    WARN,
    WARNBG,
    /** Damage; rare. */
    BAD,
    LI,
    BL,
    SN,
    OT,
    BAR,
    BAND,
    GRID,
    AXIS,
    HATCH,
    /** Edge of a card that floats. */
    HOVER;

    /** The colour in the theme that is on now. */
    public Color now() {
        return UIManager.getColor(key());
    }

    /** For styles: {@code $Somepolku.tx2}. */
    public String variable() {
        return "$" + key();
    }

    private String key() {
        return "Somepolku." + name().toLowerCase(Locale.ROOT);
    }
}
