package somepolku.ui.metrics.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import somepolku.domain.term.MetricKey;
import somepolku.ui.kit.Fields;
import somepolku.work.port.Draft;

/** What stands half typed in a form for figures, as it is kept and read again. */
public final class HalfTyped {
    private static final String METRIC = "metric";

    private HalfTyped() {}

    /** @param rows what stands in the fields, by their names */
    public static Draft of(MetricKey metric, Map<String, String> rows, LocalDate today) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(METRIC, metric.toString());
        fields.putAll(rows);
        return new Draft(today, Fields.joined(fields));
    }

    static Draft of(MetricKey metric, ReadingDraft draft, LocalDate today) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("day", draft.day());
        rows.put("week", String.valueOf(draft.week()));
        rows.put("value", draft.value());
        return of(metric, rows, today);
    }

    /** Of which metric it is. */
    public static Optional<MetricKey> metric(Draft draft) {
        String told = Fields.split(draft.text()).getOrDefault(METRIC, "");
        int slash = told.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.of(MetricKey.of(told.substring(0, slash), told.substring(slash + 1)));
    }

    static ReadingDraft onto(ReadingDraft empty, Draft draft) {
        Map<String, String> rows = Fields.split(draft.text());
        return empty.onDay(rows.getOrDefault("day", empty.day()))
                .overWeek(Boolean.parseBoolean(rows.get("week")))
                .valued(rows.getOrDefault("value", ""));
    }
}
