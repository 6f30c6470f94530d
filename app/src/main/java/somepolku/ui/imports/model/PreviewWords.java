package somepolku.ui.imports.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import somepolku.importing.DateOrder;
import somepolku.importing.ImportPreview;
import somepolku.importing.mapping.MappedFormat;
import somepolku.kit.Problem;
import somepolku.ui.imports.model.ImportsState.Choice;
import somepolku.ui.imports.model.ImportsState.Strip;
import somepolku.ui.imports.model.ImportsState.Tab;
import somepolku.ui.kit.Ui;

/** Puts a preview, and what came of it, into words. */
public final class PreviewWords {
    private final Ui ui;
    private final PreviewRows rows;
    private final Details details;

    public PreviewWords(Ui ui) {
        this.ui = ui;
        this.rows = new PreviewRows(ui.work().channels(), ui.texts());
        this.details =
                new Details(new EntryWords(ui.work().channels(), ui.texts(), ui.formats(), ui.calm()::on), ui.texts());
    }

    /** All that the page says of a preview; made where nobody waits, since a preview may be large. */
    public Said said(ImportPreview preview, Set<String> folded) {
        return new Said(preview, above(preview), rows(preview, folded), tabs(preview), acceptText(preview));
    }

    /**
     * A preview with its words.
     *
     * @param above what stands above it
     */
    public record Said(
            ImportPreview preview, Optional<Strip> above, List<PreviewRow> rows, List<Tab> tabs, String acceptText) {}

    public List<PreviewRow> rows(ImportPreview preview, Set<String> folded) {
        return rows.of(preview, folded);
    }

    public List<Tab> tabs(ImportPreview preview) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab("imports.tab.skipped", preview.skipped(), details.skipped(preview), "imports.none.skipped"));
        tabs.add(tab("imports.tab.changed", preview.changed(), details.changed(preview), "imports.none.changed"));
        tabs.add(tab("imports.tab.added", preview.added(), details.added(preview), "imports.none.added"));
        List<DetailRow> notes = details.notes(preview);
        if (!notes.isEmpty()) {
            tabs.add(tab("imports.tab.notes", notes(preview), notes, "imports.none.skipped"));
        }
        return List.copyOf(tabs);
    }

    private static int notes(ImportPreview preview) {
        return preview.files().stream().mapToInt(file -> file.notes().size()).sum();
    }

    /** The filled button: what pressing it will do. */
    public String acceptText(ImportPreview preview) {
        return ui.text(
                form(preview, "imports.accept", "imports.accept.added", "imports.accept.changed"), counts(preview));
    }

    public String stored(ImportPreview preview) {
        String stored = ui.text(
                form(preview, "imports.stored", "imports.stored.added", "imports.stored.changed"), counts(preview));
        return preview.questions().isEmpty()
                ? stored
                : ui.text(
                        "imports.stored.asked",
                        stored,
                        preview.questions().get(0).file());
    }

    /** What stands above a preview: a question, one after another; else that nothing is new, or what could be done. */
    public Optional<Strip> above(ImportPreview preview) {
        return preview.questions().stream()
                .findFirst()
                .map(question -> problem(question.problem()))
                .or(() -> nothingNew(preview))
                .or(() -> advice(preview))
                .or(() -> told(preview));
    }

    /** What was once said of columns may be said anew. */
    private Optional<Strip> told(ImportPreview preview) {
        return preview.files().stream()
                .filter(file -> file.format().equals(MappedFormat.ID))
                .findFirst()
                .map(file -> new Strip(
                        Strip.Sort.NOTICE,
                        ui.text("imports.columns.told", file.file()),
                        List.of(columns(file.file(), "imports.columns.change"))));
    }

    private Choice columns(String file, String key) {
        return new Choice(key, ui.text(key), file, Optional.of(MappedFormat.ID), Optional.empty());
    }

    private static Optional<Strip> advice(ImportPreview preview) {
        String advice = String.join(" ", preview.advice());
        return advice.isEmpty() ? Optional.empty() : Optional.of(Strip.advice(advice));
    }

    private Optional<Strip> nothingNew(ImportPreview preview) {
        if (preview.added() + preview.changed() > 0) {
            return Optional.empty();
        }
        String text = preview.skipped() == 0 && preview.read() > 0
                ? ui.text("imports.nothingNew", number(preview.read()))
                : ui.text("imports.nothingNew.some", number(preview.same()), number(preview.skipped()));
        String advice = String.join(" ", preview.advice());
        return Optional.of(advice.isEmpty() ? Strip.done(text) : Strip.advice(text + " " + advice));
    }

    /** A problem; where the files leave it open how to read them, with the ways to choose from. */
    public Strip problem(Problem problem) {
        List<Choice> formats = problem.key().equals("importing.format.several") ? formats(problem) : List.of();
        if (!formats.isEmpty()) {
            return Strip.problem(ui.text("imports.several", file(problem)), formats);
        }
        if (problem.key().equals("importing.columns")) {
            return Strip.problem(
                    ui.text("imports.columns.asked", file(problem)),
                    List.of(columns(file(problem), "imports.columns.tell")));
        }
        if (problem.key().equals("importing.dates")) {
            return Strip.problem(
                    ui.text("imports.dates", problem.arguments().toArray()),
                    List.of(dates(problem, DateOrder.DAY_FIRST), dates(problem, DateOrder.MONTH_FIRST)));
        }
        return Strip.problem(ui.texts().text(problem), List.of());
    }

    /** The refusal names the ids of the formats, parted by commas. */
    private List<Choice> formats(Problem problem) {
        List<String> named = problem.arguments().stream()
                .flatMap(said -> Stream.of(String.valueOf(said).split(", ")))
                .toList();
        return ui.work().channels().formats().stream()
                .filter(format -> named.contains(format.id()))
                .map(format -> new Choice(
                        "imports.format." + format.id(),
                        ui.text("imports.readAs", format.name()),
                        file(problem),
                        Optional.of(format.id()),
                        Optional.empty()))
                .toList();
    }

    private Choice dates(Problem problem, DateOrder order) {
        boolean dayFirst = order == DateOrder.DAY_FIRST;
        return new Choice(
                dayFirst ? "imports.dates.dmy" : "imports.dates.mdy",
                dayFirst ? ui.text("imports.dates.dayFirst") : ui.text("imports.dates.monthFirst"),
                file(problem),
                Optional.empty(),
                Optional.of(order));
    }

    /** Both questions name their file first. */
    private static String file(Problem problem) {
        return String.valueOf(problem.arguments().get(0));
    }

    private Tab tab(String title, int count, List<DetailRow> lines, String empty) {
        return new Tab(ui.text(title, number(count)), lines, ui.text(empty));
    }

    private static String form(ImportPreview preview, String both, String added, String changed) {
        return preview.changed() == 0 ? added : preview.added() == 0 ? changed : both;
    }

    /** Each count twice: to choose the word by, and to be said. */
    private Object[] counts(ImportPreview preview) {
        return new Object[] {preview.added(), preview.changed(), number(preview.added()), number(preview.changed())};
    }

    private String number(int count) {
        return ui.formats().number(count);
    }
}
