package somepolku.linkedin.analytics;

import somepolku.linkedin.analytics.sheet.Cell;
import somepolku.linkedin.analytics.sheet.DateText;
import somepolku.linkedin.analytics.sheet.Sheet;

/** What a sheet is about, told by its shape. */
enum Role {
    /** Totals of the whole period; the period itself stands in the first row. */
    DISCOVERY,
    /** Two counts for each day. */
    ENGAGEMENT,
    /** Two rankings of posts side by side. */
    TOP_POSTS,
    /** The total in the first row, then one count for each day. */
    FOLLOWERS,
    /** Groups of people with their share. */
    DEMOGRAPHICS,
    OTHER,
    /** Headings alone, as where nothing was posted in the period. */
    NOTHING;

    /** Two rankings of four columns. */
    static final int URL_COLUMNS = 8;

    static Role of(Sheet sheet) {
        if (sheet.lines().stream()
                .anyMatch(line -> line.cells().stream().limit(URL_COLUMNS).anyMatch(Cell::isPostLink))) {
            return TOP_POSTS;
        }
        if (sheet.dated().anyMatch(line -> isCount(line.cell(1)) && isCount(line.cell(2)))) {
            return ENGAGEMENT;
        }
        Sheet.Line top = sheet.line(1);
        boolean total = !DateText.in(top.cell(0).text()).isEmpty() && isCount(top.cell(1));
        if (total || sheet.dated().anyMatch(line -> isCount(line.cell(1)))) {
            return FOLLOWERS;
        }
        if (top.cells().stream().anyMatch(cell -> DateText.in(cell.text()).size() == 2)) {
            return DISCOVERY;
        }
        boolean shares = sheet.lines().stream().anyMatch(line -> line.cell(2).isShare());
        if (shares) {
            return DEMOGRAPHICS;
        }
        return sheet.cells().anyMatch(cell -> isCount(cell) || DateText.isDate(cell)) ? OTHER : NOTHING;
    }

    /** Whether several totals stand below one another. */
    static boolean hasTotals(Sheet sheet) {
        return sheet.lines().stream()
                        .filter(line -> line.number() > 1 && !line.cell(0).blank() && isCount(line.cell(1)))
                        .count()
                > 1;
    }

    private static boolean isCount(Cell cell) {
        return cell.count().isPresent();
    }
}
