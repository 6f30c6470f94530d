package somepolku.linkedin.archive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import somepolku.api.Texts;
import somepolku.api.importing.ImportSink.FileSink;
import somepolku.linkedin.archive.file.ArchiveForm;
import somepolku.linkedin.archive.file.Header;
import somepolku.linkedin.archive.file.Undated;
import somepolku.linkedin.form.PostLink;
import somepolku.linkedin.form.When;
import somepolku.linkedin.form.Words;
import somepolku.linkedin.table.Row;

/** {@code Shares}: the member's own posts. */
record SharesForm(Texts texts) implements ArchiveForm {
    private static final Header HEADER = Header.of(
            "shares", List.of("date", "sharelink"), "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility");
    /** LinkedIn writes each line break within a post as {@code ""⏎""}, which a CSV reader decodes to this. */
    private static final Pattern LINE_BREAK = Pattern.compile("\"\\r?\\n\"");

    @Override
    public Header header() {
        return HEADER;
    }

    @Override
    public void take(Row row, FileSink sink) {
        String link = row.of("sharelink");
        String written = row.of("sharecommentary");
        String words = written.indexOf('\r') < 0
                ? written.replace("\"\n\"", "\n")
                : LINE_BREAK.matcher(written).replaceAll("\n");
        String shared = Words.isNothing(row.of("sharedurl")) ? "" : row.of("sharedurl");
        String text = words.isBlank() || shared.isEmpty() || words.contains(shared)
                ? words.isBlank() ? shared : words
                : words + "\n\n" + shared;
        if (link.isEmpty() && text.isEmpty()) {
            sink.skipped(row.line(), texts.text("row.empty"));
            return;
        }
        Optional<PostLink> post = PostLink.in(link);
        When when = dated(row, post, sink);
        String key = post.map(named -> "share:" + named.id())
                .orElseGet(() -> "share:" + when.canonical() + ":" + Words.mark(link + "\n" + text));
        String title = Words.title(text);
        sink.activity(
                row.line(),
                Deeds.begin(key, "post", when, link)
                        .title(title.isEmpty() ? Words.title(link) : title)
                        .text(text.replace("\r\n", "\n"))
                        .build());
    }

    /** The date that is written, else the time that the post's number carries. */
    private When dated(Row row, Optional<PostLink> post, FileSink sink) {
        String written = row.of("date");
        When when = When.read(written);
        if (!(when instanceof When.Unknown)) {
            return when;
        }
        Optional<When> made = post.flatMap(PostLink::made).map(When.Moment::new);
        if (made.isEmpty()) {
            Undated.note(when, written, row.line(), texts, sink);
            return when;
        }
        sink.note(row.line(), texts.text(written.isEmpty() ? "row.noDateButLink" : "row.dateFromLink", written));
        return made.get();
    }
}
