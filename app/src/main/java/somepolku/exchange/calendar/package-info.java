/**
 * Days to be reminded of as an iCalendar file (RFC 5545), for any calendar. Begin at {@link
 * somepolku.exchange.calendar.CalendarText}. Uses nothing but the JDK.
 */
@NullMarked
package somepolku.exchange.calendar;

import org.jspecify.annotations.NullMarked;
