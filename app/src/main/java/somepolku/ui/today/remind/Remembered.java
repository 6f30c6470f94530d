package somepolku.ui.today.remind;

import java.util.List;
import somepolku.domain.journal.Reminder;

/**
 * The reminders of a day page.
 *
 * @param due what waits to be ticked off, the longest due first
 * @param quiet one line for each that is to come, or was ticked off on the day in sight
 */
public record Remembered(List<Due> due, List<Quiet> quiet) {

    static final Remembered NOTHING = new Remembered(List.of(), List.of());

    public Remembered {
        due = List.copyOf(due);
        quiet = List.copyOf(quiet);
    }

    /**
     * A reminder that is due.
     *
     * @param since the day: {@code today}, or from when on
     * @param hint what to know about it; may be empty
     * @param brings whether it is about a file that is to be imported
     */
    public record Due(Reminder reminder, String since, String hint, boolean brings) {}

    /** @param done whether it was ticked off */
    public record Quiet(String said, boolean done) {}
}
