/**
 * What the platforms forget next, above the metrics, and how many readings are due. Begin at {@link
 * somepolku.ui.metrics.clock.ClockPresenter}, which knows no Swing.
 */
@NullMarked
package somepolku.ui.metrics.clock;

import org.jspecify.annotations.NullMarked;
