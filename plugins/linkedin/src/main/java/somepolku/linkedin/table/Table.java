package somepolku.linkedin.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The records of a file, read one by one; first the header is looked for among the beginning ones. */
public final class Table implements Closeable {
    private static final int FOUND = 80;

    /** FastCSV tells the line in its message only. */
    private static final Pattern UNCLOSED =
            Pattern.compile("(?s)^(?:Unclosed quoted field|The maximum buffer size).* line (\\d+)");

    /** What a cell of a row holds and a piece of a sentence does not: a date alone. */
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d( .*)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}( .*)?|\\d{1,2} \\p{L}{3,10}\\.? \\d{2,4}");

    private static final Pattern DATED_LINK =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,\"?https?://.*");

    private final CloseableIterator<CsvRecord> records;
    private final char separator;
    private final List<String> needs;
    private final List<String> cellsBeforeHeader = new ArrayList<>();
    private Columns columns = new Columns(List.of());

    private Table(CloseableIterator<CsvRecord> records, char separator, List<String> needs) {
        this.records = records;
        this.separator = separator;
        this.needs = needs;
    }

    /**
     * Opens a file at its beginning.
     *
     * @param needs the plain names of the columns that make a record the header
     * @param backslashes whether a quote is written with a backslash and not doubled
     */
    public static Table open(Content content, List<String> needs, boolean backslashes) throws IOException {
        BufferedReader reader = new BufferedReader(content.open(), HeaderScan.BEGINNING);
        try {
            char separator = HeaderScan.separator(beginning(reader), needs);
            return new Table(records(backslashes ? new BackslashQuotes(reader) : reader, separator), separator, needs);
        } catch (IOException | RuntimeException broken) {
            reader.close();
            throw broken;
        }
    }

    /** Goes past the header; {@code false} where none of the first records is one. */
    public boolean findHeader() throws IOException {
        for (int i = 0; i < HeaderScan.LINES; i++) {
            if (!more()) {
                return false;
            }
            List<String> cells = records.next().getFields();
            columns = new Columns(cells);
            if (columns.hasAll(needs)) {
                return true;
            }
            cellsBeforeHeader.addAll(cells);
        }
        return false;
    }

    /** What stood where a header should have been, shortened; empty in an empty file. */
    public String found() {
        String cells = String.join(
                ", ",
                cellsBeforeHeader.stream()
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .limit(8)
                        .toList());
        return cells.length() > FOUND ? cells.substring(0, FOUND) + "…" : cells;
    }

    /** Those of the header, once it was found. */
    public Columns columns() {
        return columns;
    }

    /** The next data row; empty at the end of the file. */
    public Optional<Row> row() throws IOException {
        if (!more()) {
            return Optional.empty();
        }
        CsvRecord record = records.next();
        return Optional.of(new Row((int) record.getStartingLineNumber(), columns, record.getFields()));
    }

    /** How many other rows of the file stand within a field of this one: a missing quotation mark has caught them. */
    public int caughtIn(Row row) {
        int rows = 0;
        List<String> fields = row.fields();
        for (int at = 0; at < fields.size(); at++) {
            String field = fields.get(at);
            if (field.indexOf('\n') >= 0) {
                rows += field.indexOf('\r') >= 0
                        ? (int) field.lines().skip(1).filter(this::isLikeARow).count()
                        : rowsIn(field);
            }
        }
        return rows;
    }

    /** The same for the usual line breaks, without making a text of each line. */
    private int rowsIn(String field) {
        int rows = 0;
        for (int end = field.indexOf('\n'); end >= 0; ) {
            int begin = end + 1;
            end = field.indexOf('\n', begin);
            int to = end < 0 ? field.length() : end;
            // Counted first, since nearly every line of a post fails here.
            int cells = 1;
            for (int at = begin; at < to; at++) {
                cells += field.charAt(at) == separator ? 1 : 0;
            }
            boolean dated = begin < to && field.charAt(begin) >= '0' && field.charAt(begin) <= '9';
            rows += (dated || cells == columns.count()) && isLikeARow(field.substring(begin, to)) ? 1 : 0;
        }
        return rows;
    }

    private boolean isLikeARow(String line) {
        if (DATED_LINK.matcher(line).matches()) {
            return true;
        }
        int cells = 1 + (int) line.chars().filter(c -> c == separator).count();
        return cells == columns.count()
                && cells > 2
                && Stream.of(line.split(Pattern.quote(String.valueOf(separator)), -1))
                        .anyMatch(Table::isDate);
    }

    private static boolean isDate(String cell) {
        return DATE.matcher(cell.replace("\"", "").strip()).matches();
    }

    /** Reads the next record, if there is one. */
    private boolean more() throws IOException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        } catch (CsvParseException unreadable) {
            Matcher unclosed = UNCLOSED.matcher(String.valueOf(unreadable.getMessage()));
            if (unclosed.find()) {
                throw new UnclosedQuote(Integer.parseInt(unclosed.group(1)), unreadable);
            }
            throw new IOException(unreadable.getMessage(), unreadable);
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
                .allowUnclosedQuote(false) // it would swallow all that follows
                .ofCsvRecord(reader)
                .iterator();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
