package somepolku.linkedin.analytics;

import java.util.List;
import java.util.stream.Stream;

/** One sheet as it reads. */
record Sheet(String name, List<Line> lines) {

    /** A row with its number as the spreadsheet shows it. */
    record Line(int number, List<Cell> cells) {
        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.BLANK;
        }

        boolean blank() {
            return cells.stream().allMatch(Cell::blank);
        }
    }

    /** The row of that number, as the spreadsheet shows it; blank where it has none. */
    Line line(int number) {
        return lines.stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseGet(() -> new Line(number, List.of()));
    }

    Stream<Cell> cells() {
        return lines.stream().flatMap(line -> line.cells().stream());
    }

    /** The rows that begin with a date. */
    Stream<Line> dated() {
        return lines.stream().filter(line -> DateText.isDate(line.cell(0)));
    }
}
