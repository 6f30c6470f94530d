/**
 * What is due besides reminders: numbers that a platform is about to forget, steps of applications that are near. Begin
 * at {@link somepolku.ui.today.due.DuePresenter}, which knows no Swing. Knows nothing of the rest of the day page.
 */
@NullMarked
package somepolku.ui.today.due;

import org.jspecify.annotations.NullMarked;
