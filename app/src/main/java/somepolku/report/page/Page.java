package somepolku.report.page;

import java.util.List;

/**
 * A report as its page says it, in the order of reading; every text is ready and in one language.
 *
 * @param light colours as CSS, by the names that the charts ask for
 * @param missing what there is no number for
 * @param counted how the numbers were made
 */
record Page(
        String language,
        String title,
        String period,
        String light,
        String dark,
        Heads heads,
        String done,
        List<Table> doneTables,
        List<Jobs> jobs,
        List<MetricPart> metrics,
        Table months,
        List<String> missing,
        List<Table> deeds,
        List<String> counted) {

    /** The headings. */
    record Heads(String done, String metrics, String missing, String deeds, String counted) {}

    /** The applications of the month. */
    record Jobs(String heading, String said, Table table) {}

    /**
     * A metric in the month.
     *
     * @param mark the sign of its channel, with the name of its colour
     * @param chart an SVG element; empty where there is nothing to draw
     */
    record MetricPart(String name, String channel, Sign mark, String said, String chart, List<Table> table) {}

    /** A channel's sign. */
    record Sign(String character, String colour) {}

    /** A table. */
    record Table(String caption, List<Cell> head, List<Row> rows) {}

    /** Its first cell names it. */
    record Row(Cell head, List<Cell> cells) {}

    /** A cell; numbers stand to the right. */
    record Cell(String text, boolean number) {

        static Cell text(String text) {
            return new Cell(text, false);
        }

        static Cell number(String text) {
            return new Cell(text, true);
        }
    }
}
