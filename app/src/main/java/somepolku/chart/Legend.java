package somepolku.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.Label;
import somepolku.chart.look.Label.Anchor;
import somepolku.chart.look.TextSize;
import somepolku.chart.scale.Frame;
import somepolku.chart.scale.Line;
import somepolku.chart.scale.Shown;

/**
 * What the dashes on a chart mean, in a corner of it; there is none where nothing is dashed or there is no room.
 *
 * @param outline a missing period's; else a line's
 */
record Legend(Label label, boolean outline) {
    private static final double SAMPLE = 22;

    static Optional<Legend> of(ChartModel model, ChartTheme theme, Frame frame, Shown shown, List<Label> labels) {
        boolean outline = !shown.missing().isEmpty();
        if (!outline && shown.lines().stream().noneMatch(Line::second)) {
            return Optional.empty();
        }
        String text =
                outline ? model.texts().text("chart.missing") : model.texts().text("chart.counted");
        double right = frame.plot().getMaxX();
        double left = right - TextSize.width(theme.fonts().plain(), text) - SAMPLE;
        Rectangle2D room = new Rectangle2D.Double(left - Layout.GAP, 0, right - left, 16);
        if (labels.stream().anyMatch(label -> label.bounds().intersects(room))) {
            return Optional.empty();
        }
        return Optional.of(new Legend(
                new Label(text, theme.fonts().plain(), false, theme.text2(), Anchor.END, right, 12), outline));
    }

    void paint(Graphics2D g, ChartTheme theme) {
        double left = Math.floor(label.left() - SAMPLE) + .5;
        Color color = outline ? theme.control() : theme.text2();
        g.setColor(color);
        g.setStroke(outline ? Plot.DASHED : Plot.SECOND);
        g.draw(outline ? new Rectangle2D.Double(left + 4, 2.5, 11, 11) : new Line2D.Double(left, 8.5, left + 16, 8.5));
    }
}
