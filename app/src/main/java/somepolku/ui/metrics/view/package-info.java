/**
 * The parts that the room of the metrics is drawn with: the list, the chart with its lane of deeds, the table twin. They
 * draw what {@link somepolku.ui.metrics.model.MetricsState} says and decide nothing.
 */
@NullMarked
package somepolku.ui.metrics.view;

import org.jspecify.annotations.NullMarked;
