package somepolku.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.over.Marked;
import somepolku.chart.scale.Frame;
import somepolku.chart.scale.Shown;
import somepolku.chart.scale.TimeTick;
import somepolku.domain.term.DaySpan;

/**
 * The plot itself, drawn by XChart: grid, shading, bars and what is missing. XChart gets pixels for values,
 * counted up from the zero line: so bars begin and end on whole pixels, and its own search for tick marks, which are not
 * shown, never meets a number that it could lose itself in.
 */
final class Plot {
    private static final BasicStroke THIN = new BasicStroke(1);
    static final BasicStroke MAIN = round(2);
    private static final BasicStroke OUTLINE = new BasicStroke(1.6f);
    static final BasicStroke SECOND =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {6, 4}, 0);
    static final BasicStroke DASHED =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 3}, 0);

    private final Frame frame;
    private final double zero;
    private final XYChart chart;
    private int seriesCount;

    private Plot(Frame frame, ChartTheme theme) {
        this.frame = frame;
        this.zero = frame.base();
        this.chart =
                new XYChart((int) frame.plot().getWidth(), (int) frame.plot().getHeight());
        var styler = chart.getStyler();
        styler.setChartBackgroundColor(theme.card());
        styler.setPlotBackgroundColor(theme.card());
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesVisible(false);
        styler.setPlotMargin(0);
        styler.setPlotContentSize(1);
        styler.setChartPadding(0);
        styler.setChartTitleVisible(false);
        styler.setLegendVisible(false);
        styler.setXAxisTitleVisible(false);
        styler.setYAxisTitleVisible(false);
        styler.setXAxisTicksVisible(false);
        styler.setYAxisTicksVisible(false);
        styler.setXAxisMin(0d);
        styler.setXAxisMax(frame.plot().getWidth());
        styler.setYAxisMin(zero - frame.plot().getMaxY());
        styler.setYAxisMax(zero - frame.plot().getY());
        styler.setAntiAlias(true);
    }

    static void paint(
            Graphics2D g, ChartModel model, ChartTheme theme, Frame frame, Shown shown, List<TimeTick> times) {
        Plot plot = new Plot(frame, theme);
        model.shaded()
                .filter(days -> days.overlaps(model.range()))
                .ifPresent(days -> plot.area(days, theme.selected()));
        for (Marked some : model.marked()) {
            if (some.days().overlaps(model.range())) {
                plot.area(some.days(), some.sort() == Marked.Sort.EXPERIMENT ? theme.selected() : theme.grid());
            }
        }
        plot.grid(times, theme);
        plot.bars(shown, theme);
        AffineTransform before = g.getTransform();
        g.translate(frame.plot().getX(), frame.plot().getY());
        plot.chart.paint(g, plot.chart.getWidth(), plot.chart.getHeight());
        g.setTransform(before);
    }

    private void grid(List<TimeTick> times, ChartTheme theme) {
        for (TimeTick time : times) {
            if (time.grid()) {
                double x = Math.floor(time.x() - frame.plot().getX()) + .5;
                stroke(
                        xs(x, x),
                        new double[] {
                            zero - frame.plot().getMaxY(), zero - frame.plot().getY()
                        },
                        theme.grid(),
                        THIN);
            }
        }
        for (double value : frame.ticks().values()) {
            double y = zero - (Math.floor(frame.y(value)) + .5);
            stroke(xs(0, frame.plot().getWidth()), new double[] {y, y}, theme.grid(), THIN);
        }
    }

    private void bars(Shown shown, ChartTheme theme) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (Shown.Bar bar : shown.bars()) {
            double[] edges = edges(bar.days());
            double height = zero - frame.y(bar.value());
            if (!bar.sure()) {
                double h = Math.floor(height) + .5;
                double left = edges[0] + .5;
                double right = edges[1] - .5;
                stroke(new double[] {left, left, right, right}, new double[] {0, h, h, 0}, theme.bar(), OUTLINE);
                continue;
            }
            for (int i = 0; i < 3; i++) {
                x.add(edges[Math.min(i, 1)]);
                y.add(i < 2 ? height : Double.NaN);
            }
        }
        for (DaySpan days : shown.missing()) {
            double[] e = edges(days);
            double h = Math.floor(zero - shown.missingTop(days, frame)) + .5;
            double left = e[0] + .5;
            double right = e[1] - .5;
            stroke(new double[] {left, left, right, right}, new double[] {0, h, h, 0}, theme.control(), DASHED);
        }
        if (!x.isEmpty()) {
            fill(array(x), array(y), theme.bar());
        }
    }

    private void area(DaySpan days, Color color) {
        double left = Math.max(0, offset(days.first()));
        double right = Math.min(frame.plot().getWidth(), offset(days.last().plusDays(1)));
        double bottom = zero - frame.plot().getMaxY();
        double top = zero - frame.plot().getY();
        XYSeries series = chart.addSeries(
                name(), new double[] {left, right, right, left}, new double[] {bottom, bottom, top, top});
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
        series.setFillColor(color);
        series.setLineStyle(SeriesLines.NONE);
        series.setMarker(SeriesMarkers.NONE);
    }

    /** The edges of a bar, on whole pixels, with a gap to the next one that shrinks with the bars. */
    private double[] edges(DaySpan days) {
        double left = Math.round(offset(days.first()));
        double right = Math.round(offset(days.last().plusDays(1)));
        double gap = Math.min(6, Math.floor((right - left) / 4));
        return new double[] {left + Math.floor(gap / 2), Math.max(left + 1, right - Math.ceil(gap / 2))};
    }

    private double offset(LocalDate day) {
        return frame.start(day) - frame.plot().getX();
    }

    private void fill(double[] x, double[] y, Color color) {
        XYSeries series = chart.addSeries(name(), x, y);
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.StepArea);
        series.setFillColor(color);
        series.setLineStyle(SeriesLines.NONE);
        series.setMarker(SeriesMarkers.NONE);
    }

    private void stroke(double[] x, double[] y, Color color, BasicStroke stroke) {
        XYSeries series = chart.addSeries(name(), x, y);
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
        series.setLineColor(color);
        series.setLineStyle(stroke);
        series.setMarker(SeriesMarkers.NONE);
    }

    /** XChart wants each series named; no name is shown. */
    private String name() {
        return "series " + seriesCount++;
    }

    private static double[] xs(double from, double to) {
        return new double[] {from, to};
    }

    private static double[] array(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static BasicStroke round(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
