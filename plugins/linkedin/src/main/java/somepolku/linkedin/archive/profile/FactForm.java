package somepolku.linkedin.archive.profile;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import somepolku.api.Texts;
import somepolku.api.importing.ImportSink.FileSink;
import somepolku.api.importing.ImportedFact;
import somepolku.api.journal.FactSort;
import somepolku.linkedin.archive.file.ArchiveForm;
import somepolku.linkedin.archive.file.Header;
import somepolku.linkedin.form.Stretch;
import somepolku.linkedin.form.When;
import somepolku.linkedin.form.Words;
import somepolku.linkedin.table.Row;

/** A file in which each row is one fact, or none for a reason. */
final class FactForm implements ArchiveForm {
    private final Texts texts;
    private final Header header;
    private final FactSort sort;
    private final Reader reader;
    private final Map<String, Integer> seen = new HashMap<>();

    FactForm(Texts texts, Header header, FactSort sort, Reader reader) {
        this.texts = texts;
        this.header = header;
        this.sort = sort;
        this.reader = reader;
    }

    /** What a row says. */
    interface Reader {
        Said read(Row row);
    }

    /** One of the two things that a row may be. */
    sealed interface Said {}

    /**
     * A fact.
     *
     * @param mark what makes it the same in every export; empty where only the moment and its place among others of the
     *     same moment can, because the rest is another person
     * @param first as it is written
     * @param last as it is written
     */
    record Told(String mark, String title, String place, String text, String first, String last) implements Said {}

    /** No fact; the reason is a text key. */
    record LeftOut(String why) implements Said {}

    @Override
    public ArchiveForm fresh() {
        return new FactForm(texts, header, sort, reader);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void take(Row row, FileSink sink) {
        Said said = reader.read(row);
        if (said instanceof LeftOut left) {
            sink.skipped(row.line(), texts.text(left.why()));
            return;
        }
        Told told = (Told) said;
        ImportedFact.Builder fact = ImportedFact.builder(key(told), sort)
                .title(Words.title(told.title()))
                .place(told.place())
                .text(told.text().replace("\r\n", "\n"));
        date(told.first(), row, sink).ifPresent(first -> fact.first(first.first()));
        date(told.last(), row, sink).ifPresent(last -> fact.last(last.last()));
        sink.fact(row.line(), fact.build());
    }

    private String key(Told told) {
        String name = sort.name().toLowerCase(Locale.ROOT) + ":";
        if (!told.mark().isEmpty()) {
            return name + told.mark();
        }
        String moment = name + When.read(told.first()).canonical();
        return moment + ":" + seen.merge(moment, 1, Integer::sum);
    }

    /** A blank date is none, and nothing to speak of: who works somewhere still has no last day there. */
    private Optional<Stretch> date(String written, Row row, FileSink sink) {
        Optional<Stretch> read = Stretch.read(written);
        if (read.isEmpty() && !written.isEmpty()) {
            sink.note(row.line(), texts.text("row.factDate", written));
        }
        return read;
    }
}
