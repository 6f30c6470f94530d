/** The command that writes reminders for a calendar: {@link somepolku.ui.shell.calendar.CalendarFile}. */
@NullMarked
package somepolku.ui.shell.calendar;

import org.jspecify.annotations.NullMarked;
