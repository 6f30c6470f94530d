/**
 * The arithmetic of charts, without paint: what can be seen of a series, where it lies, round values, calendar ticks,
 * and which deeds share a place. Begin at {@link somepolku.chart.scale.Shown} and {@link somepolku.chart.scale.Frame}. May
 * use domain, analysis and kit.
 */
@NullMarked
package somepolku.chart.scale;

import org.jspecify.annotations.NullMarked;
