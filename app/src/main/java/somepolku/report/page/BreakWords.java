package somepolku.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import somepolku.analysis.series.Series;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Formats;
import somepolku.kit.Texts;
import somepolku.report.input.Names;

/** Says where a platform began to count otherwise, so that nobody compares what does not compare. */
record BreakWords(Names names, Texts texts, Formats formats) {

    /** Of a metric within days; empty where it was counted in one way. */
    Optional<String> of(Series series, DaySpan days) {
        String said = series.breaks().stream()
                .filter(change -> days.contains(change.from()))
                .map(change -> texts.text("report.break", formats.dated(change.from()), change.why()))
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    /** Of all metrics within days, each with its name. */
    List<String> all(Collection<Series> all, DaySpan days) {
        List<String> lines = new ArrayList<>();
        for (Series series : all) {
            of(series, days).ifPresent(said -> lines.add(names.full(series.metric()) + ": " + said));
        }
        return lines;
    }
}
