/**
 * The plan: what the person wants to make, as a board and as days. Begin at {@link somepolku.ui.plan.PlanRoom}. May use
 * what a screen may.
 */
@NullMarked
package somepolku.ui.plan;

import org.jspecify.annotations.NullMarked;
