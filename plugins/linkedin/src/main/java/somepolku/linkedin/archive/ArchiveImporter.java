package somepolku.linkedin.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import somepolku.api.Texts;
import somepolku.api.importing.AccountMark;
import somepolku.api.importing.ExportFile;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.ExportInput;
import somepolku.api.importing.Fit;
import somepolku.api.importing.ImportSink;
import somepolku.api.importing.ImportSink.FileSink;
import somepolku.linkedin.archive.file.ArchiveForm;
import somepolku.linkedin.archive.file.ArchiveNames;
import somepolku.linkedin.archive.file.MemberNumber;
import somepolku.linkedin.archive.jobs.JobForm;
import somepolku.linkedin.archive.profile.FactForms;
import somepolku.linkedin.table.Content;
import somepolku.linkedin.table.Encoding;
import somepolku.linkedin.table.HeaderScan;
import somepolku.linkedin.table.Row;
import somepolku.linkedin.table.Table;
import somepolku.linkedin.table.UnclosedQuote;

/**
 * The archive as a zip, as the folder that it unpacks to, or a single file of it. Only the files of {@link #forms} are
 * ever opened.
 */
public final class ArchiveImporter implements ExportImporter {
    private static final int ROWS_BETWEEN_LOOKS = 64;
    private static final Set<String> ACTIVITY =
            Set.of("shares", "comments", "reactions", "likes", "instantreposts", "votes", "memberfollows");

    private final Texts texts;
    private final List<ArchiveForm> forms;

    public ArchiveImporter(Texts texts) {
        this.texts = texts;
        forms = Stream.concat(
                        Stream.of(
                                new ConnectionsForm(texts),
                                new SharesForm(texts),
                                new CommentsForm(texts),
                                ReactionsForm.reactions(texts),
                                ReactionsForm.likes(texts)),
                        Stream.of(
                                        PlainForms.all(texts),
                                        GivenForms.all(texts),
                                        JobForm.all(texts),
                                        FactForms.all(texts))
                                .flatMap(List::stream))
                .toList();
    }

    @Override
    public String id() {
        return "archive";
    }

    @Override
    public String name() {
        return texts.text("importer.archive");
    }

    @Override
    public Fit fit(ExportInput input) throws IOException {
        if (input.single()) {
            return fit(input.files().get(0));
        }
        Set<String> known = new HashSet<>();
        boolean own = false;
        for (ExportFile file : input.files()) {
            String name = ArchiveNames.plain(file.path());
            Optional<ArchiveForm> form = named(file);
            own |= form.filter(ours -> ours.header().ownName()).isPresent();
            if (form.isPresent() || ArchiveNames.isNotYetUsed(name) || ArchiveNames.isPrivate(name)) {
                known.add(name);
            }
        }
        if (own && known.size() >= 2 || ArchiveNames.isExport(input.name()) && !known.isEmpty()) {
            return Fit.SURE;
        }
        // Skills, projects, messages: other programs name their files so, too.
        return own || known.size() >= 2 ? Fit.LIKELY : Fit.NONE;
    }

    private Fit fit(ExportFile file) throws IOException {
        Optional<ArchiveForm> named = named(file);
        HeaderScan start = HeaderScan.of(file);
        if (headed(start).isPresent()) {
            return named.isPresent() ? Fit.SURE : Fit.LIKELY;
        }
        boolean ours = named.map(ArchiveForm::header)
                .filter(header -> header.ownName() || start.has(header.needs()))
                .isPresent();
        return ours ? Fit.LIKELY : Fit.NONE;
    }

    @Override
    public void read(ExportInput input, ImportSink sink) throws IOException {
        if (!input.single() && input.files().stream().noneMatch(ArchiveImporter::isActivity)) {
            sink.advice(texts.text("archive.smaller"));
        }
        List<ImportSink.Reading> readings = new ArrayList<>();
        List<Map<String, AccountMark>> whose = new ArrayList<>();
        for (ExportFile file : input.files()) {
            if (sink.cancelled()) {
                return;
            }
            MemberNumber.in(file.path()).ifPresent(number -> sink.account(AccountMark.MEMBER, number));
            Optional<ArchiveForm> form = named(file);
            if (form.isEmpty() && input.single()) {
                form = headed(HeaderScan.of(file));
            }
            if (form.isPresent()) {
                ArchiveForm ours = form.get().fresh();
                FileSink out = sink.file(file, texts.text("content." + ours.name()));
                Map<String, AccountMark> marks = new LinkedHashMap<>();
                whose.add(marks);
                readings.add(() -> read(file, ours, out, marks, sink::cancelled));
            } else if (!input.single() && ArchiveNames.isArticle(file.path())) {
                article(file, sink);
            } else {
                sink.leftClosed(file, texts.text(whyClosed(file)));
            }
        }
        sink.together(readings);
        whose.forEach(marks -> marks.forEach((mark, sort) -> sink.account(sort, mark)));
    }

    private void article(ExportFile file, ImportSink sink) {
        FileSink out = sink.file(file, texts.text("content.articles"));
        try {
            new Article(texts).read(file, out);
        } catch (IOException broken) {
            out.refused(texts.text("file.broken", String.valueOf(broken.getMessage())));
        }
    }

    private void read(
            ExportFile file,
            ArchiveForm form,
            FileSink out,
            Map<String, AccountMark> whose,
            BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            return;
        }
        try {
            Content content = Content.of(file);
            try (Table table = Table.open(content, form.header().needs(), form.backslashes())) {
                if (!table.findHeader()) {
                    String found = table.found();
                    out.refused(
                            found.isEmpty()
                                    ? texts.text("file.empty")
                                    : texts.text(
                                            "file.noHeader",
                                            found,
                                            form.header().wanted().replace(",", ", ")));
                    return;
                }
                if (content.encoding() == Encoding.WINDOWS_1252) {
                    out.note(0, texts.text("file.windows1252"));
                }
                rows(table, form, out, whose, cancelled);
            }
        } catch (UnclosedQuote broken) {
            out.refused(texts.text("file.unclosed", String.valueOf(broken.line())));
        } catch (IOException broken) {
            out.refused(texts.text("file.broken", String.valueOf(broken.getMessage())));
        }
    }

    private void rows(
            Table table, ArchiveForm form, FileSink out, Map<String, AccountMark> whose, BooleanSupplier cancelled)
            throws IOException {
        int count = 0;
        for (Optional<Row> next = table.row(); next.isPresent(); next = table.row()) {
            if (count++ % ROWS_BETWEEN_LOOKS == 0 && cancelled.getAsBoolean()) {
                return;
            }
            Row row = next.get();
            out.row();
            int caught = table.caughtIn(row);
            if (caught > 0) {
                out.skipped(row.line(), texts.text("row.swallowed", caught));
                continue;
            }
            form.take(row, out);
            form.whose(row).forEach((sort, mark) -> whose.putIfAbsent(mark, sort));
            if (row.overflows()) {
                out.note(row.line(), texts.text("row.overflows"));
            }
        }
        List<String> remarks = count == 0 ? List.of(texts.text("file.noRows")) : form.remarks(table.columns());
        remarks.forEach(words -> out.note(0, words));
    }

    private Optional<ArchiveForm> named(ExportFile file) {
        String name = ArchiveNames.plain(file.path());
        return forms.stream().filter(form -> form.name().equals(name)).findFirst();
    }

    /** The form whose header stands in the beginning of the file. */
    private Optional<ArchiveForm> headed(HeaderScan start) {
        return forms.stream()
                .filter(form -> !form.header().marks().isEmpty()
                        && start.has(form.header().marks()))
                .findFirst();
    }

    /** Posts, comments and reactions come only in the larger of the two archives. */
    private static boolean isActivity(ExportFile file) {
        return ACTIVITY.contains(ArchiveNames.plain(file.path()));
    }

    private static String whyClosed(ExportFile file) {
        String name = ArchiveNames.plain(file.path());
        if (ArchiveNames.isPrivate(name)) {
            return "closed.private";
        }
        return ArchiveNames.isNotYetUsed(name) ? "closed.notYet" : "closed.unknown";
    }
}
