package somepolku.linkedin.analytics.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import somepolku.api.importing.ExportFile;

/** The sheets of a workbook in their order. */
public record Workbook(List<Sheet> sheets) {
    /** A year of days is 365 rows and eight columns; what is far larger is not LinkedIn's. */
    private static final int ROWS = 5_000;

    private static final int COLUMNS = 16;

    /** Marks of direction, which languages that are written from the right put between the parts of a date. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");

    /** How much of each sheet tells its shape. */
    private static final int BEGINNING = 40;

    public static Workbook read(ExportFile file) throws IOException {
        return read(file, ROWS);
    }

    /** Only as much as tells what the workbook is. */
    public static Workbook beginning(ExportFile file) throws IOException {
        return read(file, BEGINNING);
    }

    /** Whether the file is a zip with a workbook's parts in it, of a size that may be read. */
    public static boolean is(ExportFile file) throws IOException {
        Optional<Packed> packed = Packed.of(file);
        return packed.isPresent() && packed.get().isWorkbook();
    }

    private static Workbook read(ExportFile file, int rows) throws IOException {
        try (InputStream in = file.open();
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            List<Sheet> sheets = new ArrayList<>();
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<Row> lines = sheet.openStream()) {
                    sheets.add(new Sheet(
                            sheet.getName(),
                            lines.limit(rows).map(Workbook::line).toList()));
                }
            }
            return new Workbook(List.copyOf(sheets));
        } catch (RuntimeException broken) {
            // A damaged workbook makes the reader fail in many ways; to a person they are one.
            throw new IOException(String.valueOf(broken.getMessage()), broken);
        }
    }

    private static Sheet.Line line(Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(COLUMNS, row.getCellCount()); column++) {
            cells.add(row.getOptionalCell(column).map(Workbook::cell).orElse(Cell.BLANK));
        }
        return new Sheet.Line(row.getRowNum(), List.copyOf(cells));
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            return new Cell(number.toPlainString(), OptionalDouble.of(number.doubleValue()), day(cell));
        }
        String text = Optional.ofNullable(cell.getText()).orElse("");
        String plain =
                UNSEEN.matcher(text).replaceAll("").replace('\u00a0', ' ').replace('\u202f', ' ');
        return new Cell(plain.strip(), OptionalDouble.empty(), Optional.empty());
    }

    private static Optional<LocalDate> day(org.dhatim.fastexcel.reader.Cell cell) {
        double days = cell.asNumber().doubleValue();
        return days >= 1 && days < 100_000 ? Optional.of(cell.asDate().toLocalDate()) : Optional.empty();
    }
}
