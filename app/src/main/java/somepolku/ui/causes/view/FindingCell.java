package somepolku.ui.causes.view;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import somepolku.ui.causes.model.CausesState.Line;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.look.Type;

/** A row of the list: bars with the number of the tier, the pair in up to two lines, and the tier in words. */
final class FindingCell extends JPanel {
    private static final int SIDE = 16;
    private static final int TITLE = 20;
    private static final int LINES = 2;

    private @Nullable Line line;
    private List<String> title = List.of();
    private boolean selected;
    private boolean focused;
    private boolean numbered;

    FindingCell() {
        setOpaque(false);
    }

    /** said: what a screen reader says; numbered: whether the tier's number may be seen. */
    JComponent of(Line shown, int width, String said, boolean isNumbered, boolean isSelected, boolean isFocused) {
        line = shown;
        selected = isSelected;
        focused = isFocused;
        numbered = isNumbered;
        // A list measures its rows unchosen: what is bold once chosen must not need another line.
        title = wrapped(shown.title(), getFontMetrics(Type.semibold(14)), Math.max(60, width - 2 * SIDE));
        setPreferredSize(new Dimension(10, 12 + (shown.tier() >= 0 ? 18 : 0) + title.size() * TITLE + 20 + 8));
        setToolTipText(shown.title());
        getAccessibleContext().setAccessibleName(said);
        return this;
    }

    private Font titleFont() {
        return selected ? Type.semibold(14) : Type.plain(14);
    }

    private static List<String> wrapped(String text, FontMetrics metrics, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > width && lines.size() < LINES - 1) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(cut(line.toString(), metrics, width));
        return lines;
    }

    private static String cut(String text, FontMetrics metrics, int width) {
        String fits = text;
        while (metrics.stringWidth(fits) > width && fits.length() > 2) {
            fits = fits.substring(0, fits.length() - 2) + "…";
        }
        return fits;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Line shown = line;
        if (shown == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Type.smooth(g);
        ground(g);
        int y = 12;
        if (shown.tier() >= 0) {
            TierBars.paint(g, shown.tier(), SIDE, y + 4);
            if (numbered) {
                g.setFont(Type.plain(12));
                g.setColor(Tone.TX2.now());
                g.drawString(String.valueOf(shown.tier()), SIDE + TierBars.WIDTH + 8, y + 11);
            }
            y += 18;
        }
        g.setFont(titleFont());
        g.setColor(Tone.TX.now());
        for (String part : title) {
            y += TITLE;
            g.drawString(part, SIDE, y - 5);
        }
        g.setFont(Type.plain(12));
        g.setColor(Tone.TX2.now());
        g.drawString(cut(shown.small(), g.getFontMetrics(), getWidth() - 2 * SIDE), SIDE, y + 13);
        g.dispose();
    }

    private void ground(Graphics2D g) {
        if (selected) {
            g.setColor(Tone.SEL.now());
            g.fillRoundRect(0, 0, getWidth(), getHeight(), 16, 16);
            g.setColor(Tone.AC.now());
            g.fillRoundRect(0, 16, 3, getHeight() - 32, 3, 3);
        }
        if (focused) {
            g.setColor(Tone.FOCUS.now());
            g.setStroke(new BasicStroke(2));
            g.draw(new RoundRectangle2D.Double(1, 1, getWidth() - 2, getHeight() - 2, 14, 14));
        }
    }
}
