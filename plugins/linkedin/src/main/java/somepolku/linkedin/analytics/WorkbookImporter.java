package somepolku.linkedin.analytics;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import somepolku.api.Texts;
import somepolku.api.importing.AccountMark;
import somepolku.api.importing.ExportFile;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.ExportInput;
import somepolku.api.importing.Fit;
import somepolku.api.importing.ImportSink;
import somepolku.api.importing.ImportSink.FileSink;
import somepolku.linkedin.analytics.post.PostBook;
import somepolku.linkedin.analytics.sheet.DateText.Order;
import somepolku.linkedin.analytics.sheet.Sheet;
import somepolku.linkedin.analytics.sheet.Workbook;

/**
 * The workbooks of the member's own analytics: the daily figures and those of a single post. A folder may hold several, of
 * both sorts. One importer for both, since a drop is read by one.
 */
public final class WorkbookImporter implements ExportImporter {
    /** So many workbooks of other names are looked into, to see what a folder is. */
    private static final int OPENED = 40;

    private final Texts texts;

    public WorkbookImporter(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "analytics";
    }

    @Override
    public String name() {
        return texts.text("importer.analytics");
    }

    /** By the names first, since to open every workbook of a large folder would take long. */
    @Override
    public Fit fit(ExportInput input) {
        Map<Boolean, List<ExportFile>> named = input.files().stream()
                .filter(WorkbookImporter::isWorkbook)
                .collect(Collectors.partitioningBy(file -> FileName.of(file).isLinkedIns()));
        Fit best = Fit.NONE;
        for (ExportFile file : named.get(true)) {
            Fit fit = fit(file);
            if (fit == Fit.SURE) {
                return fit;
            }
            best = fit == Fit.NONE ? best : fit;
        }
        boolean likely =
                best != Fit.NONE || named.get(false).stream().limit(OPENED).anyMatch(file -> fit(file) != Fit.NONE);
        return likely ? Fit.LIKELY : Fit.NONE;
    }

    /**
     * A file that LinkedIn named is taken even where it is damaged, and one of a company page at all, so that the person
     * is told what is wrong with it.
     */
    private static Fit fit(ExportFile file) {
        try {
            OldExcel old = isOldWorkbook(file) ? OldExcel.of(file) : OldExcel.NO;
            if (old != OldExcel.NO) {
                return old == OldExcel.COMPANY_PAGE || FileName.of(file).isLinkedIns() ? Fit.LIKELY : Fit.NONE;
            }
            return isWorkbook(file) ? shaped(file) : Fit.NONE;
        } catch (IOException broken) {
            return FileName.of(file).isLinkedIns() ? Fit.LIKELY : Fit.NONE;
        }
    }

    private static Fit shaped(ExportFile file) throws IOException {
        if (Workbook.is(file)) {
            Workbook workbook = Workbook.beginning(file);
            if (Parts.of(workbook).isAnalytics()
                    || PostBook.of(workbook, FileName.of(file).name()).isPresent()) {
                return FileName.of(file).isLinkedIns() ? Fit.SURE : Fit.LIKELY;
            }
            if (CompanyPage.is(workbook)) {
                return Fit.LIKELY;
            }
        }
        return FileName.of(file).isLinkedIns() ? Fit.LIKELY : Fit.NONE;
    }

    @Override
    public void read(ExportInput input, ImportSink sink) {
        String archives = input.files().stream()
                .filter(WorkbookImporter::isArchive)
                .map(file -> FileName.of(file).name())
                .collect(Collectors.joining(", "));
        if (!archives.isEmpty()) {
            sink.advice(texts.text("workbook.archives", archives));
        }
        for (ExportFile file : input.files()) {
            if (sink.cancelled()) {
                return;
            }
            if (isWorkbook(file)) {
                read(file, input.dateOrder(), sink);
            } else {
                sink.leftClosed(file, texts.text(isArchive(file) ? "closed.archive" : "closed.noWorkbook"));
            }
        }
    }

    private static Order order(somepolku.api.importing.DateOrder said) {
        return said == somepolku.api.importing.DateOrder.DAY_FIRST ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private void read(ExportFile file, Optional<somepolku.api.importing.DateOrder> said, ImportSink sink) {
        Optional<String> no = noWorkbook(file);
        if (no.isPresent()) {
            sink.file(file, texts.text("content.none")).refused(texts.text(no.get()));
            return;
        }
        try {
            Workbook workbook = Workbook.read(file);
            Parts parts = Parts.of(workbook);
            Optional<PostBook> post = PostBook.of(workbook, FileName.of(file).name());
            if (parts.isAnalytics() || post.isPresent()) {
                FileName.of(file).member().ifPresent(name -> sink.account(AccountMark.NAME, name));
            }
            if (parts.isAnalytics()) {
                daily(file, parts, said, sink.file(file, texts.text("content.analytics")));
            } else if (post.isPresent()) {
                post.get().read(file, texts, sink.file(file, texts.text("content.post")));
            } else {
                FileSink out = sink.file(file, texts.text("content.none"));
                out.refused(
                        CompanyPage.is(workbook)
                                ? texts.text("workbook.company")
                                : texts.text("workbook.notAnalytics", names(workbook)));
            }
        } catch (IOException broken) {
            sink.file(file, texts.text("content.none")).refused(texts.text("file.broken", reason(broken)));
        }
    }

    /** The text that says what the file is instead; empty where it is a workbook. */
    private static Optional<String> noWorkbook(ExportFile file) {
        try {
            if (Workbook.is(file)) {
                return Optional.empty();
            }
            return Optional.of(
                    switch (OldExcel.of(file)) {
                        case NO -> "workbook.none";
                        case LOCKED -> "workbook.locked";
                        case COMPANY_PAGE -> "workbook.company";
                        case OTHER -> "workbook.old";
                    });
        } catch (IOException noDirectory) {
            return Optional.of("workbook.cut");
        }
    }

    private void daily(ExportFile file, Parts parts, Optional<somepolku.api.importing.DateOrder> said, FileSink out) {
        Optional<Order> order =
                DateOrder.of(parts, FileName.of(file).name()).or(() -> said.map(WorkbookImporter::order));
        if (order.isEmpty()) {
            out.undecidedDates(texts.text("workbook.dateOrder", someDate(parts)));
            return;
        }
        Optional<Period> period =
                Period.of(parts, order.get(), FileName.of(file).name());
        Figures figures = new Figures(parts, order.get(), period, texts, out);
        figures.discovery();
        figures.engagement();
        figures.topPosts();
        figures.followers();
        if (!parts.demographics().isEmpty()) {
            out.note(0, texts.text("workbook.demographics"));
        }
        parts.others().forEach(sheet -> out.note(0, texts.text("workbook.otherSheet", sheet.name())));
    }

    private static boolean isArchive(ExportFile file) {
        return file.path().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** By its ending alone: a file that may be a workbook, of today or of before. */
    public static boolean isWorkbook(ExportFile file) {
        return file.path().toLowerCase(Locale.ROOT).endsWith(".xlsx") || isOldWorkbook(file);
    }

    private static boolean isOldWorkbook(ExportFile file) {
        return file.path().toLowerCase(Locale.ROOT).endsWith(".xls");
    }

    /** The first line of what the libraries say, without the name of their exception. */
    private static String reason(IOException broken) {
        return String.valueOf(broken.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^[\\w.]+Exception: ", "");
    }

    private static String names(Workbook workbook) {
        return workbook.sheets().stream().map(Sheet::name).collect(Collectors.joining(", "));
    }

    private static String someDate(Parts parts) {
        return parts.known().values().stream()
                .flatMap(Sheet::dated)
                .map(line -> line.cell(0).text())
                .findFirst()
                .orElse("");
    }
}
