/**
 * Where a figure comes from, beside the chart: the readings behind it, each with its source and what stood in its place
 * before. Begin at {@link somepolku.ui.metrics.trail.TrailPresenter}. It is shown by {@link somepolku.ui.metrics}.
 */
@NullMarked
package somepolku.ui.metrics.trail;

import org.jspecify.annotations.NullMarked;
