package somepolku.linkedin.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import somepolku.api.ImportSink.FileSink;
import somepolku.api.ImportedContact;
import somepolku.api.Texts;
import somepolku.linkedin.form.When;
import somepolku.linkedin.table.Row;

/** {@code Connections}: who joined the network, and when. */
record ConnectionsForm(Texts texts) implements ArchiveForm {
    /** A spreadsheet may have written {@code #N/A} into the column, which would make one person of many. */
    private static final Pattern LINK = Pattern.compile("(?i)^https?://.|linkedin\\.com/.");

    @Override
    public String name() {
        return "connections";
    }

    @Override
    public List<String> needs() {
        return List.of("firstname", "lastname", "connectedon");
    }

    @Override
    public String wanted() {
        return "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(texts.text("file.removedPeople"));
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
        String key = LINK.matcher(link).find()
                ? sameLink(link)
                : name + "|" + since.utcDay().map(LocalDate::toString).orElse("");
        sink.contact(
                row.line(),
                ImportedContact.of(
                        key,
                        name,
                        row.of("company"),
                        row.of("position"),
                        since.utcDay().orElse(null)));
    }

    /** The profile's address without what may differ between exports. */
    private static String sameLink(String link) {
        String bare = link.replaceFirst("(?i)^https?://", "").replaceFirst("(?i)^([a-z]{2,3}\\.)?linkedin\\.com/", "");
        int query = bare.indexOf('?');
        bare = query < 0 ? bare : bare.substring(0, query);
        return bare.replaceFirst("/+$", "").toLowerCase(Locale.ROOT);
    }
}
