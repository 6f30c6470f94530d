/**
 * The room of the metrics: the list, the chart with the person's deeds under it, its table twin, and the form for a
 * typed reading. Begin at {@link somepolku.ui.metrics.MetricsPresenter}, which knows no Swing. May use ui.kit, work,
 * domain, text, analysis, chart and kit; no other room.
 */
@NullMarked
package somepolku.ui.metrics;

import org.jspecify.annotations.NullMarked;
