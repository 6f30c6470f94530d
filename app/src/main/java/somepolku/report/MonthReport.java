package somepolku.report;

import java.util.ArrayList;
import java.util.List;
import somepolku.kit.Texts;
import somepolku.report.input.MonthInput;
import somepolku.report.input.Names;
import somepolku.report.page.PageOf;

/**
 * The report of a month: a page that needs nothing but itself, and CSV twins of all that it shows. The same journal and
 * month give the same bytes: no file says when it was made.
 */
public final class MonthReport {
    private MonthReport() {}

    public static List<ReportFile> files(MonthInput input, Texts texts) {
        List<ReportFile> files = new ArrayList<>();
        Names names = new Names(input.channels(), texts);
        files.add(new ReportFile("report.html", new PageOf(input, names, texts).html()));
        files.addAll(CsvFiles.of(input, names));
        return files;
    }
}
