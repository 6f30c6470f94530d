/**
 * How charts look: {@link somepolku.chart.look.ChartTheme} holds colours and type, {@link somepolku.chart.look.MarkShape} the
 * channels' marks. May use domain, kit and {@code java.awt}.
 */
@NullMarked
package somepolku.chart.look;

import org.jspecify.annotations.NullMarked;
