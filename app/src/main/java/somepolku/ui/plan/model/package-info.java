/**
 * What the plan's screen shows and does, without Swing. Begin at {@link somepolku.ui.plan.model.PlanPresenter}.
 * May use what a screen may.
 */
@NullMarked
package somepolku.ui.plan.model;

import org.jspecify.annotations.NullMarked;
