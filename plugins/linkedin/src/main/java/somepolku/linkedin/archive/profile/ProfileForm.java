package somepolku.linkedin.archive.profile;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import somepolku.api.Texts;
import somepolku.api.importing.AccountMark;
import somepolku.api.importing.ImportSink.FileSink;
import somepolku.api.importing.ImportedFact;
import somepolku.api.journal.FactSort;
import somepolku.linkedin.archive.file.ArchiveForm;
import somepolku.linkedin.archive.file.Header;
import somepolku.linkedin.form.Words;
import somepolku.linkedin.table.Row;

/**
 * {@code Profile}: what stands at its top. One row, in which the name tells only whose archive it is; the birth date, the
 * address, the telephone and the messengers are never read.
 */
record ProfileForm(Texts texts) implements ArchiveForm {
    /** Names what there is only one of. */
    static final String ONLY = "profile";

    private static final int LINE = 200;
    private static final Header HEADER = Header.of(
                    "profile", List.of("firstname", "lastname", "headline"), "First Name,Last Name,Headline,Summary,…")
            .knownByColumns();
    /** {@code [PORTFOLIO:https://alex.example],[BLOG:https://blog.alex.example]}. */
    private static final Pattern WEBSITE = Pattern.compile("(?i)https?://\\S+?(?=]|\\s|,https?:|,\\[|$)");

    @Override
    public Header header() {
        return HEADER;
    }

    @Override
    public Map<AccountMark, String> whose(Row row) {
        String name = (row.of("firstname") + " " + row.of("lastname")).strip();
        return name.isEmpty() ? Map.of() : Map.of(AccountMark.NAME, name);
    }

    @Override
    public void take(Row row, FileSink sink) {
        int count = line(FactSort.HEADLINE, "headline", row.of("headline"), row, sink)
                + line(FactSort.SUMMARY, "summary", row.of("summary"), row, sink)
                + line(FactSort.INDUSTRY, "industry", row.of("industry"), row, sink)
                + line(FactSort.LOCATION, "location", row.of("geolocation"), row, sink);
        Matcher site = WEBSITE.matcher(row.of("websites"));
        while (site.find()) {
            String address = site.group();
            sink.fact(
                    row.line(),
                    ImportedFact.builder("website:" + Words.mark(address), FactSort.WEBSITE)
                            .title(address)
                            .build());
            count++;
        }
        if (count == 0) {
            sink.skipped(row.line(), texts.text("row.empty"));
        }
    }

    private static int line(FactSort sort, String name, String words, Row row, FileSink sink) {
        if (words.isEmpty()) {
            return 0;
        }
        // A summary has many lines, a headline up to 220 characters: the title is their beginning.
        boolean longer = sort == FactSort.SUMMARY || words.length() > LINE;
        sink.fact(
                row.line(),
                ImportedFact.builder(name + ":" + ONLY, sort)
                        .title(longer ? Words.title(words) : words)
                        .text(longer ? words.replace("\r\n", "\n") : "")
                        .build());
        return 1;
    }
}
