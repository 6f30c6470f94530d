package somepolku.ui.metrics.view;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import somepolku.analysis.series.Series;
import somepolku.chart.Sparkline;
import somepolku.chart.look.ChartTheme;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.metrics.model.MetricsState.Group;
import somepolku.ui.metrics.model.MetricsState.Line;

/** A row of the list of metrics: name and change, the small picture, the newest value. Or the name of a channel. */
final class MetricCell extends JPanel {
    private static final int ROW = 54;
    private static final int SIDE = 18;
    private static final int SPARK_WIDTH = 48;
    private static final int SPARK_HEIGHT = 22;
    private static final int VALUE = 58;

    private final ChartTheme theme;
    private final Font plain = font("");
    private final Font strong = font("strong");
    private final Font small = font("small");
    private final Font smallStrong = font("smallStrong");
    private @Nullable Line line;
    private @Nullable Group group;
    private boolean selected;
    private boolean focused;

    MetricCell(boolean dark) {
        theme = dark ? ChartTheme.dark() : ChartTheme.light();
        setOpaque(false);
    }

    JComponent metric(Line shown, boolean isSelected, boolean isFocused) {
        line = shown;
        group = null;
        selected = isSelected;
        focused = isFocused;
        setPreferredSize(new Dimension(10, ROW));
        String per = shown.per().isEmpty() ? "" : " / " + shown.per();
        getAccessibleContext()
                .setAccessibleName(Stream.of(shown.name(), shown.value() + per, shown.small())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
        return this;
    }

    JComponent head(Group shown, boolean first) {
        line = null;
        group = shown;
        setPreferredSize(new Dimension(10, first ? 36 : 40));
        getAccessibleContext().setAccessibleName(shown.channel());
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        Line shown = line;
        Group head = group;
        if (shown != null) {
            paint(g, shown);
        } else if (head != null) {
            paint(g, head);
        }
        g.dispose();
    }

    private void paint(Graphics2D g, Group head) {
        int base = getHeight() - 10;
        head.mark().ifPresent(mark -> ChannelMark.of(mark).paintIcon(this, g, SIDE, base - 11));
        g.setFont(smallStrong);
        g.setColor(Tone.TX2.now());
        g.drawString(head.channel(), head.mark().isPresent() ? SIDE + 20 : SIDE, base);
    }

    private void paint(Graphics2D g, Line shown) {
        int right = getWidth() - SIDE;
        if (selected) {
            g.setColor(Tone.SEL.now());
            g.fillRoundRect(6, 0, getWidth() - 12, getHeight(), 16, 16);
            g.setColor(Tone.AC.now());
            g.fillRoundRect(6, 13, 3, getHeight() - 26, 3, 3);
        }
        if (selected && focused) {
            g.setColor(Tone.FOCUS.now());
            g.draw(new java.awt.geom.RoundRectangle2D.Double(7, 1, getWidth() - 14, getHeight() - 2, 14, 14));
        }
        Optional<Rectangle2D> spark = shown.series()
                .map(series -> new Rectangle2D.Double(
                        right - VALUE - SPARK_WIDTH, (getHeight() - SPARK_HEIGHT) / 2.0, SPARK_WIDTH, SPARK_HEIGHT));
        shown.series()
                .flatMap(Series::last)
                .ifPresent(last -> spark.ifPresent(
                        where -> Sparkline.paint(g, shown.series().orElseThrow(), last.day(), theme, where)));
        int textRight = spark.map(where -> (int) where.getX() - 8).orElse(right);
        g.setColor(Tone.TX.now());
        text(g, shown.name(), selected ? strong : plain, SIDE, shown.small().isEmpty() ? 32 : 24, textRight);
        g.setColor(Tone.TX2.now());
        text(g, shown.small(), small, SIDE, 41, textRight);
        boolean alone = shown.per().isEmpty();
        g.setColor(Tone.TX.now());
        ends(g, shown.value(), strong, right, alone ? 32 : 24);
        g.setColor(Tone.TX2.now());
        ends(g, shown.per(), small, right, 41);
    }

    private static void ends(Graphics2D g, String said, Font font, int right, int base) {
        g.setFont(font);
        g.drawString(said, right - g.getFontMetrics().stringWidth(said), base);
    }

    /** Cuts what is too long at its end, with an ellipsis. */
    private static void text(Graphics2D g, String said, Font font, int x, int base, int right) {
        g.setFont(font);
        FontMetrics metrics = g.getFontMetrics();
        String fits = said;
        while (metrics.stringWidth(fits) > right - x && fits.length() > 2) {
            fits = fits.substring(0, fits.length() - 2) + "…";
        }
        g.drawString(fits, x, base);
    }

    private static Font font(String style) {
        JLabel label = Parts.styled(new JLabel(), style);
        return label.getFont();
    }
}
