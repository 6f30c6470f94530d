package somepolku.api;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One value of a metric, at a day or over a period. */
public final class ImportedReading {
    private final String metric;
    private final LocalDate first;
    private final LocalDate last;
    private final double value;
    private final Optional<String> about;

    private ImportedReading(String metric, LocalDate first, LocalDate last, double value, @Nullable String about) {
        this.metric = Objects.requireNonNull(metric);
        this.first = Objects.requireNonNull(first);
        this.last = Objects.requireNonNull(last);
        this.value = value;
        this.about = Optional.ofNullable(about);
    }

    /**
     * A value of one day.
     *
     * @param metric an id of the channel's {@link MetricDescription}s
     * @param value finite; may be negative, since platforms take counts back
     */
    public static ImportedReading on(String metric, LocalDate day, double value) {
        return new ImportedReading(metric, day, day, value, null);
    }

    /** A value of the period from {@code first} to {@code last}, both included. */
    public static ImportedReading over(String metric, LocalDate first, LocalDate last, double value) {
        return new ImportedReading(metric, first, last, value, null);
    }

    /** The same reading, about a single activity: the {@code key} that its {@link ImportedActivity} has. */
    public ImportedReading about(String activityKey) {
        return new ImportedReading(metric, first, last, value, Objects.requireNonNull(activityKey));
    }

    public String metric() {
        return metric;
    }

    public LocalDate first() {
        return first;
    }

    public LocalDate last() {
        return last;
    }

    public double value() {
        return value;
    }

    public Optional<String> about() {
        return about;
    }
}
