package somepolku.api.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A channel's name, mark, metrics and kinds of activity, all texts in the person's language. */
public final class ChannelDescription {
    private final String id;
    private final String name;
    private final Mark mark;
    private final List<MetricDescription> metrics;
    private final List<ActivityKind> kinds;
    private final Optional<String> contactsMetric;

    private ChannelDescription(Builder builder) {
        id = builder.id;
        name = builder.name;
        mark = builder.mark;
        metrics = List.copyOf(builder.metrics);
        kinds = List.copyOf(builder.kinds);
        contactsMetric = Optional.ofNullable(builder.contactsMetric);
    }

    /**
     * Begins a description.
     *
     * @param id lower-case letters, digits and hyphens, at most 32: {@code linkedin}; part of every stored record, so
     *     it never changes
     * @param name as the person knows the channel, at most 40 characters
     */
    public static Builder builder(String id, String name) {
        return new Builder(id, name);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Mark mark() {
        return mark;
    }

    public List<MetricDescription> metrics() {
        return metrics;
    }

    public List<ActivityKind> kinds() {
        return kinds;
    }

    /** The level metric that the host rebuilds by counting the imported contacts up by their days, if there is one. */
    public Optional<String> contactsMetric() {
        return contactsMetric;
    }

    /** Collects a description; {@link #build()} may be called once. */
    public static final class Builder {
        private final String id;
        private final String name;
        private final List<MetricDescription> metrics = new ArrayList<>();
        private final List<ActivityKind> kinds = new ArrayList<>();
        private Mark mark = Mark.DIAMOND;
        private @Nullable String contactsMetric;

        private Builder(String id, String name) {
            this.id = Objects.requireNonNull(id);
            this.name = Objects.requireNonNull(name);
        }

        /** The shape of the channel's mark on charts and lists; a diamond unless told. */
        public Builder mark(Mark shape) {
            mark = Objects.requireNonNull(shape);
            return this;
        }

        public Builder metric(MetricDescription metric) {
            metrics.add(Objects.requireNonNull(metric));
            return this;
        }

        public Builder kind(ActivityKind kind) {
            kinds.add(Objects.requireNonNull(kind));
            return this;
        }

        /** Names the level metric that imported contacts count towards. */
        public Builder contactsMetric(String metricId) {
            contactsMetric = Objects.requireNonNull(metricId);
            return this;
        }

        public ChannelDescription build() {
            return new ChannelDescription(this);
        }
    }
}
