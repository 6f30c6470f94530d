/**
 * A day from which on a platform counts otherwise, as the person notes it. Begin at {@link
 * somepolku.ui.metrics.breaks.BreakForm}. It is shown by {@link somepolku.ui.metrics}.
 */
@NullMarked
package somepolku.ui.metrics.breaks;

import org.jspecify.annotations.NullMarked;
