package somepolku.work.port;

import java.time.LocalDate;

/**
 * What stands half typed in an editor, and is nothing of the journal's yet.
 *
 * @param day for which it is meant
 */
public record Draft(LocalDate day, String text) {}
