package somepolku.ui.plan.board;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/** Breaks a title into the lines of a card; what does not fit ends with three points. */
final class Wrapped {
    private static final String MORE = "…";
    /** More letters of one line than this are never seen. */
    private static final int READ = 600;

    private Wrapped() {}

    static List<String> lines(String said, FontMetrics metrics, int width, int most) {
        String text = said.length() > READ ? said.substring(0, READ) : said;
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (metrics.stringWidth(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (metrics.stringWidth(line) > width && lines.size() < most) {
                int fits = fitting(line, metrics, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        if (lines.size() <= most && said.length() <= READ) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        int last = shown.size() - 1;
        shown.set(last, cut(shown.get(last) + MORE, metrics, width));
        return shown;
    }

    /** One line, cut where it is longer than its place. */
    static String cut(String said, FontMetrics metrics, int width) {
        if (metrics.stringWidth(said) <= width) {
            return said;
        }
        int room = Math.max(0, width - metrics.stringWidth(MORE));
        return said.substring(0, Math.min(said.length(), fitting(said, metrics, room))) + MORE;
    }

    /** How many letters fit, at least one, never half of one. */
    private static int fitting(String said, FontMetrics metrics, int width) {
        int fits = 0;
        while (fits < said.length()) {
            int next = said.offsetByCodePoints(fits, 1);
            if (metrics.stringWidth(said.substring(0, next)) > width) {
                break;
            }
            fits = next;
        }
        return fits == 0 && !said.isEmpty() ? said.offsetByCodePoints(0, 1) : fits;
    }
}
