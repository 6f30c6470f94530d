package somepolku.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import somepolku.chart.look.ChartTheme;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Formats;
import somepolku.kit.Texts;
import somepolku.report.input.MonthInput;
import somepolku.report.input.Names;
import somepolku.report.page.Page.Heads;

/** Puts a report's page together. */
public record PageOf(MonthInput input, Names names, Texts texts) {

    /** The page as it is written to a file. */
    public String html() {
        return Html.of(page());
    }

    Page page() {
        Formats formats = new Formats(texts);
        DoneTables done = new DoneTables(input, names, texts, formats);
        MetricParts metrics = new MetricParts(input, names, texts, formats);
        return new Page(
                texts.locale().getLanguage(),
                texts.text("report.title", formats.month(input.month())),
                formats.days(input.days().first(), input.days().last()),
                css(ChartTheme.light()),
                css(ChartTheme.dark()),
                heads(),
                done.said(),
                done.counts(),
                new JobTables(input, texts, formats).part(),
                metrics.all(),
                metrics.months(),
                new MissingLines(input, names, texts, formats).all(),
                done.list(),
                counted(formats));
    }

    private List<String> counted(Formats formats) {
        DaySpan months = new DaySpan(
                input.month().minusMonths(MetricParts.MONTHS - 1L).atDay(1),
                input.days().last());
        List<String> lines = new ArrayList<>(List.of(
                texts.text("report.counted.deeds"),
                texts.text("report.counted.flow"),
                texts.text("report.counted.level"),
                texts.text("report.counted.choice")));
        lines.addAll(new BreakWords(names, texts, formats).all(input.series().values(), months));
        lines.add(texts.text("report.order"));
        lines.add(texts.text("report.counted.files"));
        return lines;
    }

    private Heads heads() {
        return new Heads(
                texts.text("report.done"),
                texts.text("report.metrics"),
                texts.text("report.missing"),
                texts.text("report.deedsOfMonth"),
                texts.text("report.counted"));
    }

    private static String css(ChartTheme theme) {
        return theme.tokens().entrySet().stream()
                .map(token -> "--" + token.getKey() + ":" + ChartTheme.hex(token.getValue()))
                .collect(Collectors.joining(";"));
    }
}
