package somepolku.linkedin.archive;

import java.util.List;
import somepolku.api.Texts;
import somepolku.api.importing.ImportSink.FileSink;
import somepolku.linkedin.archive.file.ArchiveForm;
import somepolku.linkedin.archive.file.Header;
import somepolku.linkedin.archive.file.Undated;
import somepolku.linkedin.form.When;
import somepolku.linkedin.form.Words;
import somepolku.linkedin.table.Row;

/**
 * {@code Reactions}: likes and their kin. The title is LinkedIn's own word, the same in every language. In 2015 there
 * were only likes, in a file of that name, so that its type is known without being written.
 */
record ReactionsForm(Texts texts, Header header) implements ArchiveForm {
    private static final Header REACTIONS =
            Header.of("reactions", List.of("date", "type"), "Date,Type,Link").markedBy(List.of("date", "type", "link"));
    private static final Header LIKES =
            Header.of("likes", List.of("date", "link"), "Date,Link").knownByName();

    static ReactionsForm reactions(Texts texts) {
        return new ReactionsForm(texts, REACTIONS);
    }

    static ReactionsForm likes(Texts texts) {
        return new ReactionsForm(texts, LIKES);
    }

    @Override
    public void take(Row row, FileSink sink) {
        String link = row.of("link");
        String said = row.of("type");
        String type = said.isEmpty() && !link.isEmpty() && header == LIKES ? "LIKE" : said;
        if (type.isEmpty() && link.isEmpty()) {
            sink.skipped(row.line(), texts.text("row.empty"));
            return;
        }
        String written = row.of("date");
        When when = When.read(written);
        Undated.note(when, written, row.line(), texts, sink);
        String key = "reaction:" + when.canonical() + ":" + type + ":" + Words.mark(link);
        sink.activity(
                row.line(),
                Deeds.begin(key, "reaction", when, link)
                        .title(Words.capitalised(type))
                        .build());
    }
}
