package somepolku.importing.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.importing.grid.Grid;
import somepolku.importing.table.Days;
import somepolku.importing.table.Evidence;
import somepolku.importing.table.TableRules.Covers;

/** How many days the rows of a table are about, by how far they are apart. */
final class Period {
    private static final int ENOUGH = 3;
    private static final int WEEK = 7;

    private Period() {}

    static Covers of(Grid grid, int date, List<Sight> columns) {
        if (date < 0) {
            return Covers.DAY;
        }
        if (columns.get(date).named(Word.WEEK)) {
            return Covers.WEEK;
        }
        List<String> cells = grid.cells(date);
        if (columns.get(date).named(Word.MONTH)
                || cells.stream().allMatch(cell -> cell.strip().matches("\\d{4}[-./]\\d{1,2}"))) {
            return Covers.MONTH;
        }
        Evidence evidence = new Evidence();
        cells.forEach(evidence::day);
        Days days = new Days(evidence.order(Optional.empty()));
        List<LocalDate> all = cells.stream()
                .flatMap(cell -> Moments.day(days, cell).stream())
                .distinct()
                .sorted()
                .toList();
        if (all.size() < ENOUGH) {
            return Covers.DAY;
        }
        boolean weeks = true;
        for (int at = 1; at < all.size(); at++) {
            weeks &= (all.get(at).toEpochDay() - all.get(at - 1).toEpochDay()) % WEEK == 0;
        }
        boolean months = all.stream().allMatch(day -> day.getDayOfMonth() == 1);
        return months ? Covers.MONTH : weeks ? Covers.WEEK : Covers.DAY;
    }
}
