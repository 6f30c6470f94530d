package somepolku.domain.journal;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/**
 * One value of a metric.
 *
 * @param metricKind kept with each value, so that it is read rightly also without the plugin that named it
 * @param span the days that the value covers; of a level its one day
 * @param unit as typed or imported; empty where the channel's plugin says it
 * @param about the single deed that the value is about; empty for the channel's own numbers
 */
public record Reading(
        Id<Reading> id,
        MetricKey metric,
        MetricKind metricKind,
        DaySpan span,
        double value,
        String unit,
        Optional<About> about,
        Optional<Origin> origin)
        implements Entry {

    @Override
    public EntryKind kind() {
        return EntryKind.READING;
    }

    /** The last day of the span: the day on which the value was known at the earliest. */
    @Override
    public Optional<LocalDate> day() {
        return Optional.of(span.last());
    }
}
