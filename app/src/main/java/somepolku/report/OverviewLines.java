package somepolku.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import somepolku.analysis.series.Period;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.kit.Formats;
import somepolku.kit.Texts;

/** Says an {@link Overview} in lines of text. */
record OverviewLines(Texts texts, Formats formats) {

    List<String> of(Overview overview) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("report.overview.metrics"));
        overview.metrics().forEach(row -> lines.add("  " + metric(row)));
        lines.add(texts.text("report.overview.deeds"));
        overview.deeds().forEach(row -> lines.add("  " + deed(row)));
        if (!overview.jobs().isEmpty()) {
            lines.add(texts.text("report.overview.jobs"));
            overview.jobs().forEach(row -> lines.add("  " + job(row)));
        }
        if (overview.metrics().isEmpty()
                && overview.deeds().isEmpty()
                && overview.jobs().isEmpty()) {
            return List.of(texts.text("report.overview.nothing"));
        }
        lines.add(texts.text("report.order"));
        return lines;
    }

    private String metric(Overview.MetricRow row) {
        Series series = row.series();
        Point first = series.points().get(0);
        Point last = series.points().get(series.points().size() - 1);
        String unit = row.unit().isEmpty() ? "" : " " + row.unit();
        String values = series.kind() == MetricKind.FLOW
                ? texts.text(
                        "report.overview.flow",
                        formats.number(series.points().stream()
                                        .mapToDouble(Point::value)
                                        .sum())
                                + unit)
                : texts.text(
                        "report.overview.level", formats.number(first.value()), formats.number(last.value()) + unit);
        StringBuilder line = new StringBuilder(row.name()).append(": ").append(values);
        line.append(texts.text(
                "report.overview.span",
                days(new DaySpan(first.span().first(), last.day())),
                formats.number(series.points().size())));
        if (series.missing() > 0) {
            line.append(texts.text("report.overview.missing", formats.number(series.missing())));
        }
        series.parting(new DaySpan(first.span().first(), last.day()))
                .ifPresent(change -> line.append(texts.text("report.overview.break", formats.dated(change.from()))));
        row.busiest().ifPresent(week -> line.append(busiest(week)));
        return line.append('.').toString();
    }

    private String busiest(Period week) {
        return texts.text(
                "report.overview.busiest",
                days(week.span()),
                formats.signed(week.sum().orElse(0)));
    }

    private String deed(Overview.DeedRow row) {
        Optional<String> when = row.span().map(this::days);
        return row.name() + ": " + formats.number(row.count())
                + when.map(days -> ", " + days).orElse("");
    }

    private String job(Overview.JobRow row) {
        String word = texts.text("application." + row.status().name().toLowerCase(Locale.ROOT));
        Optional<String> since = row.span().map(this::days);
        return word + ": " + formats.number(row.count())
                + since.map(days -> ", " + days).orElse("");
    }

    private String days(DaySpan span) {
        return formats.days(span.first(), span.last());
    }
}
