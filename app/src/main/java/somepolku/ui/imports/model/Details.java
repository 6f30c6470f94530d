package somepolku.ui.imports.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import somepolku.importing.ImportPreview;
import somepolku.importing.ImportPreview.FilePreview;
import somepolku.importing.ImportPreview.Proposal;
import somepolku.importing.Intake.Remark;
import somepolku.kit.Texts;

/** What lies behind the preview's counts: the skipped rows with why, and every record that is changed or new. */
final class Details {
    /** More than this nobody reads; the rest is said as a number. */
    static final int SHOWN = 200;

    private static final int LINES = 4;
    private static final int TOLD = 40;

    private final EntryWords words;
    private final Texts texts;

    Details(EntryWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** Skipped rows, one line for each file and reason; a file that was given up after some rows counts them all. */
    List<DetailRow> skipped(ImportPreview preview) {
        return remarks(preview, file -> {
            boolean givenUp = file.refused().isPresent() && file.read() > 0;
            return givenUp ? List.of(new Remark(0, file.refused().get())) : file.skips();
        });
    }

    /** What else is worth knowing of the files. */
    List<DetailRow> notes(ImportPreview preview) {
        return remarks(preview, FilePreview::notes);
    }

    private List<DetailRow> remarks(ImportPreview preview, Function<FilePreview, List<Remark>> which) {
        List<DetailRow> rows = new ArrayList<>();
        for (FilePreview file : preview.files()) {
            Map<String, List<Integer>> lines = new LinkedHashMap<>();
            for (Remark remark : which.apply(file)) {
                lines.computeIfAbsent(remark.why(), why -> new ArrayList<>()).add(remark.line());
            }
            lines.forEach((why, at) -> rows.add(remark(file, why, at)));
        }
        return capped(rows);
    }

    List<DetailRow> changed(ImportPreview preview) {
        return proposals(
                preview, preview.changed(), proposal -> proposal.before().isPresent());
    }

    List<DetailRow> added(ImportPreview preview) {
        return proposals(preview, preview.added(), proposal -> proposal.before().isEmpty());
    }

    private List<DetailRow> proposals(ImportPreview preview, int all, Predicate<Proposal> which) {
        if (all == 0) {
            return List.of();
        }
        List<DetailRow> rows = new ArrayList<>();
        for (FilePreview file : preview.files()) {
            for (Proposal proposal : file.proposals()) {
                if (which.test(proposal)) {
                    rows.add(new DetailRow(line(proposal.line()), "", name(file), words.say(proposal)));
                }
                if (rows.size() > SHOWN) {
                    return capped(rows, all);
                }
            }
        }
        return List.copyOf(rows);
    }

    private DetailRow remark(FilePreview file, String why, List<Integer> lines) {
        List<Integer> known =
                lines.stream().filter(line -> line > 0).distinct().sorted().toList();
        if (known.isEmpty()) {
            return new DetailRow(texts.text("imports.wholeFile"), "", name(file), why);
        }
        if (known.size() == 1) {
            return new DetailRow(line(known.get(0)), "", name(file), why);
        }
        if (known.size() <= LINES) {
            return new DetailRow(texts.text("imports.rows", joined(known)), "", name(file), why);
        }
        String some = texts.text("imports.andMore", joined(known.subList(0, LINES - 1)), known.size() - LINES + 1);
        return new DetailRow(texts.text("imports.rows", some), all(known), name(file), why);
    }

    /** Every row, as far as anybody reads. */
    private String all(List<Integer> known) {
        return known.size() <= TOLD
                ? joined(known)
                : texts.text("imports.andMore", joined(known.subList(0, TOLD)), known.size() - TOLD);
    }

    private String line(int line) {
        return line > 0 ? texts.text("imports.row", String.valueOf(line)) : "";
    }

    private List<DetailRow> capped(List<DetailRow> rows) {
        return rows.size() <= SHOWN ? List.copyOf(rows) : capped(rows, rows.size());
    }

    private List<DetailRow> capped(List<DetailRow> rows, int all) {
        List<DetailRow> shown = new ArrayList<>(rows.subList(0, SHOWN));
        shown.add(new DetailRow("", "", "", texts.text("imports.moreRows", all - SHOWN)));
        return List.copyOf(shown);
    }

    private static String joined(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String name(FilePreview file) {
        String inner = PreviewRows.inner(file.file());
        return inner.substring(inner.lastIndexOf('/') + 1);
    }
}
