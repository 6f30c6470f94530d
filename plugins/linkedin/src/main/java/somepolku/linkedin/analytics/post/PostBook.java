package somepolku.linkedin.analytics.post;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import somepolku.api.Texts;
import somepolku.api.importing.ExportFile;
import somepolku.api.importing.ImportSink.FileSink;
import somepolku.api.importing.ImportedReading;
import somepolku.linkedin.analytics.post.PostSheet.Figure;
import somepolku.linkedin.analytics.sheet.Cell;
import somepolku.linkedin.analytics.sheet.ExportDay;
import somepolku.linkedin.analytics.sheet.Sheet;
import somepolku.linkedin.analytics.sheet.Workbook;
import somepolku.linkedin.form.PostLink;

/**
 * The workbook of a single post. Its figures count from the publishing on, so each is a reading from that day to the day
 * of the export: a later export gives a newer reading beside the earlier one, in whatever order they are imported.
 */
public final class PostBook {
    private static final Pattern NAME =
            Pattern.compile("(?i)PostAnalytics_(.*?)_?(?<!\\d)(\\d{15,19})(?!\\d).*\\.xlsx?");

    private static final LocalDate LINKEDIN = LocalDate.of(2003, 5, 5);

    private final PostSheet sheet;
    private final Optional<PostLink> post;
    private final boolean groups;

    private PostBook(PostSheet sheet, Optional<PostLink> post, boolean groups) {
        this.sheet = sheet;
        this.post = post;
        this.groups = groups;
    }

    /** Whether LinkedIn names its workbooks of single posts like that. */
    public static boolean named(String fileName) {
        return NAME.matcher(fileName).matches();
    }

    /** The member whom such a name tells, without the blanks. */
    public static Optional<String> member(String fileName) {
        Matcher named = NAME.matcher(fileName);
        return Optional.of(named)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .filter(name -> !name.isBlank());
    }

    /** The workbook as one of a single post; empty where it is shaped otherwise. */
    public static Optional<PostBook> of(Workbook workbook, String fileName) {
        boolean groups = workbook.sheets().stream()
                .flatMap(sheet -> sheet.lines().stream())
                .anyMatch(line -> line.cell(2).isShare());
        return PostSheet.in(workbook)
                .map(sheet -> new PostBook(sheet, sheet.post().or(() -> inName(fileName)), groups));
    }

    private static Optional<PostLink> inName(String fileName) {
        Matcher named = NAME.matcher(fileName);
        // The name tells the number without its sort; the time in it joins it to the post all the same.
        return named.matches() ? PostLink.in("urn:li:share:" + named.group(2)) : Optional.empty();
    }

    public void read(ExportFile file, Texts texts, FileSink out) throws IOException {
        if (post.isEmpty()) {
            out.refused(texts.text("post.none"));
            return;
        }
        Optional<LocalDate> published = post.get().made().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
        // LinkedIn's server may live a day behind UTC.
        LocalDate earliest = published.map(day -> day.minusDays(1)).orElse(LINKEDIN);
        Optional<LocalDate> exported = ExportDay.of(file, earliest);
        Optional<LocalDate> first = published.or(() -> exported);
        if (first.isEmpty()) {
            out.refused(texts.text("post.noDay"));
            return;
        }
        if (exported.isEmpty()) {
            out.note(0, texts.text("post.undated"));
        }
        LocalDate last = exported.filter(day -> day.isAfter(first.get())).orElse(first.get());
        List<Figure> figures = sheet.figures(published);
        for (Figure figure : figures) {
            out.row();
            Sheet.Line line = figure.line();
            if (figure.metric().isEmpty()) {
                out.skipped(line.number(), texts.text("post.unknown", label(line)));
                continue;
            }
            ImportedReading reading =
                    ImportedReading.over(figure.metric().get().id(), first.get(), last, PostSheet.value(line));
            out.reading(line.number(), post.get().of(reading));
        }
        for (Sheet.Line line : sheet.unreadable()) {
            out.row();
            Cell value = line.cell(1);
            out.skipped(line.number(), texts.text("sheet.noCount", label(line), value.text()));
        }
        sayWhatWasGuessed(figures, texts, out);
        if (groups) {
            out.note(0, texts.text("workbook.demographics"));
        }
    }

    private static void sayWhatWasGuessed(List<Figure> figures, Texts texts, FileSink out) {
        String foreign = figures.stream()
                .filter(figure -> figure.metric().isPresent()
                        && PostMetric.of(label(figure.line())).isEmpty())
                .map(figure -> label(figure.line()))
                .limit(3)
                .collect(Collectors.joining(", "));
        if (!foreign.isEmpty()) {
            out.note(0, texts.text("post.byOrder", foreign));
        }
    }

    private static String label(Sheet.Line line) {
        return line.cell(0).text();
    }
}
