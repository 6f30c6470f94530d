package somepolku.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.Label;
import somepolku.chart.look.Label.Anchor;
import somepolku.chart.scale.Frame;
import somepolku.domain.channel.TrendBreak;

/** The upright lines where a platform began to count otherwise, each with its word above the plot. */
record BreakLines(ChartModel model, ChartTheme theme, Frame frame) {
    private static final BasicStroke STROKE =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 3}, 0);

    /** How far the line reaches out of the plot, to where its word stands. */
    private static final double ABOVE = 16;

    private static final double BESIDE = 5;

    private Stream<TrendBreak> seen() {
        return model.series().breaks().stream().filter(change -> model.range().contains(change.from()));
    }

    void paint(Graphics2D g) {
        g.setColor(theme.text2());
        g.setStroke(STROKE);
        seen().forEach(change -> {
            double x = x(change);
            g.draw(new Line2D.Double(
                    x, frame.plot().getY() - ABOVE, x, frame.plot().getMaxY()));
        });
    }

    /** To the right of its line, else to the left; none where neither side has room for it. */
    List<Label> labels(List<Label> around) {
        List<Label> labels = new ArrayList<>();
        seen().forEach(change -> Stream.of(label(change, Anchor.START), label(change, Anchor.END))
                .filter(label -> fits(label)
                        && Stream.concat(around.stream(), labels.stream())
                                .noneMatch(other -> other.bounds().intersects(label.bounds())))
                .findFirst()
                .ifPresent(labels::add));
        return labels;
    }

    private Label label(TrendBreak change, Anchor anchor) {
        double x = x(change) + (anchor == Anchor.START ? BESIDE : -BESIDE);
        double y = frame.plot().getY() - BESIDE;
        return new Label(model.texts().text("chart.break"), theme.fonts().plain(), false, theme.text2(), anchor, x, y);
    }

    private boolean fits(Label label) {
        return label.bounds().getX() >= 2 && label.bounds().getMaxX() <= frame.width() - 2;
    }

    private double x(TrendBreak change) {
        return Math.floor(frame.start(change.from())) + .5;
    }
}
