package somepolku.importing.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import somepolku.importing.table.Amounts;
import somepolku.importing.table.Days;
import somepolku.importing.table.Rows;
import somepolku.importing.table.TableText;

/** The first rows of what may be a table, and where in them the header is: titles and notes may stand above it. */
record Look(List<Rows.Row> rows, char separator, int width, int alike) {
    private static final int LONGEST_NAME = 200;
    private static final int TITLES = 30;
    private static final Days DAYS = new Days(Optional.empty());

    static Look at(Rows from, char separator, int most) throws IOException {
        List<Rows.Row> rows = new ArrayList<>();
        try {
            for (Optional<Rows.Row> row = from.next(); row.isPresent() && rows.size() <= most; row = from.next()) {
                if (!row.get().blank()) {
                    rows.add(row.get());
                }
            }
        } catch (Rows.Unclosed end) {
            if (rows.size() < 2) {
                throw end;
            }
        }
        Map<Integer, Integer> widths = new HashMap<>();
        rows.stream()
                .filter(row -> row.cells().size() > 1)
                .forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
        int width = 0;
        int alike = 0;
        for (Map.Entry<Integer, Integer> one : widths.entrySet()) {
            if (one.getValue() > alike || one.getValue() == alike && one.getKey() > width) {
                width = one.getKey();
                alike = one.getValue();
            }
        }
        return new Look(rows, separator, width, alike);
    }

    /** How much it looks like a table. */
    long score() {
        return 100L * alike / Math.max(1, rows.size()) * Math.min(width, 10) + (long) alike * Math.min(width, 10);
    }

    Optional<Grid> grid(Grid.Opening opening) {
        if (width < 2 || alike * 2 < rows.size() && alike < 3) {
            return Optional.empty();
        }
        int at = header();
        boolean headed = at >= 0;
        at = headed ? at : first();
        if (at >= rows.size()) {
            return Optional.empty();
        }
        List<Rows.Row> below = rows.subList(headed ? at + 1 : at, rows.size());
        if (below.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Grid(names(headed ? rows.get(at).cells() : List.of()), below, separator, opening));
    }

    /** The first row of names; -1 where values stand in full rows before there is any. */
    private int header() {
        for (int at = 0; at < Math.min(rows.size(), TITLES); at++) {
            boolean values = rows.get(at).cells().stream().anyMatch(Look::value);
            long filled = filled(rows.get(at));
            if (!values && filled >= Math.max(2, (width + 1) / 2)) {
                return at;
            }
            if (values && filled >= width) {
                return -1;
            }
        }
        return -1;
    }

    private int first() {
        int at = 0;
        while (at < rows.size() && filled(rows.get(at)) < Math.max(2, (width + 1) / 2)) {
            at++;
        }
        return at;
    }

    private static long filled(Rows.Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Nobody calls a column by a day or by a number. */
    private static boolean value(String cell) {
        return Amounts.plainly(cell.strip()) >= 0
                || DAYS.read(cell).isPresent()
                || Days.asks(cell)
                || cell.strip().matches("[+-]?\\d[\\d.,' ]*%?");
    }

    /** Each name once, so that every column can be named. */
    private List<String> names(List<String> cells) {
        Set<String> names = new LinkedHashSet<>();
        for (int at = 0; at < Math.max(width, cells.size()); at++) {
            String said = at < cells.size() ? TableText.line(cells.get(at), LONGEST_NAME) : "";
            String name = said.isEmpty() ? "#" + (at + 1) : said;
            names.add(names.contains(name) ? name + " #" + (at + 1) : name);
        }
        return List.copyOf(names);
    }
}
