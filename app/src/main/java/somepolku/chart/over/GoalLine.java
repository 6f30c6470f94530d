package somepolku.chart.over;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.Label;
import somepolku.chart.look.Label.Anchor;
import somepolku.chart.look.TextSize;
import somepolku.chart.scale.Frame;
import somepolku.chart.scale.Shown;
import somepolku.kit.Formats;
import somepolku.kit.Texts;

/** The level line of a goal, with its value and its day; a goal beyond the axis is only said at the edge. */
public record GoalLine(Goal goal, ChartTheme theme, Frame frame, Texts texts) {
    private static final BasicStroke STROKE =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {7, 4}, 0);
    private static final BasicStroke END = new BasicStroke(1.5f);
    private static final double INSIDE = 8;
    private static final double ABOVE = 6;
    private static final double UNDER = 15;

    /** None over bars. */
    public static Optional<GoalLine> of(Optional<Goal> goal, Shown shown, ChartTheme theme, Frame frame, Texts texts) {
        return goal.filter(some -> shown.bars().isEmpty()).map(some -> new GoalLine(some, theme, frame, texts));
    }

    private boolean within() {
        return goal.value() >= frame.ticks().low()
                && goal.value() <= frame.ticks().high();
    }

    /** The line, with an end across it on the goal's day where that is in sight. */
    public void paint(Graphics2D g) {
        if (!within()) {
            return;
        }
        double y = Math.floor(frame.y(goal.value())) + .5;
        g.setColor(theme.text2());
        g.setStroke(STROKE);
        g.draw(new Line2D.Double(frame.plot().getX(), y, frame.plot().getMaxX(), y));
        goal.by().filter(frame.range()::contains).ifPresent(day -> {
            double x = Math.floor(frame.middle(day)) + .5;
            g.setStroke(END);
            g.draw(new Line2D.Double(x, y - 5, x, y + 5));
        });
    }

    /** Above the line's left end, else where neither a text nor a line of values is; none where there is no room. */
    public Optional<Label> label(Shown shown, List<Label> around) {
        return places().filter(label -> fits(label)
                        && around.stream().noneMatch(other -> other.bounds().intersects(label.bounds()))
                        && shown.lines().stream().noneMatch(line -> line.crosses(label.bounds(), frame)))
                .findFirst();
    }

    private Stream<Label> places() {
        double y = frame.y(goal.value());
        List<Double> heights = within()
                ? List.of(y - ABOVE, y + UNDER)
                : List.of(
                        goal.value() > frame.ticks().high()
                                ? frame.plot().getY() + UNDER
                                : frame.plot().getMaxY() - ABOVE);
        return heights.stream()
                .flatMap(height -> Stream.of(Anchor.START, Anchor.END, Anchor.MIDDLE)
                        .map(anchor -> label(anchor, Math.round(height))));
    }

    private Label label(Anchor anchor, double y) {
        double x = switch (anchor) {
            case START -> frame.plot().getX() + INSIDE;
            case MIDDLE -> frame.plot().getCenterX();
            case END -> frame.plot().getMaxX() - INSIDE;
        };
        String text =
                TextSize.fitted(theme.fonts().plain(), text(), frame.plot().getWidth() - 2 * INSIDE);
        return new Label(text, theme.fonts().plain(), false, theme.text(), anchor, x, y);
    }

    private String text() {
        Formats formats = new Formats(texts);
        String value = formats.number(goal.value());
        String said = goal.by()
                .map(day -> texts.text("chart.goal.by", value, formats.dated(day)))
                .orElseGet(() -> texts.text("chart.goal", value));
        if (within()) {
            return said;
        }
        return said + (goal.value() > frame.ticks().high() ? " ↑" : " ↓");
    }

    private boolean fits(Label label) {
        return label.bounds().getY() >= frame.plot().getY() - UNDER
                && label.bounds().getMaxY() <= frame.plot().getMaxY();
    }
}
