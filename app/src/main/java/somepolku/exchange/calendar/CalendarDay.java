package somepolku.exchange.calendar;

import java.time.LocalDate;

/**
 * Something that a calendar reminds of on a whole day.
 *
 * @param uid the same whenever the same thing is written again, so that a calendar renews it and has it once
 * @param summary one line
 * @param description may be empty, and of several lines
 * @param alarm at how many hours after the day's beginning to remind; negative for the day before
 */
public record CalendarDay(String uid, LocalDate day, String summary, String description, int alarm) {}
