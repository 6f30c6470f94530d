package somepolku.linkedin.analytics;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.api.ExportFile;
import somepolku.api.ExportImporter;
import somepolku.api.ExportInput;
import somepolku.api.Fit;
import somepolku.api.ImportSink;
import somepolku.api.ImportSink.FileSink;
import somepolku.api.Texts;
import somepolku.linkedin.analytics.DateText.Order;

/** The member's own analytics workbook; a folder may hold several. */
public final class WorkbookImporter implements ExportImporter {
    /** {@code Content_2024-08-25_2024-11-22_Mia Some.xlsx} until 2025, {@code AggregateAnalytics_Mia Some_…} since. */
    private static final Pattern NAME =
            Pattern.compile("(?i)(AggregateAnalytics|Content)_.*\\d{4}-\\d{2}-\\d{2}_\\d{4}-\\d{2}-\\d{2}.*\\.xlsx");

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

    @Override
    public Fit fit(ExportInput input) {
        Fit best = Fit.NONE;
        for (ExportFile file : input.files()) {
            if (isNamedWorkbook(file)) {
                Fit fit = fit(file);
                best = fit.compareTo(best) > 0 ? fit : best;
            }
        }
        return best;
    }

    /** A file that LinkedIn named is taken even where it is damaged, so that the person is told what is wrong with it. */
    private static Fit fit(ExportFile file) {
        boolean named = NAME.matcher(baseName(file)).matches();
        if (isShaped(file)) {
            return named ? Fit.SURE : Fit.LIKELY;
        }
        return named ? Fit.LIKELY : Fit.NONE;
    }

    private static boolean isShaped(ExportFile file) {
        try {
            return Workbook.is(file) && Parts.of(Workbook.beginning(file)).isAnalytics();
        } catch (IOException broken) {
            return false;
        }
    }

    @Override
    public void read(ExportInput input, ImportSink sink) {
        for (ExportFile file : input.files()) {
            if (sink.cancelled()) {
                return;
            }
            if (isNamedWorkbook(file)) {
                read(file, input.dateOrder(), sink.file(file, texts.text("content.analytics")));
            } else {
                sink.leftClosed(file, texts.text("closed.noWorkbook"));
            }
        }
    }

    private static Order order(somepolku.api.DateOrder said) {
        return said == somepolku.api.DateOrder.DAY_FIRST ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private void read(ExportFile file, Optional<somepolku.api.DateOrder> said, FileSink out) {
        Parts parts;
        try {
            if (!Workbook.is(file)) {
                out.refused(texts.text("workbook.none"));
                return;
            }
            parts = Parts.of(Workbook.read(file));
        } catch (IOException broken) {
            out.refused(texts.text("file.broken", reason(broken)));
            return;
        }
        if (!parts.isAnalytics()) {
            out.refused(texts.text("workbook.notAnalytics", names(parts)));
            return;
        }
        Optional<Order> order = DateOrder.of(parts, baseName(file)).or(() -> said.map(WorkbookImporter::order));
        if (order.isEmpty()) {
            out.undecidedDates(texts.text("workbook.dateOrder", someDate(parts)));
            return;
        }
        Optional<Period> period = Period.of(parts, order.get(), baseName(file));
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

    private static boolean isNamedWorkbook(ExportFile file) {
        return file.path().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** The first line of what the libraries say, without the name of their exception. */
    private static String reason(IOException broken) {
        return String.valueOf(broken.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^[\\w.]+Exception: ", "");
    }

    private static String baseName(ExportFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }

    private static String names(Parts parts) {
        return Stream.of(parts.known().values(), parts.demographics(), parts.others())
                .flatMap(sheets -> sheets.stream())
                .map(Sheet::name)
                .collect(Collectors.joining(", "));
    }

    private static String someDate(Parts parts) {
        return parts.known().values().stream()
                .flatMap(Sheet::dated)
                .map(line -> line.cell(0).text())
                .findFirst()
                .orElse("");
    }
}
