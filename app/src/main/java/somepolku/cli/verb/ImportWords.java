package somepolku.cli.verb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import somepolku.cli.call.Json;
import somepolku.importing.ImportPreview;
import somepolku.importing.ImportPreview.FilePreview;
import somepolku.importing.Intake;
import somepolku.kit.Texts;

/** An import, as lines and as JSON. */
final class ImportWords {
    private ImportWords() {}

    static Map<String, Object> object(ImportPreview preview) {
        return Json.object(
                "files", preview.files().stream().map(ImportWords::file).toList(),
                "added", preview.added(),
                "changed", preview.changed(),
                "same", preview.same(),
                "skipped", preview.skipped());
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
        }
        file.refused().ifPresent(why -> object.put("refused", true));
        return object;
    }

    /** One line a file, below it each reason once; the files that were left closed in a single line. */
    static List<String> lines(ImportPreview preview, Texts texts) {
        List<String> lines = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        for (FilePreview file : preview.files()) {
            if (file.leftClosed()) {
                closed.add(file.file().replaceFirst(".*!/", ""));
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
            reasons(file)
                    .forEach((why, count) -> lines.add(
                            count == 1
                                    ? texts.text("cli.import.note", why)
                                    : texts.text("cli.import.why", count, why)));
        }
        if (!closed.isEmpty()) {
            lines.add(texts.text("cli.import.closed", String.join(", ", closed)));
        }
        return lines;
    }

    private static Map<String, Integer> reasons(FilePreview file) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        file.remarks().forEach(remark -> reasons.merge(remark.why(), 1, Integer::sum));
        return reasons;
    }

    private static Stream<Intake.Remark> problems(FilePreview file) {
        return Stream.concat(file.refused().stream().map(why -> new Intake.Remark(0, why)), file.remarks().stream());
    }
}
