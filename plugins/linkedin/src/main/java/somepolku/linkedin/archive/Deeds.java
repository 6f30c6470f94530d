package somepolku.linkedin.archive;

import somepolku.api.importing.ImportedActivity;
import somepolku.linkedin.form.When;

/** What posts, comments and reactions have in common. */
final class Deeds {
    private Deeds() {}

    static ImportedActivity.Builder begin(String key, String kind, When when, String link) {
        ImportedActivity.Builder deed = dated(key, kind, when);
        return link.isEmpty() ? deed : deed.link(link);
    }

    private static ImportedActivity.Builder dated(String key, String kind, When when) {
        if (when instanceof When.Moment moment) {
            return ImportedActivity.at(key, kind, moment.at());
        }
        return when instanceof When.Day day
                ? ImportedActivity.on(key, kind, day.day())
                : ImportedActivity.undated(key, kind);
    }
}
