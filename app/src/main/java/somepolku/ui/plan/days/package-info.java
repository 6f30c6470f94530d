/**
 * The plan as days: the strip of a month above the board, and a month or a week as a calendar.
 * May use what a screen may.
 */
@NullMarked
package somepolku.ui.plan.days;

import org.jspecify.annotations.NullMarked;
