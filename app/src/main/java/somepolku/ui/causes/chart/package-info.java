/**
 * The chart of a finding on the page: begin at {@link somepolku.ui.causes.chart.BandView}, which the keyboard walks. May use
 * the room's model, chart and ui.kit.
 */
@NullMarked
package somepolku.ui.causes.chart;

import org.jspecify.annotations.NullMarked;
