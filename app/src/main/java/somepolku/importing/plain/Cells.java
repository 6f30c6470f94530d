package somepolku.importing.plain;

import java.util.List;
import somepolku.importing.table.Column;
import somepolku.importing.table.Rows;
import somepolku.importing.table.TableText;

/** Finds the cells of a row by the names of their columns. */
final class Cells {
    private static final int LINE = 500;
    private static final int TEXT = 100_000;
    private static final String FORMULA = "=+-@";

    private final List<String> header;

    Cells(List<String> header) {
        this.header = header;
    }

    /** Where a column is; -1 where there is none of that name. */
    int at(String name) {
        return new Column(List.of(name), false).in(header).orElse(-1);
    }

    /** A text of one line. */
    static String line(Rows.Row row, int at) {
        String cell = row.cell(at);
        return cell.isEmpty() ? cell : harmed(TableText.line(cell, LINE));
    }

    /** A text of several lines. */
    static String text(Rows.Row row, int at) {
        return harmed(TableText.lines(row.cell(at), TEXT));
    }

    /** The apostrophe that keeps a text from being a formula is no part of it. */
    private static String harmed(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
