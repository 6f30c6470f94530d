package somepolku.linkedin.archive;

import java.util.regex.Pattern;
import somepolku.api.ImportSink.FileSink;
import somepolku.api.ImportedActivity;
import somepolku.api.Texts;
import somepolku.linkedin.form.When;
import somepolku.linkedin.table.Row;

/** What posts, comments and reactions have in common. */
final class Deeds {
    /** A record of the same file within a text: a quote that was never closed has swallowed it. */
    private static final Pattern SWALLOWED =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,\"?https?://", Pattern.MULTILINE);

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

    static void warnOfSwallowed(String text, Row row, Texts texts, FileSink sink) {
        long others = SWALLOWED.matcher(text).results().count();
        if (others > 0) {
            sink.note(row.line(), texts.text("row.swallowed", others));
        }
    }
}
