package somepolku.linkedin.archive;

import java.util.List;
import somepolku.api.ImportSink.FileSink;
import somepolku.api.Texts;
import somepolku.linkedin.form.When;
import somepolku.linkedin.form.Words;
import somepolku.linkedin.table.Row;

/**
 * {@code Reactions}: likes and their kin. The title is LinkedIn's own word, the same in every language. In 2015 there
 * were only likes, in a file of that name, so that its type is known without being written.
 */
final class ReactionsForm implements ArchiveForm {
    private static final String LIKES = "likes";

    private final Texts texts;
    private final String name;

    private ReactionsForm(Texts texts, String name) {
        this.texts = texts;
        this.name = name;
    }

    static ReactionsForm reactions(Texts texts) {
        return new ReactionsForm(texts, "reactions");
    }

    static ReactionsForm likes(Texts texts) {
        return new ReactionsForm(texts, LIKES);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> needs() {
        return name.equals(LIKES) ? List.of("date", "link") : List.of("date", "type");
    }

    /** Of the likes only the name tells: many a file has those two columns. */
    @Override
    public List<String> marks() {
        return name.equals(LIKES) ? List.of() : List.of("date", "type", "link");
    }

    @Override
    public String wanted() {
        return name.equals(LIKES) ? "Date,Link" : "Date,Type,Link";
    }

    @Override
    public void take(Row row, FileSink sink) {
        String link = row.of("link");
        String said = row.of("type");
        String type = said.isEmpty() && !link.isEmpty() && name.equals(LIKES) ? "LIKE" : said;
        if (type.isEmpty() && link.isEmpty()) {
            sink.skipped(row.line(), texts.text("row.empty"));
            return;
        }
        String written = row.of("date");
        When when = When.read(written);
        if (when instanceof When.Unknown) {
            sink.note(row.line(), texts.text("row.reactionUndated", written));
        }
        String key = "reaction:" + when.canonical() + ":" + type + ":" + Words.mark(link);
        sink.activity(
                row.line(),
                Deeds.begin(key, "reaction", when, link)
                        .title(Words.capitalised(type))
                        .build());
    }
}
