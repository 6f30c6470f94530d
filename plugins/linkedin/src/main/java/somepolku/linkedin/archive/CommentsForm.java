package somepolku.linkedin.archive;

import java.util.List;
import somepolku.api.ImportSink.FileSink;
import somepolku.api.Texts;
import somepolku.linkedin.form.When;
import somepolku.linkedin.form.Words;
import somepolku.linkedin.table.Row;

/**
 * {@code Comments}: what the member said under posts. Several comments share one link, which is the post's, so a comment
 * is known by its time, its link and its words.
 */
record CommentsForm(Texts texts) implements ArchiveForm {

    @Override
    public String name() {
        return "comments";
    }

    @Override
    public List<String> needs() {
        return List.of("date", "message");
    }

    @Override
    public List<String> marks() {
        return List.of("date", "link", "message");
    }

    @Override
    public String wanted() {
        return "Date,Link,Message";
    }

    @Override
    public boolean backslashes() {
        return true;
    }

    @Override
    public void take(Row row, FileSink sink) {
        String link = row.of("link");
        String message = row.of("message");
        if (link.isEmpty() && message.isEmpty()) {
            sink.skipped(row.line(), texts.text("row.empty"));
            return;
        }
        String written = row.of("date");
        When when = When.read(written);
        if (when instanceof When.Unknown) {
            sink.note(row.line(), texts.text(written.isEmpty() ? "row.commentUndated" : "row.commentDate", written));
        }
        String title = Words.title(message);
        String key = "comment:" + when.canonical() + ":" + Words.mark(link + "\n" + message);
        sink.activity(
                row.line(),
                Deeds.begin(key, "comment", when, link)
                        .title(title.isEmpty() ? Words.title(link) : title)
                        .text(message.replace("\r\n", "\n"))
                        .build());
    }
}
