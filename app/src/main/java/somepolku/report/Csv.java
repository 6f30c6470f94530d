package somepolku.report;

import java.util.List;
import java.util.stream.Collectors;

/** Writes tables as RFC 4180 has them. */
final class Csv {
    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder out = new StringBuilder();

    Csv(String... header) {
        row(List.of(header));
    }

    void row(List<String> cells) {
        out.append(cells.stream().map(Csv::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /**
     * Written by a person and opened by somebody else: what a spreadsheet would take for a formula gets an apostrophe
     * before it.
     */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean special = cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
