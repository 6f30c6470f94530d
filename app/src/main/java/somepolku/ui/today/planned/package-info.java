/**
 * What of the plan is due, on the day page: published, moved, made smaller, let go or looked at where it stands. Begin at
 * {@link somepolku.ui.today.planned.PlannedPresenter}, which knows no Swing. May use what the day page may.
 */
@NullMarked
package somepolku.ui.today.planned;

import org.jspecify.annotations.NullMarked;
