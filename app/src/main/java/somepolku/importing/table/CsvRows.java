package somepolku.importing.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import somepolku.importing.Dropped;

/** The rows of a table, one by one, behind its header. */
public final class CsvRows implements Rows {
    private static final int HEADER_LINES = 20;
    private static final int BEGINNING = 1 << 16;
    private static final int LONGEST_CELL = 1 << 20;
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    private final CloseableIterator<CsvRecord> records;
    private final char separator;
    private List<String> header = List.of();
    private int line = 1;

    private CsvRows(CloseableIterator<CsvRecord> records, char separator) {
        this.records = records;
        this.separator = separator;
    }

    /**
     * Opens a table behind its header.
     *
     * @param separator empty where any will do with which the header is found
     * @return empty where there is no header with all the needed columns
     */
    public static Optional<CsvRows> open(
            Dropped.Item file, Encoded encoded, Optional<Character> separator, List<Column> needed) throws IOException {
        for (char one : separator.map(List::of).orElse(SEPARATORS)) {
            CsvRows rows = at(file, encoded, one);
            try {
                if (rows.toHeader(needed)) {
                    return Optional.of(rows);
                }
            } catch (Unclosed otherTable) {
                // With this separator it is none; another may fit.
            } catch (IOException | RuntimeException e) {
                rows.close();
                throw e;
            }
            rows.close();
        }
        return Optional.empty();
    }

    /** Opens a table at its first row, whatever that is. */
    public static CsvRows at(Dropped.Item file, Encoded encoded, char separator) throws IOException {
        Reader reader = new BufferedReader(encoded.open(file.open()), BEGINNING);
        return new CsvRows(
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false) // it would swallow all that follows
                        .maxBufferSize(LONGEST_CELL)
                        .ofCsvRecord(reader)
                        .iterator(),
                separator);
    }

    private boolean toHeader(List<Column> needed) throws IOException {
        for (int at = 0; at < HEADER_LINES; at++) {
            Optional<Row> row = next();
            if (row.isEmpty()) {
                return false;
            }
            List<String> cells = row.get().cells();
            if (needed.stream().allMatch(column -> column.in(cells).isPresent())) {
                header = cells;
                return true;
            }
        }
        return false;
    }

    public char separator() {
        return separator;
    }

    public List<String> header() {
        return header;
    }

    /**
     * The next row; empty at the end.
     *
     * @throws Unclosed where the rest cannot be told apart
     */
    @Override
    public Optional<Row> next() throws IOException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord record = records.next();
            line = (int) Math.min(Integer.MAX_VALUE, record.getStartingLineNumber());
            return Optional.of(new Row(line, record.getFields()));
        } catch (CsvParseException unreadable) {
            throw new Unclosed(line + 1, unreadable);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
