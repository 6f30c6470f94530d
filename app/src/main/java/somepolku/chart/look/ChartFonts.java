package somepolku.chart.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The typeface of the charts: Inter, read from its jar, so that pictures are the same with and without a window.
 *
 * @param plain the axis labels' size
 * @param strong of the same size, semi-bold
 */
public record ChartFonts(Font plain, Font strong) {
    private static final float LABEL = 12;

    /** Inter; the system's sans serif where it cannot be read. */
    public static ChartFonts inter() {
        return Loaded.INTER;
    }

    /** The newest value's label. */
    public Font large() {
        return strong.deriveFont(14f);
    }

    /** Fonts never change once read, and reading them takes a while. */
    private static final class Loaded {
        static final ChartFonts INTER =
                new ChartFonts(read("Inter-Regular", Font.PLAIN), read("Inter-SemiBold", Font.BOLD));
    }

    private static Font read(String name, int style) {
        try (InputStream in =
                ChartFonts.class.getResourceAsStream("/com/formdev/flatlaf/fonts/inter/" + name + ".otf")) {
            if (in != null) {
                return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(LABEL);
            }
        } catch (IOException | FontFormatException unreadable) {
            // A picture in another typeface is better than none.
            return new Font(Font.SANS_SERIF, style, Math.round(LABEL));
        }
        return new Font(Font.SANS_SERIF, style, Math.round(LABEL));
    }
}
