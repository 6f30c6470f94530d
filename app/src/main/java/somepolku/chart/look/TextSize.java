package somepolku.chart.look;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** How much room texts take. Measured without a device, so that a page and a screen are laid out alike. */
public final class TextSize {
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    private TextSize() {}

    public static double width(Font font, String text) {
        return font.getStringBounds(text, PLAIN).getWidth();
    }

    /** The text, shortened with an ellipsis where it is wider than there is room. */
    public static String fitted(Font font, String text, double room) {
        if (width(font, text) <= room) {
            return text;
        }
        for (int length = text.length() - 1; length > 0; length--) {
            String shorter = text.substring(0, length).stripTrailing() + "…";
            if (width(font, shorter) <= room) {
                return shorter;
            }
        }
        return "";
    }
}
