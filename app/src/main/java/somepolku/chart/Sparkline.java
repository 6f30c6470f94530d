package somepolku.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import somepolku.analysis.series.Series;
import somepolku.chart.look.ChartTheme;

/** A series at the size of a word, 48×22, without axes. */
public final class Sparkline {
    private Sparkline() {}

    /** Paints the newest part of a series into the bounds. */
    public static void paint(Graphics2D g, Series series, ChartTheme theme, Rectangle2D bounds) {}
}
