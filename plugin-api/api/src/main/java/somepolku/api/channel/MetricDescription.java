package somepolku.api.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One number that a channel shows its member. */
public final class MetricDescription {
    private final String id;
    private final String name;
    private final MetricKind kind;
    private final String unit;
    private final int retentionDays;
    private final boolean perActivity;
    private final int historyWeeks;
    private final int provisionalDays;
    private final List<Break> breaks;
    private final Optional<String> numerator;
    private final Optional<String> denominator;

    private MetricDescription(Builder builder) {
        id = builder.id;
        name = builder.name;
        kind = builder.kind;
        unit = builder.unit;
        retentionDays = builder.retentionDays;
        perActivity = builder.perActivity;
        historyWeeks = builder.historyWeeks;
        provisionalDays = builder.provisionalDays;
        breaks = List.copyOf(builder.breaks);
        numerator = Optional.ofNullable(builder.numerator);
        denominator = Optional.ofNullable(builder.denominator);
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

    /**
     * How many days the platform shows the number after the last of the days that it covers; empty where it keeps it. The
     * views of a week that ended on a 22 November are, with 90, shown until 20 February.
     */
    public OptionalInt retentionDays() {
        return retentionDays > 0 ? OptionalInt.of(retentionDays) : OptionalInt.empty();
    }

    /** Whether its readings are always about a single activity, so that the channel itself has no such number. */
    public boolean perActivity() {
        return perActivity;
    }

    /** How many past weeks the platform shows at once, so that they can be typed in one go; empty where none. */
    public OptionalInt historyWeeks() {
        return historyWeeks > 0 ? OptionalInt.of(historyWeeks) : OptionalInt.empty();
    }

    /**
     * How many of the newest days of an export the platform is still counting when it tells them; 0 where it tells only
     * what is final. Such a value is drawn and called provisional, and no finding is made of it.
     */
    public int provisionalDays() {
        return provisionalDays;
    }

    /** The days on which the platform began to count otherwise, so that numbers before and after do not compare. */
    public List<Break> breaks() {
        return breaks;
    }

    /** The id of the metric that is divided, of a {@link MetricKind#RATIO} that is made of two others. */
    public Optional<String> numerator() {
        return numerator;
    }

    /** The id of the metric that {@link #numerator()} is divided by. */
    public Optional<String> denominator() {
        return denominator;
    }

    /** A change of what is counted. */
    public static final class Break {
        private final LocalDate from;
        private final String why;

        private Break(LocalDate from, String why) {
            this.from = Objects.requireNonNull(from);
            this.why = Objects.requireNonNull(why);
        }

        /** The first day counted in the new way. */
        public LocalDate from() {
            return from;
        }

        /** What changed, in the person's language, in one sentence. */
        public String why() {
            return why;
        }
    }

    /** Collects a description. */
    public static final class Builder {
        private final String id;
        private final String name;
        private final MetricKind kind;
        private String unit = "";
        private int retentionDays;
        private boolean perActivity;
        private int historyWeeks;
        private int provisionalDays;
        private final List<Break> breaks = new ArrayList<>();
        private @Nullable String numerator;
        private @Nullable String denominator;

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

        /** Says that the platform shows so many past weeks at once; the metric is then one of whole weeks. */
        public Builder historyWeeks(int weeks) {
            historyWeeks = weeks;
            return this;
        }

        /** Says that the newest days of an export are still being counted. */
        public Builder provisionalDays(int days) {
            provisionalDays = Math.max(0, days);
            return this;
        }

        /** Says that the platform counts otherwise from a day on. */
        public Builder breaksOn(LocalDate from, String why) {
            breaks.add(new Break(from, why));
            return this;
        }

        /**
         * Says that a {@link MetricKind#RATIO} is made of two flows of the same channel, in hundredths. It then has no
         * readings: the ratio of a day, a week or a month is the sum of the one by the sum of the other, over the days of
         * which both are known.
         *
         * @param numeratorId the metric that is divided: {@code engagements}
         * @param denominatorId the metric that it is divided by: {@code impressions}
         */
        public Builder ratio(String numeratorId, String denominatorId) {
            numerator = Objects.requireNonNull(numeratorId);
            denominator = Objects.requireNonNull(denominatorId);
            unit = "%";
            return this;
        }

        public MetricDescription build() {
            return new MetricDescription(this);
        }
    }
}
