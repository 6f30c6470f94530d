/**
 * What is to be remembered, on the day page. Begin at {@link somepolku.ui.today.remind.RemindersPresenter}, which knows
 * no Swing. May use what the day page may.
 */
@NullMarked
package somepolku.ui.today.remind;

import org.jspecify.annotations.NullMarked;
