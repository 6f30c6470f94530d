/**
 * What is kept in order beside the plan: themes and the weekly rhythm. May use what a screen may.
 */
@NullMarked
package somepolku.ui.plan.side;

import org.jspecify.annotations.NullMarked;
