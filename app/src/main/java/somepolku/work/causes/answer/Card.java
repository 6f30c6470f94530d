package somepolku.work.causes.answer;

import java.time.LocalDate;
import java.util.List;
import somepolku.analysis.around.Around;
import somepolku.analysis.wording.Said;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;

/**
 * What the metrics did before and after one deed. It claims nothing: one time does not show a cause.
 *
 * @param counted the day that the deed counts on: the next one where it was done late in the evening
 * @param metrics those of its channel, or all where it has none; what may not be compared is not among them
 * @param others what else was done in the same days, those first that were done most often
 */
public record Card(Id<Activity> deed, LocalDate counted, List<Side> metrics, List<Near> others) {

    public Card {
        metrics = List.copyOf(metrics);
        others = List.copyOf(others);
    }

    /**
     * One metric.
     *
     * @param unit what is counted; may be empty
     * @param said what may be said of it, whole
     */
    public record Side(Around around, String unit, List<Said> said) {
        public Side {
            said = List.copyOf(said);
        }
    }

    /** How often another action was done in the week before, and in the week that begins with the deed. */
    public record Near(String action, int before, int after) {}
}
