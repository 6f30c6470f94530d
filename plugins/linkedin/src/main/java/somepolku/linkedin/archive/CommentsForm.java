package somepolku.linkedin.archive;

import java.util.List;
import somepolku.api.Texts;
import somepolku.api.importing.ImportSink.FileSink;
import somepolku.api.importing.ImportedActivity;
import somepolku.linkedin.archive.file.ArchiveForm;
import somepolku.linkedin.archive.file.Header;
import somepolku.linkedin.archive.file.Undated;
import somepolku.linkedin.form.PostLink;
import somepolku.linkedin.form.When;
import somepolku.linkedin.form.Words;
import somepolku.linkedin.table.Row;

/**
 * {@code Comments}: what the member said under posts. Several comments share one link, which is the post's, so a comment
 * is known by its time, its link and its words.
 */
record CommentsForm(Texts texts) implements ArchiveForm {
    private static final Header HEADER = Header.of("comments", List.of("date", "message"), "Date,Link,Message")
            .markedBy(List.of("date", "link", "message"));

    @Override
    public Header header() {
        return HEADER;
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
        Undated.note(when, written, row.line(), texts, sink);
        String title = Words.title(message);
        String key = "comment:" + when.canonical() + ":" + Words.mark(link + "\n" + message);
        ImportedActivity.Builder comment = Deeds.begin(key, "comment", when, link)
                .title(title.isEmpty() ? Words.title(link) : title)
                .text(message.replace("\r\n", "\n"));
        // The link is the post's, whose number tells when it was made: under an own post this is a reply.
        PostLink.in(link).flatMap(PostLink::made).ifPresent(made -> comment.answers(made, "reply"));
        sink.activity(row.line(), comment.build());
    }
}
