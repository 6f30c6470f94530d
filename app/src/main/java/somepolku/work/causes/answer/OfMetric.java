package somepolku.work.causes.answer;

import java.util.List;
import java.util.Optional;
import somepolku.analysis.prepare.Left;
import somepolku.analysis.table.Shape;
import somepolku.analysis.wording.Said;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/**
 * One metric against every action.
 *
 * @param unit what is counted, as its readings or its channel say it; may be empty
 * @param refused why nothing may be concluded from it; then there are neither rows nor pairs
 * @param shape what a row is; empty where it was refused
 * @param rows the series as it was looked at, beside what the model expected
 * @param left what did not become a row, in numbers; empty where it was refused
 * @param leftSaid the same in texts, also of a metric that nothing is left of
 * @param pairs one an action, in the order of their names
 * @param tested how many of the actions had enough days for a test
 */
public record OfMetric(
        MetricKey metric,
        MetricKind kind,
        String unit,
        Optional<Said> refused,
        Optional<Shape> shape,
        List<Row> rows,
        Optional<Left> left,
        List<Said> leftSaid,
        List<Pair> pairs,
        int tested) {

    public OfMetric {
        rows = List.copyOf(rows);
        leftSaid = List.copyOf(leftSaid);
        pairs = List.copyOf(pairs);
    }

    /** From the first day to the last that was looked at. */
    public Optional<DaySpan> span() {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new DaySpan(
                        rows.get(0).days().first(),
                        rows.get(rows.size() - 1).days().last()));
    }
}
