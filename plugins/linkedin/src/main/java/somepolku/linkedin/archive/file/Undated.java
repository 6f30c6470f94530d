package somepolku.linkedin.archive.file;

import somepolku.api.Texts;
import somepolku.api.importing.ImportSink.FileSink;
import somepolku.linkedin.form.When;

/** Says of a row that it is kept without a day, and whether its date is missing or unreadable. */
public final class Undated {

    private Undated() {}

    /** Nothing is said where the date was read. */
    public static void note(When when, String written, int line, Texts texts, FileSink sink) {
        if (when instanceof When.Unknown) {
            sink.note(line, texts.text(written.isEmpty() ? "row.noDate" : "row.undated", written));
        }
    }
}
