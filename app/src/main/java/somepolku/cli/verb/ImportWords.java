package somepolku.cli.verb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.cli.call.Json;
import somepolku.importing.ImportPreview;
import somepolku.importing.ImportPreview.FilePreview;
import somepolku.importing.Intake;
import somepolku.kit.Texts;

/** An import, as lines and as JSON. */
final class ImportWords {
    private static final int REASONS = 10;
    private static final int ROWS = 3;

    private ImportWords() {}

    static Map<String, Object> object(ImportPreview preview) {
        return Json.object(
                "files", preview.files().stream().map(ImportWords::file).toList(),
                "added", preview.added(),
                "changed", preview.changed(),
                "same", preview.same(),
                "skipped", preview.skipped(),
                "advice", preview.advice());
    }

    private static Map<String, Object> file(FilePreview file) {
        Map<String, Object> object = Json.object(
                "file", file.file(),
                "format", file.format(),
                "read", file.read(),
                "added", file.added(),
                "changed", file.changed(),
                "same", file.same(),
                "skipped", file.skipped(),
                "problems",
                        problems(file)
                                .map(r -> Json.object("line", r.line(), "why", r.why()))
                                .toList());
        if (file.leftClosed()) {
            object.put("closed", true);
            object.put("why", file.content());
        }
        file.refused().ifPresent(why -> object.put("refused", true));
        return object;
    }

    /** One line a file, below it each reason once; for each reason one line of the files that were left closed. */
    static List<String> lines(ImportPreview preview, Texts texts) {
        List<String> lines = new ArrayList<>();
        Map<String, List<String>> closed = new LinkedHashMap<>();
        for (FilePreview file : preview.files()) {
            if (file.leftClosed()) {
                closed.computeIfAbsent(file.content(), why -> new ArrayList<>())
                        .add(file.file().replaceFirst(".*!/", ""));
                continue;
            }
            lines.add(
                    file.refused().isPresent()
                            ? texts.text(
                                    "cli.import.refused",
                                    file.file(),
                                    file.refused().get())
                            : texts.text(
                                    "cli.import.file",
                                    file.file(),
                                    file.content(),
                                    file.read(),
                                    file.added(),
                                    file.changed(),
                                    file.same(),
                                    file.skipped()));
            lines.addAll(reasons(file, texts));
        }
        closed.forEach((why, names) -> lines.add(texts.text("cli.import.closed", why, String.join(", ", names))));
        lines.addAll(preview.advice());
        return lines;
    }

    /** Each reason with its rows; what nobody reads to its end is said as a number. */
    private static List<String> reasons(FilePreview file, Texts texts) {
        Map<String, List<Integer>> reasons = new LinkedHashMap<>();
        for (Intake.Remark remark : file.remarks()) {
            reasons.computeIfAbsent(remark.why(), why -> new ArrayList<>()).add(remark.line());
        }
        List<String> lines = new ArrayList<>();
        reasons.entrySet().stream()
                .limit(REASONS)
                .forEach(one -> lines.add(reason(one.getValue(), one.getKey(), texts)));
        if (reasons.size() > REASONS) {
            lines.add(texts.text("cli.import.more", reasons.size() - REASONS));
        }
        return lines;
    }

    private static String reason(List<Integer> rows, String why, Texts texts) {
        if (rows.get(0) == 0) {
            return texts.text("cli.import.note", why);
        }
        String some = rows.stream().limit(ROWS).map(String::valueOf).collect(Collectors.joining(", "));
        return texts.text("cli.import.rows", rows.size(), some, Math.max(0, rows.size() - ROWS), why);
    }

    private static Stream<Intake.Remark> problems(FilePreview file) {
        return Stream.concat(file.refused().stream().map(why -> new Intake.Remark(0, why)), file.remarks().stream());
    }
}
