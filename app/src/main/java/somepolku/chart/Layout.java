package somepolku.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.TextSize;
import somepolku.chart.scale.Frame;
import somepolku.chart.scale.RoundTicks;
import somepolku.chart.scale.Shown;
import somepolku.chart.scale.TimeTick;
import somepolku.chart.scale.TimeTicks;
import somepolku.domain.term.MetricKind;
import somepolku.kit.Formats;

/** Shares a picture's room between plot, axes, caption and lane. */
final class Layout {
    static final double GAP = 8;
    private static final double TOP = 40;
    private static final double BOTTOM = 30;
    private static final double LEFT = 40;
    private static final double RIGHT = 24;
    private static final double BETWEEN_TICKS = 42;
    private static final int MOST_TICKS = 5;

    /** A line's newest value is written above it, so the plot reaches a little higher than the line. */
    private static final double HEADROOM = .08;

    private Layout() {}

    static Frame frame(ChartModel model, ChartTheme theme, Shown shown, int width, int height) {
        double lane = model.lane() ? ChartPicture.LANE : 0;
        double plotHeight = Math.max(1, height - TOP - BOTTOM - lane);
        RoundTicks ticks = ticks(model, shown, plotHeight);
        double left = left(model, theme, ticks);
        Rectangle2D plot = new Rectangle2D.Double(left, TOP, Math.max(1, width - left - RIGHT), plotHeight);
        return new Frame(
                width, height, plot, new Rectangle2D.Double(0, height - lane, width, lane), model.range(), ticks);
    }

    /** The plot's width before its labels are known; near enough to choose days, weeks or months by. */
    static double aboutWidth(int width) {
        return Math.max(1, width - LEFT - RIGHT);
    }

    static List<TimeTick> times(ChartModel model, ChartTheme theme, Frame frame) {
        return new TimeTicks(
                        model.range(),
                        frame.plot().getX(),
                        frame.plot().getWidth(),
                        frame.width() - 2,
                        new Formats(model.texts()),
                        text -> TextSize.width(theme.fonts().plain(), text))
                .ticks();
    }

    private static RoundTicks ticks(ChartModel model, Shown shown, double plotHeight) {
        int most = (int) Math.max(3, Math.min(MOST_TICKS, plotHeight / BETWEEN_TICKS + 1));
        double[] values = shown.values().toArray();
        boolean whole = model.series().kind() != MetricKind.RATIO
                && Arrays.stream(values).allMatch(v -> v == Math.rint(v));
        double low = Arrays.stream(values).min().orElse(0);
        double high = Arrays.stream(values).max().orElse(0);
        if (!shown.bars().isEmpty() || values.length == 0) {
            return RoundTicks.around(Math.min(0, low), Math.max(0, high), most, whole);
        }
        double[] bounds = {low, high};
        model.goal().filter(goal -> goal.reaches(bounds[0], bounds[1])).ifPresent(goal -> {
            bounds[0] = Math.min(bounds[0], goal.value());
            bounds[1] = Math.max(bounds[1], goal.value());
        });
        low = bounds[0];
        high = bounds[1];
        double air = Math.max((high - low) * HEADROOM, whole ? .5 : Math.abs(high) * .01);
        double floor = low >= 0 ? Math.max(0, low - air) : low - air;
        return RoundTicks.around(floor, high + air, most, whole);
    }

    private static double left(ChartModel model, ChartTheme theme, RoundTicks ticks) {
        Formats formats = new Formats(model.texts());
        Font font = theme.fonts().plain();
        Stream<String> values = ticks.values().stream().map(formats::number);
        Stream<String> names =
                Stream.of(model.texts().text("chart.time"), model.texts().text("chart.deeds"));
        double widest = Stream.concat(values, model.lane() ? names : names.limit(1))
                .mapToDouble(text -> TextSize.width(font, text))
                .max()
                .orElse(0);
        return Math.max(LEFT, Math.ceil(widest + GAP + 2));
    }
}
