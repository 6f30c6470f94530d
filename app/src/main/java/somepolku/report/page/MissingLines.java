package somepolku.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Formats;
import somepolku.kit.Texts;
import somepolku.report.input.MonthInput;
import somepolku.report.input.Names;

/** Says plainly what a report has no number for. */
record MissingLines(MonthInput input, Names names, Texts texts, Formats formats) {

    List<String> all() {
        List<String> lines = new ArrayList<>();
        for (Series series : input.series().values()) {
            of(series, lines);
        }
        if (input.undatedDeeds() > 0) {
            lines.add(texts.text("report.missing.undated", formats.number(input.undatedDeeds())));
        }
        if (input.undatedApplications() > 0) {
            lines.add(texts.text("report.missing.undatedJobs", formats.number(input.undatedApplications())));
        }
        if (lines.isEmpty()) {
            lines.add(texts.text("report.missing.nothing"));
        }
        return lines;
    }

    private void of(Series series, List<String> lines) {
        String name = names.full(series.metric());
        Series month = series.within(input.days());
        if (series.standing(input.days()).isEmpty()) {
            lines.add(texts.text("report.missing.month", name));
            return;
        }
        List<DaySpan> gaps = gaps(series, month);
        if (!gaps.isEmpty()) {
            long days = gaps.stream().mapToLong(DaySpan::days).sum();
            String which = gaps.stream()
                    .map(gap -> formats.days(gap.first(), gap.last()))
                    .collect(Collectors.joining(", "));
            lines.add(texts.text("report.missing.days", name, formats.number(days), which));
        }
        if (series.standing(input.days()).filter(Point::rebuilt).isPresent()) {
            lines.add(texts.text("report.missing.rebuilt", name));
            if (series.undated() > 0) {
                lines.add(texts.text("report.missing.undatedContacts", name, formats.number(series.undated())));
            }
        }
    }

    /** The days of the month without a value, also before the first and after the last one. */
    private List<DaySpan> gaps(Series series, Series month) {
        if (series.kind().atInstant()) {
            return List.of();
        }
        List<DaySpan> gaps = new ArrayList<>();
        var free = input.days().first();
        for (Point point : month.points()) {
            if (point.span().first().isAfter(free)) {
                gaps.add(new DaySpan(free, point.span().first().minusDays(1)));
            }
            free = point.day().plusDays(1);
        }
        if (!free.isAfter(input.days().last())) {
            gaps.add(new DaySpan(free, input.days().last()));
        }
        return gaps;
    }
}
