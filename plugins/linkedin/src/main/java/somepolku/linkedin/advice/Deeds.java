package somepolku.linkedin.advice;

import java.util.List;
import somepolku.api.journal.ActivityView;
import somepolku.api.journal.JournalView;

/** What was done on LinkedIn. */
final class Deeds {
    private Deeds() {}

    /** In so many days up to today, oldest first. */
    static List<ActivityView> of(JournalView journal, int days) {
        return journal.activities(journal.last(days))
                .filter(deed -> deed.channel().equals("linkedin"))
                .toList();
    }
}
