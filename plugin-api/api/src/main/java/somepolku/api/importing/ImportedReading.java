package somepolku.api.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import somepolku.api.channel.MetricDescription;

/** One value of a metric, at a day or over a period. */
public final class ImportedReading {
    private final String metric;
    private final LocalDate first;
    private final LocalDate last;
    private final double value;
    private final Optional<String> about;
    private final Optional<Instant> aboutMade;

    private ImportedReading(
            String metric,
            LocalDate first,
            LocalDate last,
            double value,
            @Nullable String about,
            @Nullable Instant aboutMade) {
        this.metric = Objects.requireNonNull(metric);
        this.first = Objects.requireNonNull(first);
        this.last = Objects.requireNonNull(last);
        this.value = value;
        this.about = Optional.ofNullable(about);
        this.aboutMade = Optional.ofNullable(aboutMade);
    }

    /**
     * A value of one day.
     *
     * @param metric an id of the channel's {@link MetricDescription}s
     * @param value finite; may be negative, since platforms take counts back
     */
    public static ImportedReading on(String metric, LocalDate day, double value) {
        return new ImportedReading(metric, day, day, value, null, null);
    }

    /** A value of the period from {@code first} to {@code last}, both included. */
    public static ImportedReading over(String metric, LocalDate first, LocalDate last, double value) {
        return new ImportedReading(metric, first, last, value, null, null);
    }

    /** The same reading, about a single activity: the {@code key} that its {@link ImportedActivity} has. */
    public ImportedReading about(String activityKey) {
        return new ImportedReading(metric, first, last, value, Objects.requireNonNull(activityKey), null);
    }

    /**
     * The same reading, about a single activity whose key may be another in other exports: the host joins the two where
     * they were made within five seconds of each other.
     *
     * @param activityKey as far as this export knows it
     * @param made when the activity was made
     */
    public ImportedReading about(String activityKey, Instant made) {
        return new ImportedReading(
                metric, first, last, value, Objects.requireNonNull(activityKey), Objects.requireNonNull(made));
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

    public Optional<Instant> aboutMade() {
        return aboutMade;
    }
}
