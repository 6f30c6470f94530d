/**
 * From a {@link somepolku.chart.ChartModel} to a {@link somepolku.chart.ChartPicture}, which paints itself to the
 * screen, to PNG and to SVG and knows where everything lies. The only room that uses XChart; it draws the plot, and the
 * texts and marks are laid around it here. May use domain, analysis, kit and {@code java.awt}; no Swing.
 */
@NullMarked
package somepolku.chart;

import org.jspecify.annotations.NullMarked;
