package somepolku.linkedin.archive;

import java.util.List;
import somepolku.api.ImportSink.FileSink;
import somepolku.api.Texts;
import somepolku.linkedin.form.When;
import somepolku.linkedin.form.Words;
import somepolku.linkedin.table.Row;

/** {@code Reactions}: likes and their kin. The title is LinkedIn's own word, the same in every language. */
record ReactionsForm(Texts texts) implements ArchiveForm {

    @Override
    public String name() {
        return "reactions";
    }

    @Override
    public List<String> needs() {
        return List.of("date", "type");
    }

    @Override
    public List<String> marks() {
        return List.of("date", "type", "link");
    }

    @Override
    public String wanted() {
        return "Date,Type,Link";
    }

    @Override
    public void take(Row row, FileSink sink) {
        String type = row.of("type");
        String link = row.of("link");
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
