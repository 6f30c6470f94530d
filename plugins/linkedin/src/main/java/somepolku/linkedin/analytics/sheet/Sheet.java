package somepolku.linkedin.analytics.sheet;

import java.util.List;
import java.util.stream.Stream;

/** One sheet as it reads. */
public record Sheet(String name, List<Line> lines) {

    /** A row with its number as the spreadsheet shows it. */
    public record Line(int number, List<Cell> cells) {
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.BLANK;
        }

        public boolean blank() {
            return cells.stream().allMatch(Cell::blank);
        }
    }

    /** The row of that number, as the spreadsheet shows it; blank where it has none. */
    public Line line(int number) {
        return lines.stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseGet(() -> new Line(number, List.of()));
    }

    public Stream<Cell> cells() {
        return lines.stream().flatMap(line -> line.cells().stream());
    }

    /** The rows that begin with a date. */
    public Stream<Line> dated() {
        return lines.stream().filter(line -> DateText.isDate(line.cell(0)));
    }
}
