package somepolku.ui.imports.view;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JTable;
import somepolku.ui.imports.model.PreviewRow;
import somepolku.ui.kit.look.Tone;

/** Why a file was given up, broken into lines. */
record Message(List<String> lines, Rectangle bounds, FontMetrics metrics) {
    private static final int ROW = 34;
    private static final int PADDING = 12;
    private static final int LINE = 19;

    static Message of(JTable table, PreviewRow row, Rectangle bounds) {
        FontMetrics metrics = table.getFontMetrics(table.getFont());
        return new Message(lines(row.message(), metrics, bounds.width - 2 * PADDING), bounds, metrics);
    }

    int height() {
        return ROW + Math.max(0, lines.size() - 1) * LINE;
    }

    void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(metrics.getFont());
        g.setColor(Tone.WARN.now());
        int base = bounds.y + (ROW + metrics.getAscent() - metrics.getDescent()) / 2 - 1;
        for (String line : lines) {
            g.drawString(line, bounds.x + PADDING, base);
            base += LINE;
        }
    }

    private static List<String> lines(String said, FontMetrics metrics, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : said.split(" ")) {
            if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String rest = word;
            while (metrics.stringWidth(rest) > width && rest.length() > 1) {
                int fits = fitting(rest, metrics, width);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** How much of a word that is wider than the column goes into one line: at least a letter. */
    private static int fitting(String word, FontMetrics metrics, int width) {
        int fits = 1;
        while (fits < word.length() && metrics.stringWidth(word.substring(0, fits + 1)) <= width) {
            fits++;
        }
        return fits;
    }
}
