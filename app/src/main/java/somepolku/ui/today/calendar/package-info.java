/**
 * The way to any day: a month in which the days with entries are marked. Begin at {@link
 * somepolku.ui.today.calendar.CalendarPresenter}, which knows no Swing. Knows nothing of the rest of the day page.
 */
@NullMarked
package somepolku.ui.today.calendar;

import org.jspecify.annotations.NullMarked;
