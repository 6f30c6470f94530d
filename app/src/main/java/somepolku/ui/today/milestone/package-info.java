/**
 * A quiet line about a number that was first read on the shown day. Begin at {@link
 * somepolku.ui.today.milestone.MilestonePresenter}. Knows nothing of the rest of the day page.
 */
@NullMarked
package somepolku.ui.today.milestone;

import org.jspecify.annotations.NullMarked;
