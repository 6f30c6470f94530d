package somepolku.domain.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * @param estimate why the value is an estimate and no count, which may be said in no words; empty where it was counted
 * @param row of which file it was read; empty where it was typed, or imported before that was kept
 * @param earlier the values that stood here before, oldest first
 */
public record Reading(
        Id<Reading> id,
        MetricKey metric,
        MetricKind metricKind,
        DaySpan span,
        double value,
        String unit,
        Optional<About> about,
        Optional<Origin> origin,
        Optional<String> estimate,
        Optional<Row> row,
        List<Earlier> earlier)
        implements Entry {

    public Reading {
        earlier = List.copyOf(earlier);
    }

    /** One that was counted and stands here for the first time. */
    public Reading(
            Id<Reading> id,
            MetricKey metric,
            MetricKind metricKind,
            DaySpan span,
            double value,
            String unit,
            Optional<About> about,
            Optional<Origin> origin) {
        this(id, metric, metricKind, span, value, unit, about, origin, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * A row of an imported file.
     *
     * @param file as in the report of the import: {@code x.zip!/Connections.csv}
     * @param line 1-based line or sheet row
     * @param format the id of the format that read it
     * @param at when it was imported
     */
    public record Row(String file, int line, String format, Instant at) {}

    /**
     * A value that another took the place of.
     *
     * @param row of which file it was read; empty where it was typed
     * @param until when the other took its place
     */
    public record Earlier(double value, Optional<String> estimate, Optional<Row> row, Instant until) {}

    /** This in the place of another reading: under its id, and with its value among the earlier ones. */
    public Reading replacing(Reading old, Instant when) {
        List<Earlier> all = new ArrayList<>(old.earlier);
        if (old.value != value || old.estimate.isPresent() != estimate.isPresent()) {
            all.add(new Earlier(old.value, old.estimate, old.row, when));
        }
        return new Reading(old.id, metric, metricKind, span, value, unit, about, origin, estimate, row, all);
    }

    public Reading withMetric(MetricKey other) {
        return new Reading(id, other, metricKind, span, value, unit, about, origin, estimate, row, earlier);
    }

    public Reading withValue(double other) {
        return new Reading(id, metric, metricKind, span, other, unit, about, origin, estimate, row, earlier);
    }

    /** The same as an estimate, for a reason that may be empty, or as a count again. */
    public Reading withEstimate(Optional<String> why) {
        return new Reading(id, metric, metricKind, span, value, unit, about, origin, why, row, earlier);
    }

    public Reading withRow(Row from) {
        return new Reading(
                id, metric, metricKind, span, value, unit, about, origin, estimate, Optional.of(from), earlier);
    }

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
