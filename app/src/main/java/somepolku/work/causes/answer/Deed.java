package somepolku.work.causes.answer;

import java.time.LocalDate;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;

/**
 * A deed as it was counted.
 *
 * @param counted the day that it was counted on: the next one where it was done late in the evening
 * @param title may be empty
 */
public record Deed(Id<Activity> id, LocalDate counted, String title) {}
