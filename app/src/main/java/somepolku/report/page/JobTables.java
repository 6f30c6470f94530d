package somepolku.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import somepolku.domain.journal.Application.Status;
import somepolku.kit.Formats;
import somepolku.kit.Texts;
import somepolku.report.input.JobStep;
import somepolku.report.input.MonthInput;
import somepolku.report.page.Page.Cell;
import somepolku.report.page.Page.Jobs;
import somepolku.report.page.Page.Row;
import somepolku.report.page.Page.Table;

/** The applications that moved in the month. */
record JobTables(MonthInput input, Texts texts, Formats formats) {

    /** One part, or none where nothing moved. */
    List<Jobs> part() {
        List<JobStep> steps = input.jobSteps();
        return steps.isEmpty() ? List.of() : List.of(new Jobs(texts.text("report.jobs"), said(steps), table(steps)));
    }

    private String said(List<JobStep> steps) {
        Map<Status, Long> counts =
                steps.stream().collect(Collectors.groupingBy(JobStep::status, TreeMap::new, Collectors.counting()));
        String each = counts.entrySet().stream()
                .map(entry -> word(entry.getKey()) + " " + formats.number(entry.getValue()))
                .collect(Collectors.joining(", "));
        long jobs = steps.stream().map(step -> step.job().id()).distinct().count();
        return texts.text("report.jobs.said", formats.number(jobs), each);
    }

    private Table table(List<JobStep> steps) {
        List<Cell> head = List.of(
                Cell.text(texts.text("report.day")),
                Cell.text(texts.text("report.jobs.position")),
                Cell.text(texts.text("report.jobs.company")),
                Cell.text(texts.text("report.jobs.status")));
        List<Row> rows = steps.stream()
                .map(step -> new Row(
                        Cell.text(formats.day(step.day())),
                        List.of(
                                Cell.text(step.job().position()),
                                Cell.text(step.job().company()),
                                Cell.text(word(step.status())))))
                .toList();
        return new Table(texts.text("report.jobs.list"), head, rows);
    }

    private String word(Status status) {
        return texts.text("application." + status.name().toLowerCase(Locale.ROOT));
    }
}
