package somepolku.importing.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import somepolku.importing.Dropped;
import somepolku.importing.table.CsvRows;
import somepolku.importing.table.Encoded;
import somepolku.importing.table.Rows;

/**
 * A table whose meaning nobody has told yet.
 *
 * @param header the names of its columns; made up by their numbers where it has none
 * @param first the rows below the header, as many as are looked at
 * @param separator of the cells; of a workbook a comma
 */
public record Grid(List<String> header, List<Rows.Row> first, char separator, Opening opening) {
    /** Enough to tell what the columns are. */
    public static final int LOOKED_AT = 200;

    private static final List<String> TEXTS = List.of(".csv", ".tsv", ".txt");
    private static final List<String> BOOKS = List.of(".xlsx", ".xlsm");
    private static final byte[] OLD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    public Grid {
        header = List.copyOf(header);
        first = List.copyOf(first);
    }

    /** Opens the table anew. */
    interface Opening {
        Rows open() throws IOException;
    }

    /**
     * Looks at a file.
     *
     * @return empty where it is no table of at least two columns and one row
     * @throws IOException where it cannot be read
     */
    public static Optional<Grid> of(Dropped.Item file) throws IOException {
        if (ends(file, BOOKS)) {
            return oldContainer(file) ? Optional.empty() : Workbook.of(file);
        }
        if (!ends(file, TEXTS) || markup(file)) {
            return Optional.empty();
        }
        Encoded encoded = Encoded.of(file, false);
        Optional<Look> best = Optional.empty();
        for (char separator : SEPARATORS) {
            try (Rows rows = CsvRows.at(file, encoded, separator)) {
                Look look = Look.at(rows, separator, LOOKED_AT);
                best = best.filter(other -> other.score() >= look.score()).or(() -> Optional.of(look));
            } catch (Rows.Unclosed otherTable) {
                // With this separator it is none; another may fit.
            }
        }
        return best.flatMap(look -> look.grid(() -> CsvRows.at(file, Encoded.of(file, true), look.separator())));
    }

    private static boolean ends(Dropped.Item file, List<String> endings) {
        String name = file.path().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    /** A workbook with a password, or an old one under a new name: whoever tells what a file is names it better. */
    private static boolean oldContainer(Dropped.Item file) throws IOException {
        try (InputStream in = file.open()) {
            return Arrays.equals(in.readNBytes(OLD.length), OLD);
        }
    }

    /** A page or a message of a program that was saved under the name of a table. */
    private static boolean markup(Dropped.Item file) throws IOException {
        try (InputStream in = file.open()) {
            for (byte one : in.readNBytes(64)) {
                if (one == '<' || one == '{') {
                    return true;
                }
                if (one > ' ') {
                    return false;
                }
            }
            return false;
        }
    }

    /** The rows below the header; those above it are skipped. */
    public Rows rows() throws IOException {
        Rows rows = opening.open();
        int begin = first.isEmpty() ? 0 : first.get(0).line();
        return new Rows() {
            @Override
            public Optional<Row> next() throws IOException {
                Optional<Row> row = rows.next();
                while (row.isPresent() && row.get().line() < begin) {
                    row = rows.next();
                }
                return row;
            }

            @Override
            public void close() throws IOException {
                rows.close();
            }
        };
    }

    /** What a column holds, as far as was looked, without what is empty. */
    public List<String> cells(int column) {
        List<String> cells = new ArrayList<>();
        first.forEach(row -> {
            if (!row.cell(column).isBlank()) {
                cells.add(row.cell(column));
            }
        });
        return cells;
    }
}
