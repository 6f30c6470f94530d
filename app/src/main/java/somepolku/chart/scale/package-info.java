/**
 * The arithmetic of axes, without pictures: round values, calendar ticks, and which deeds share a place. May use domain
 * and kit.
 */
@NullMarked
package somepolku.chart.scale;

import org.jspecify.annotations.NullMarked;
