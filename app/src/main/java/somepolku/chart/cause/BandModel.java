package somepolku.chart.cause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import somepolku.chart.DeedMark;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Texts;

/**
 * Values over time beside what was to be expected of them.
 *
 * @param rows by time; days without one are missing, which is not zero
 * @param windows days to lift out, each with a word over it
 */
public record BandModel(List<Row> rows, List<Window> windows, DaySpan range, List<DeedMark> marks, Texts texts) {

    public BandModel {
        rows = List.copyOf(rows);
        windows = List.copyOf(windows);
        marks = List.copyOf(marks);
    }

    /** What was counted a day in some days, and where a model expected it. */
    public record Row(DaySpan days, double value, Optional<Expected> expected) {}

    public record Expected(double low, double middle, double high) {}

    /** Days with a word. */
    public record Window(DaySpan days, String word) {}

    List<Row> seen() {
        return rows.stream().filter(row -> row.days().overlaps(range)).toList();
    }

    /** Rows that follow on each other without a day between. */
    boolean joined(Row before, Row after) {
        LocalDate next = before.days().last().plusDays(1);
        return next.equals(after.days().first());
    }

    DoubleStream values() {
        return seen().stream()
                .flatMapToDouble(row -> DoubleStream.concat(
                        DoubleStream.of(row.value()),
                        row.expected().stream().flatMapToDouble(band -> DoubleStream.of(band.low(), band.high()))));
    }
}
