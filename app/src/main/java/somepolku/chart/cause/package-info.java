/**
 * The pictures behind a finding: {@link somepolku.chart.cause.BandPicture} shows values beside what was to be expected, with
 * the deeds under them, {@link somepolku.chart.cause.ShiftPicture} how well the deeds fit on other days. May use the rest of
 * the chart room.
 */
@NullMarked
package somepolku.chart.cause;

import org.jspecify.annotations.NullMarked;
