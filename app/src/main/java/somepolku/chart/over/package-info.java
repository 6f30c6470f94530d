/**
 * What lies over a chart's values: the goal's line and days that are marked. Begin at {@link somepolku.chart.over.Goal}
 * and {@link somepolku.chart.over.Marked}. May use domain, kit, {@code java.awt} and the chart's scale and look.
 */
@NullMarked
package somepolku.chart.over;

import org.jspecify.annotations.NullMarked;
