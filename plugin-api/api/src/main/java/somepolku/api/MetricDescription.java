package somepolku.api;

import java.util.Objects;
import java.util.OptionalInt;

/** One number that a channel shows its member. */
public final class MetricDescription {
    private final String id;
    private final String name;
    private final MetricKind kind;
    private final String unit;
    private final int retentionDays;
    private final boolean perActivity;

    private MetricDescription(Builder builder) {
        id = builder.id;
        name = builder.name;
        kind = builder.kind;
        unit = builder.unit;
        retentionDays = builder.retentionDays;
        perActivity = builder.perActivity;
    }

    /**
     * Begins a description.
     *
     * @param id lower-case letters, digits and hyphens, at most 40, unique within the channel: {@code impressions}
     * @param name in the person's language, at most 40 characters
     */
    public static Builder builder(String id, String name, MetricKind kind) {
        return new Builder(id, name, kind);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public MetricKind kind() {
        return kind;
    }

    /** What is counted, in the person's language and in the plural: {@code contacts}; for the axis of a chart. */
    public String unit() {
        return unit;
    }

    /** After how many days the platform no longer shows the number; empty where it keeps it. */
    public OptionalInt retentionDays() {
        return retentionDays > 0 ? OptionalInt.of(retentionDays) : OptionalInt.empty();
    }

    /** Whether its readings are always about a single activity, so that the channel itself has no such number. */
    public boolean perActivity() {
        return perActivity;
    }

    /** Collects a description. */
    public static final class Builder {
        private final String id;
        private final String name;
        private final MetricKind kind;
        private String unit = "";
        private int retentionDays;
        private boolean perActivity;

        private Builder(String id, String name, MetricKind kind) {
            this.id = Objects.requireNonNull(id);
            this.name = Objects.requireNonNull(name);
            this.kind = Objects.requireNonNull(kind);
        }

        public Builder unit(String plural) {
            unit = Objects.requireNonNull(plural);
            return this;
        }

        public Builder retentionDays(int days) {
            retentionDays = days;
            return this;
        }

        /** Says that the number is told of single activities only, such as the views of one post. */
        public Builder perActivity() {
            perActivity = true;
            return this;
        }

        public MetricDescription build() {
            return new MetricDescription(this);
        }
    }
}
