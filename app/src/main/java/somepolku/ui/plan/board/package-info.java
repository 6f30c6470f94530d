/**
 * The plan as a board. Begin at {@link somepolku.ui.plan.board.Board}.
 * May use what a screen may.
 */
@NullMarked
package somepolku.ui.plan.board;

import org.jspecify.annotations.NullMarked;
