package somepolku.ui.kit.part;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import somepolku.ui.kit.look.Type;

/** A text that wraps at a fixed width, with the leading of the type scale. */
final class Paragraph extends JLabel {
    private final int width;

    Paragraph(String said, int width) {
        super(said);
        this.width = width;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(width, lines().size() * leading());
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        g.setColor(getForeground());
        g.setFont(getFont());
        FontMetrics metrics = g.getFontMetrics();
        int y = (leading() - metrics.getHeight()) / 2 + metrics.getAscent();
        for (String line : lines()) {
            g.drawString(line, 0, y);
            y += leading();
        }
        g.dispose();
    }

    /** Lines are about one and a half times as high as the letters: 16, 18, 20. */
    private int leading() {
        return switch (getFont().getSize()) {
            case 12 -> 16;
            case 13 -> 18;
            case 14 -> 22;
            default -> getFont().getSize() * 3 / 2;
        };
    }

    private List<String> lines() {
        FontMetrics metrics = getFontMetrics(getFont());
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : getText().split(" ")) {
            if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (line.length() > 1 && metrics.stringWidth(line.toString()) > width) {
                int fits = fitting(metrics, line);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** How much of a word that is wider than a line, such as the name of a file, goes onto one. */
    private int fitting(FontMetrics metrics, StringBuilder word) {
        int fits = 1;
        while (fits + 1 < word.length() && metrics.stringWidth(word.substring(0, fits + 1)) <= width) {
            fits++;
        }
        return fits;
    }
}
