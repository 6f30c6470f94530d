package somepolku.linkedin.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import somepolku.api.Texts;
import somepolku.api.importing.AccountMark;
import somepolku.api.importing.ImportSink.FileSink;
import somepolku.linkedin.archive.file.ArchiveForm;
import somepolku.linkedin.archive.file.Header;
import somepolku.linkedin.archive.file.Undated;
import somepolku.linkedin.form.When;
import somepolku.linkedin.table.Row;

/** A file in which each row is one deed, or none for a reason: {@link PlainForms} says which. */
final class PlainForm implements ArchiveForm {
    private final Texts texts;
    private final Header header;
    private final String kind;
    private final Reader reader;
    private final Function<Row, Optional<String>> profile;
    private final Map<String, Integer> seen = new HashMap<>();

    PlainForm(Texts texts, Header header, String kind, Reader reader) {
        this(texts, header, kind, reader, row -> Optional.empty());
    }

    /**
     * A file whose rows show whose archive it is.
     *
     * @param profile the member's own profile, where the row names it
     */
    PlainForm(Texts texts, Header header, String kind, Reader reader, Function<Row, Optional<String>> profile) {
        this.profile = profile;
        this.texts = texts;
        this.header = header;
        this.kind = kind;
        this.reader = reader;
    }

    /** What a row says. */
    interface Reader {
        Said read(Row row);
    }

    /** One of the two things that a row may be. */
    sealed interface Said {}

    /**
     * A deed.
     *
     * @param date as it is written
     * @param mark what tells it from others of the same moment; empty where only their number can, because what differs
     *     is another person or may change
     */
    record Deed(String date, String mark, String title, String link) implements Said {}

    /** No deed; the reason is a text key. */
    record LeftOut(String why) implements Said {}

    @Override
    public ArchiveForm fresh() {
        return new PlainForm(texts, header, kind, reader, profile);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public Map<AccountMark, String> whose(Row row) {
        return profile.apply(row).map(own -> Map.of(AccountMark.PROFILE, own)).orElseGet(Map::of);
    }

    @Override
    public void take(Row row, FileSink sink) {
        Said said = reader.read(row);
        if (said instanceof LeftOut left) {
            sink.skipped(row.line(), texts.text(left.why()));
            return;
        }
        Deed deed = (Deed) said;
        When when = When.read(deed.date());
        Undated.note(when, deed.date(), row.line(), texts, sink);
        sink.activity(
                row.line(),
                Deeds.begin(key(deed, when), kind, when, deed.link())
                        .title(deed.title())
                        .build());
    }

    /** A course is the same course when it is watched again, so that its mark alone names it. */
    private String key(Deed deed, When when) {
        if (kind.equals(PlainForms.COURSE)) {
            return kind + ":" + deed.mark();
        }
        String key = kind + ":" + when.canonical();
        return deed.mark().isEmpty() ? key + ":" + seen.merge(key, 1, Integer::sum) : key + ":" + deed.mark();
    }
}
