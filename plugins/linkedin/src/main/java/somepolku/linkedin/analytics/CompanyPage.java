package somepolku.linkedin.analytics;

import somepolku.linkedin.analytics.sheet.Workbook;

/** What the administrators of a company's page export in the form of today: only its comparison with other pages. */
final class CompanyPage {
    private static final String SHEET = "COMPETITORS";

    private CompanyPage() {}

    static boolean is(Workbook workbook) {
        return workbook.sheets().stream()
                .anyMatch(sheet -> sheet.name().equalsIgnoreCase(SHEET)
                        || sheet.cells().anyMatch(cell -> OldExcel.isPageWord(cell.text())));
    }
}
