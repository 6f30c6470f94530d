package somepolku.linkedin.analytics;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import somepolku.api.Texts;
import somepolku.api.importing.ImportSink.FileSink;
import somepolku.api.importing.ImportedReading;
import somepolku.linkedin.analytics.sheet.Cell;
import somepolku.linkedin.analytics.sheet.DateText;
import somepolku.linkedin.analytics.sheet.DateText.Order;
import somepolku.linkedin.analytics.sheet.Sheet;
import somepolku.linkedin.form.PostLink;

/** Takes the figures out of the sheets, each with its row; what cannot be read is skipped with its sheet and reason. */
record Figures(Parts parts, Order order, Optional<Period> period, Texts texts, FileSink sink) {

    /** Members reached: the second figure of the first sheet. The first is the sum of the days and is not read. */
    void discovery() {
        parts.the(Role.DISCOVERY).ifPresent(sheet -> {
            if (period.isPresent()) {
                sheet.lines().stream()
                        .filter(line ->
                                line.number() > 1 && line.cell(1).count().isPresent())
                        .skip(1)
                        .findFirst()
                        .ifPresent(line -> {
                            sink.row();
                            sink.reading(
                                    line.number(),
                                    ImportedReading.over(
                                            "members-reached",
                                            period.get().first(),
                                            period.get().last(),
                                            line.cell(1).count().getAsDouble()));
                        });
            }
        });
    }

    void engagement() {
        parts.the(Role.ENGAGEMENT).ifPresent(sheet -> daily(sheet, 0, "impressions", "engagements"));
    }

    void followers() {
        parts.the(Role.FOLLOWERS).ifPresent(sheet -> {
            Sheet.Line top = sheet.line(1);
            OptionalDouble total = top.cell(1).count();
            Optional<LocalDate> day = DateText.day(top.cell(0), order).or(() -> period.map(Period::last));
            boolean titled = !DateText.isDate(top.cell(0));
            if (titled && total.isPresent() && day.isPresent()) {
                sink.row();
                sink.reading(1, ImportedReading.on("followers", day.get(), total.getAsDouble()));
            }
            daily(sheet, titled ? 1 : 0, "new-followers");
        });
    }

    void topPosts() {
        parts.the(Role.TOP_POSTS).ifPresent(sheet -> {
            for (int column = 0; column < Role.URL_COLUMNS; column++) {
                int at = column;
                if (sheet.lines().stream().anyMatch(line -> line.cell(at).isPostLink())) {
                    ranking(sheet, column);
                }
            }
        });
    }

    /**
     * One of the two rankings: link, day of publishing, count. The left one counts engagements unless its heading says
     * otherwise. A post that is missing from a ranking has an unknown count there, not zero.
     */
    private void ranking(Sheet sheet, int column) {
        Optional<String> heading =
                heading(sheet, column + 2, line -> line.cell(column).isPostLink());
        boolean impressions = heading.isPresent() && heading.equals(headingOfDays(1))
                || column >= Role.URL_COLUMNS / 2 && !heading.equals(headingOfDays(2));
        String metric = impressions ? "post-impressions" : "post-engagements";
        for (Sheet.Line line : sheet.lines()) {
            String link = line.cell(column).text();
            if (!line.cell(column).isPostLink()) {
                continue; // one author saw stray numbers in the empty cells
            }
            sink.row();
            Optional<PostLink> post = PostLink.in(link);
            OptionalDouble count = line.cell(column + 2).count();
            if (post.isEmpty() || period.isEmpty()) {
                skip(sheet, line, "sheet.noPost", link);
            } else if (count.isEmpty()) {
                skip(sheet, line, "sheet.noCount", line.cell(column + 2).text());
            } else {
                LocalDate first = period.get().from(published(line.cell(column + 1), post.get()));
                ImportedReading reading =
                        ImportedReading.over(metric, first, period.get().last(), count.getAsDouble());
                sink.reading(line.number(), post.get().of(reading));
            }
        }
    }

    private LocalDate published(Cell cell, PostLink post) {
        return DateText.day(cell, order)
                .or(() -> post.made().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)))
                .orElse(LocalDate.MIN);
    }

    private Optional<String> headingOfDays(int column) {
        return parts.the(Role.ENGAGEMENT)
                .flatMap(sheet -> heading(sheet, column, line -> DateText.isDate(line.cell(0))));
    }

    /** What stands above a column of counts, in whatever language. */
    private static Optional<String> heading(Sheet sheet, int column, Predicate<Sheet.Line> data) {
        return sheet.lines().stream()
                .takeWhile(data.negate())
                .map(line -> line.cell(column).text())
                .filter(text -> !text.isEmpty())
                .reduce((above, text) -> text);
    }

    private void daily(Sheet sheet, int linesAbove, String... metrics) {
        boolean headed = false;
        for (Sheet.Line line : sheet.lines()) {
            if (line.number() <= linesAbove || line.blank()) {
                continue;
            }
            if (!headed && !DateText.isDate(line.cell(0))) {
                continue; // the headings
            }
            headed = true;
            sink.row();
            Optional<LocalDate> day = DateText.day(line.cell(0), order);
            if (day.isEmpty()) {
                skip(sheet, line, "sheet.noDay", line.cell(0).text());
                continue;
            }
            List<String> unreadable = new ArrayList<>();
            for (int i = 0; i < metrics.length; i++) {
                Cell cell = line.cell(i + 1);
                if (cell.count().isPresent()) {
                    sink.reading(
                            line.number(),
                            ImportedReading.on(
                                    metrics[i], day.get(), cell.count().getAsDouble()));
                } else {
                    unreadable.add(cell.text());
                }
            }
            if (unreadable.size() == metrics.length) {
                skip(sheet, line, "sheet.noCount", unreadable.get(0));
            } else if (!unreadable.isEmpty()) {
                sink.note(line.number(), texts.text("sheet.noCount", sheet.name(), unreadable.get(0)));
            }
        }
    }

    private void skip(Sheet sheet, Sheet.Line line, String key, String found) {
        sink.skipped(line.number(), texts.text(key, sheet.name(), found));
    }
}
