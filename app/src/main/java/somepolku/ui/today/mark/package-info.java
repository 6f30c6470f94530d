/**
 * Whether the day in sight is set apart, at the end of the right column. Begin at {@link
 * somepolku.ui.today.mark.MarkCard}. May use ui.kit and domain.
 */
@NullMarked
package somepolku.ui.today.mark;

import org.jspecify.annotations.NullMarked;
