/**
 * What was written on the same date before. Begin at {@link somepolku.ui.today.past.PastPresenter}, which knows no Swing.
 * Of the rest of the day page it knows only which days are written.
 */
@NullMarked
package somepolku.ui.today.past;

import org.jspecify.annotations.NullMarked;
