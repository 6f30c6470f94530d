/**
 * The milestones of the chosen metric: what was reached and when it was first read, and a form to set and remove them.
 * Begin at {@link somepolku.ui.metrics.milestone.MilestoneForm}, which knows no Swing.
 */
@NullMarked
package somepolku.ui.metrics.milestone;

import org.jspecify.annotations.NullMarked;
