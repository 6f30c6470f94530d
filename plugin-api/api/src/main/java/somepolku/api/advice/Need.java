package somepolku.api.advice;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import somepolku.api.journal.FactSort;

/**
 * Something that must be in the journal before a rule can be judged, of the plugin's own channel. The host counts it and
 * says in its own words what is missing: <i>At least 8 posts in the last 90 days are needed; there are 3.</i>
 */
public final class Need {
    private final What what;
    private final Optional<String> id;
    private final Optional<FactSort> fact;
    private final int least;
    private final OptionalInt days;

    private Need(What what, @Nullable String id, @Nullable FactSort fact, int least, OptionalInt days) {
        this.what = what;
        this.id = Optional.ofNullable(id);
        this.fact = Optional.ofNullable(fact);
        this.least = least;
        this.days = days;
    }

    /** What is counted. */
    public enum What {
        ACTIVITIES,
        READINGS,
        CONTACTS,
        /** Jobs, wherever they were found. */
        APPLICATIONS,
        FACTS
    }

    /** So many activities of any kind. */
    public static Need activities(int least) {
        return counted(What.ACTIVITIES, null, least);
    }

    /**
     * So many activities of one kind.
     *
     * @param kind an id of the channel's {@link somepolku.api.channel.ActivityKind}s
     */
    public static Need activities(String kind, int least) {
        return counted(What.ACTIVITIES, Objects.requireNonNull(kind), least);
    }

    /**
     * So many values of a metric.
     *
     * @param metric an id of the channel's {@link somepolku.api.channel.MetricDescription}s
     */
    public static Need readings(String metric, int least) {
        return counted(What.READINGS, Objects.requireNonNull(metric), least);
    }

    /** So many people whose day of joining is known. */
    public static Need contacts(int least) {
        return counted(What.CONTACTS, null, least);
    }

    /** So many jobs, of whatever channel, of which some day is known. */
    public static Need applications(int least) {
        return counted(What.APPLICATIONS, null, least);
    }

    /** That the profile was imported and says something of this sort. */
    public static Need fact(FactSort sort) {
        return new Need(What.FACTS, null, Objects.requireNonNull(sort), 1, OptionalInt.empty());
    }

    /** The same within so many days up to today, today included; otherwise any day counts. Facts have no days. */
    public Need within(int lastDays) {
        return new Need(what, id.orElse(null), fact.orElse(null), least, OptionalInt.of(lastDays));
    }

    private static Need counted(What what, @Nullable String id, int least) {
        return new Need(what, id, null, least, OptionalInt.empty());
    }

    public What what() {
        return what;
    }

    /** The kind of activity or the metric, where it is about one. */
    public Optional<String> id() {
        return id;
    }

    /** What the fact is about, where it is one. */
    public Optional<FactSort> fact() {
        return fact;
    }

    /** From 1 to 1,000. */
    public int least() {
        return least;
    }

    /** From 1 to 3,660; empty where any day counts. */
    public OptionalInt days() {
        return days;
    }
}
