package somepolku.linkedin.archive;

import java.time.LocalDate;
import java.util.List;
import somepolku.api.Texts;
import somepolku.api.importing.ImportSink.FileSink;
import somepolku.api.importing.ImportedContact;
import somepolku.linkedin.archive.file.ArchiveForm;
import somepolku.linkedin.archive.file.Header;
import somepolku.linkedin.form.ProfileLink;
import somepolku.linkedin.form.When;
import somepolku.linkedin.table.Columns;
import somepolku.linkedin.table.Row;

/** {@code Connections}: who joined the network, and when. */
record ConnectionsForm(Texts texts) implements ArchiveForm {
    private static final Header HEADER = Header.of(
            "connections",
            List.of("firstname", "lastname", "connectedon"),
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On");

    @Override
    public Header header() {
        return HEADER;
    }

    @Override
    public List<String> remarks(Columns columns) {
        String removed = texts.text("file.removedPeople");
        return columns.has("url") ? List.of(removed) : List.of(removed, texts.text("file.noLinks"));
    }

    @Override
    public void take(Row row, FileSink sink) {
        String name = (row.of("firstname") + " " + row.of("lastname")).strip();
        String link = row.of("url");
        if (name.isEmpty() && link.isEmpty()) {
            sink.skipped(row.line(), texts.text("row.nobody"));
            return;
        }
        String written = row.of("connectedon");
        When since = When.read(written);
        if (since instanceof When.Unknown) {
            sink.note(row.line(), texts.text(written.isEmpty() ? "row.contactUndated" : "row.contactDate", written));
        }
        // By the day alone: in 2018 the time stood there too, and the next year's export is of the same people.
        String key = ProfileLink.in(link)
                .map(ProfileLink::path)
                .orElseGet(() ->
                        name + "|" + since.utcDay().map(LocalDate::toString).orElse(""));
        sink.contact(
                row.line(),
                ImportedContact.of(
                        key,
                        name,
                        row.of("company"),
                        row.of("position"),
                        since.utcDay().orElse(null)));
    }
}
