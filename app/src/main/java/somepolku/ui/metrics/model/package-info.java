/**
 * What the room of the metrics shows, in words and without Swing: {@link somepolku.ui.metrics.model.Book} is read from
 * the journal, {@link somepolku.ui.metrics.model.MetricsState} is what is seen of it.
 */
@NullMarked
package somepolku.ui.metrics.model;

import org.jspecify.annotations.NullMarked;
