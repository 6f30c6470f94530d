package somepolku.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.domain.journal.Activity;
import somepolku.report.input.JobStep;
import somepolku.report.input.MonthInput;
import somepolku.report.input.Names;

/** The report's CSV files, in the same forms in which the program reads them. */
final class CsvFiles {
    private CsvFiles() {}

    static List<ReportFile> of(MonthInput input, Names names) {
        List<ReportFile> files = new ArrayList<>();
        files.add(new ReportFile("deeds.csv", deeds(input.deeds())));
        files.add(new ReportFile("applications.csv", applications(input.jobSteps())));
        Set<String> taken = new HashSet<>(Set.of("deeds", "applications"));
        for (Series series : input.series().values()) {
            Series month = series.within(input.days());
            if (!month.isEmpty()) {
                files.add(new ReportFile(fileName(series, taken), readings(month, names.unit(series))));
            }
        }
        return files;
    }

    /** How a deed went and what is to come next is for the person alone: a report is for others. */
    private static String deeds(List<Activity> deeds) {
        Csv csv = new Csv("time", "channel", "kind", "title", "minutes", "purpose", "tags", "link", "skills");
        for (Activity deed : deeds) {
            String day = deed.day().orElseThrow().toString();
            csv.row(List.of(
                    deed.time().map(time -> day + "T" + time).orElse(day),
                    deed.channel().value(),
                    deed.kindId(),
                    Csv.harmless(deed.title()),
                    deed.minutes().isPresent() ? String.valueOf(deed.minutes().getAsInt()) : "",
                    deed.purpose().map(CsvFiles::word).orElse(""),
                    Csv.harmless(String.join(" ", deed.tags())),
                    Csv.harmless(deed.link().orElse("")),
                    Csv.harmless(deed.practice()
                            .map(practice -> String.join(", ", practice.skills()))
                            .orElse(""))));
        }
        return csv.toString();
    }

    private static String applications(List<JobStep> steps) {
        Csv csv = new Csv("date", "company", "position", "status", "channel", "link");
        for (JobStep step : steps) {
            csv.row(List.of(
                    step.day().toString(),
                    Csv.harmless(step.job().company()),
                    Csv.harmless(step.job().position()),
                    word(step.status()),
                    step.job().channel().value(),
                    Csv.harmless(step.job().link().orElse(""))));
        }
        return csv.toString();
    }

    private static String readings(Series series, String unit) {
        Csv csv = new Csv("date", "channel", "metric", "value", "kind", "period_start", "period_end", "unit", "source");
        for (Point point : series.points()) {
            csv.row(List.of(
                    point.day().toString(),
                    series.metric().channel().value(),
                    series.metric().id(),
                    BigDecimal.valueOf(point.value()).stripTrailingZeros().toPlainString(),
                    word(series.kind()),
                    point.span().first().toString(),
                    point.span().last().toString(),
                    Csv.harmless(unit),
                    word(point.provenance())));
        }
        return csv.toString();
    }

    /** A channel that a person named may hold anything; a file name may not. */
    private static String fileName(Series series, Set<String> taken) {
        String plain = series.metric().toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String name = plain;
        for (int i = 2; !taken.add(name); i++) {
            name = plain + "-" + i;
        }
        return name + ".csv";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
