package somepolku.linkedin.archive;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import somepolku.api.ExportFile;

/** The records of a file, read one by one; first the header is looked for among the beginning ones. */
final class Table implements Closeable {
    private static final int FOUND = 80;

    private final CloseableIterator<CsvRecord> records;
    private final ArchiveForm form;
    private final List<String> cellsBeforeHeader = new ArrayList<>();
    private Columns columns = new Columns(List.of());

    private Table(CloseableIterator<CsvRecord> records, ArchiveForm form) {
        this.records = records;
        this.form = form;
    }

    static Table open(ExportFile file, Encoding encoding, ArchiveForm form) throws IOException {
        BufferedReader reader = new BufferedReader(encoding.open(file), HeaderScan.BEGINNING);
        try {
            char separator = HeaderScan.separator(beginning(reader), form);
            return new Table(records(form.backslashes() ? new BackslashQuotes(reader) : reader, separator), form);
        } catch (IOException | RuntimeException broken) {
            reader.close();
            throw broken;
        }
    }

    /** Goes past the header; {@code false} where none of the first records is one. */
    boolean findHeader() throws IOException {
        for (int i = 0; i < HeaderScan.LINES; i++) {
            Optional<CsvRecord> record = next();
            if (record.isEmpty()) {
                return false;
            }
            columns = new Columns(record.get().getFields());
            if (columns.hasAll(form.needs())) {
                return true;
            }
            cellsBeforeHeader.addAll(record.get().getFields());
        }
        return false;
    }

    /** What stood where a header should have been, shortened; empty in an empty file. */
    String found() {
        String cells = String.join(
                ",",
                cellsBeforeHeader.stream()
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .limit(8)
                        .toList());
        return cells.length() > FOUND ? cells.substring(0, FOUND) + "…" : cells;
    }

    /** The next data row; empty at the end of the file. */
    Optional<Row> row() throws IOException {
        return next().map(record -> new Row((int) record.getStartingLineNumber(), columns, record.getFields()));
    }

    private Optional<CsvRecord> next() throws IOException {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static String beginning(BufferedReader reader) throws IOException {
        char[] chars = new char[HeaderScan.BEGINNING - 1];
        reader.mark(HeaderScan.BEGINNING);
        int length = 0;
        int got = 0;
        while (got >= 0 && length < chars.length) {
            length += got;
            got = reader.read(chars, length, chars.length - length);
        }
        reader.reset();
        return new String(chars, 0, length);
    }

    @SuppressWarnings("removal") // allowExtraCharsAfterClosingQuote has no successor yet
    private static CloseableIterator<CsvRecord> records(Reader reader, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .ofCsvRecord(reader)
                .iterator();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
