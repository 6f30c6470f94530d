package somepolku.linkedin.analytics.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import somepolku.linkedin.analytics.sheet.Cell;
import somepolku.linkedin.analytics.sheet.DateText;
import somepolku.linkedin.analytics.sheet.Sheet;
import somepolku.linkedin.analytics.sheet.Workbook;
import somepolku.linkedin.form.PostLink;

/** The sheet of a single post: labels in column A, their values in column B, in rows that vary from export to export. */
record PostSheet(Sheet sheet) {
    /** One label with a number beside it is in many a workbook; a post's link above several is in none. */
    private static final int ENOUGH = 3;

    private static final List<String> NO_FIGURES = List.of("post date", "post publish date", "post publish time");

    /** A row with a figure, and what it counts; empty where that cannot be told. */
    record Figure(Sheet.Line line, Optional<PostMetric> metric) {}

    static Optional<PostSheet> in(Workbook workbook) {
        return workbook.sheets().stream()
                .map(PostSheet::new)
                .filter(PostSheet::isOfAPost)
                .findFirst();
    }

    private boolean isOfAPost() {
        long labelled = rows().filter(line -> metric(line).isPresent()).count();
        return labelled > ENOUGH
                || post().isPresent() && counted(Optional.empty()).size() >= ENOUGH;
    }

    /** The post that the sheet names. */
    Optional<PostLink> post() {
        return rows().map(line -> line.cell(1))
                .filter(Cell::isPostLink)
                .flatMap(cell -> PostLink.in(cell.text()).stream())
                .findFirst();
    }

    /** Rows whose label is known but whose value is no number. */
    List<Sheet.Line> unreadable() {
        return rows().filter(line -> metric(line).isPresent() && !isCount(line.cell(1)))
                .toList();
    }

    /**
     * Every row with a figure. Labels in a language that is not known are taken by their order where the rows are as many
     * as LinkedIn lists and their values may be what the order makes of them; else the first and largest is the count of
     * impressions, and the others stay unknown.
     */
    List<Figure> figures(Optional<LocalDate> published) {
        List<Sheet.Line> lines = counted(published);
        List<Figure> figures = new ArrayList<>();
        for (Sheet.Line line : lines) {
            Optional<PostMetric> metric = metric(line)
                    .filter(known -> figures.stream().noneMatch(f -> f.metric().equals(Optional.of(known))));
            figures.add(new Figure(line, metric));
        }
        if (inOrder(figures)) {
            return IntStream.range(0, figures.size())
                    .mapToObj(i -> new Figure(lines.get(i), Optional.of(PostMetric.values()[i])))
                    .toList();
        }
        boolean noneKnown = figures.stream().allMatch(figure -> figure.metric().isEmpty());
        double largest = values(figures).stream().max(Comparator.naturalOrder()).orElse(0.0);
        if (noneKnown && !figures.isEmpty() && value(lines.get(0)) == largest) {
            figures.set(0, new Figure(lines.get(0), Optional.of(PostMetric.IMPRESSIONS)));
        }
        return figures;
    }

    private static boolean inOrder(List<Figure> figures) {
        int all = PostMetric.values().length;
        // The last one has to do with a paid membership only.
        return (figures.size() == all || figures.size() == all - 1)
                && IntStream.range(0, figures.size())
                        .allMatch(i -> figures.get(i)
                                .metric()
                                .map(known -> known.ordinal() == i)
                                .orElse(true))
                && PostMetric.hold(values(figures));
    }

    private static List<Double> values(List<Figure> figures) {
        return figures.stream().map(figure -> value(figure.line())).toList();
    }

    private List<Sheet.Line> counted(Optional<LocalDate> published) {
        return rows().filter(line -> isCount(line.cell(1)))
                .filter(line -> metric(line).isPresent() || !isDay(line.cell(1), published))
                .toList();
    }

    /** Labels with a value; a third column belongs to the groups of readers. */
    private Stream<Sheet.Line> rows() {
        return sheet.lines().stream()
                .filter(line -> !line.cell(0).blank()
                        && line.cell(0).count().isEmpty()
                        && !line.cell(1).blank()
                        && line.cell(2).blank()
                        && !NO_FIGURES.contains(PostMetric.plain(line.cell(0).text())));
    }

    private static Optional<PostMetric> metric(Sheet.Line line) {
        return PostMetric.of(line.cell(0).text());
    }

    /** A time of day is a part of one, a day with dots may look like a number with decimals; counts are whole. */
    private static boolean isCount(Cell cell) {
        return cell.count().isPresent()
                && cell.count().getAsDouble() == Math.rint(cell.count().getAsDouble());
    }

    /** Whether the number is a real date, and the one that the sheet must hold under a label of any language. */
    private static boolean isDay(Cell cell, Optional<LocalDate> published) {
        return published.isPresent() && DateText.isDate(cell) && cell.day().equals(published);
    }

    static double value(Sheet.Line line) {
        return line.cell(1).count().orElseThrow();
    }
}
