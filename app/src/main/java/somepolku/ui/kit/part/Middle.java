package somepolku.ui.kit.part;

import java.util.function.ToIntFunction;

/** Shortens a name in its middle, since names of files differ at their ends. */
public final class Middle {
    private static final String CUT = "…";

    private Middle() {}

    /**
     * The text, or as much of its beginning and end as fits.
     *
     * @param measure the width of a text
     */
    public static String fit(String text, int width, ToIntFunction<String> measure) {
        if (measure.applyAsInt(text) <= width) {
            return text;
        }
        int shortest = 0;
        int longest = text.length() - 1;
        while (shortest < longest) {
            int kept = (shortest + longest + 1) / 2;
            if (measure.applyAsInt(keep(text, kept)) <= width) {
                shortest = kept;
            } else {
                longest = kept - 1;
            }
        }
        return keep(text, shortest);
    }

    private static String keep(String text, int kept) {
        int before = (kept + 1) / 2;
        return text.substring(0, before) + CUT + text.substring(text.length() - (kept - before));
    }
}
