package somepolku.api.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A channel: its name and mark, its metrics and kinds of activity, and what a person should know to choose it: what it is
 * for, what it trains and costs, and what content suits it. All texts in the person's language.
 */
public final class ChannelDescription {
    private final String id;
    private final String name;
    private final Mark mark;
    private final List<MetricDescription> metrics;
    private final List<ActivityKind> kinds;
    private final Optional<String> contactsMetric;
    private final String about;
    private final List<TrainedSkill> trains;
    private final Optional<Cost> cost;
    private final List<ContentFit> fits;
    private final byte @Nullable [] icon;

    private ChannelDescription(Builder builder) {
        id = builder.id;
        name = builder.name;
        mark = builder.mark;
        metrics = List.copyOf(builder.metrics);
        kinds = List.copyOf(builder.kinds);
        contactsMetric = Optional.ofNullable(builder.contactsMetric);
        about = builder.about;
        trains = List.copyOf(builder.trains);
        cost = Optional.ofNullable(builder.cost);
        fits = List.copyOf(builder.fits);
        icon = builder.icon;
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

    /** What the channel is for somebody who looks for work; may be empty. */
    public String about() {
        return about;
    }

    public List<TrainedSkill> trains() {
        return trains;
    }

    public Optional<Cost> cost() {
        return cost;
    }

    /** One for each kind of content of which the plugin has something to say. */
    public List<ContentFit> fits() {
        return fits;
    }

    /** A PNG picture; a copy. */
    public Optional<byte[]> icon() {
        return Optional.ofNullable(icon).map(byte[]::clone);
    }

    /** Collects a description; {@link #build()} may be called once. */
    public static final class Builder {
        private final String id;
        private final String name;
        private final List<MetricDescription> metrics = new ArrayList<>();
        private final List<ActivityKind> kinds = new ArrayList<>();
        private Mark mark = Mark.DIAMOND;
        private @Nullable String contactsMetric;
        private final List<TrainedSkill> trains = new ArrayList<>();
        private final List<ContentFit> fits = new ArrayList<>();
        private String about = "";
        private @Nullable Cost cost;
        private byte @Nullable [] icon;

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

        /** Says what the channel is for somebody who looks for work, in a few sentences of at most 600 characters. */
        public Builder about(String sentences) {
            about = Objects.requireNonNull(sentences);
            return this;
        }

        /**
         * Adds a skill that is trained there; at most 12.
         *
         * @param skill in a word or two, at most 40 characters: {@code presenting}
         * @param how doing what, in one sentence of at most 300 characters
         */
        public Builder trains(String skill, String how) {
            trains.add(new TrainedSkill(skill, how));
            return this;
        }

        public Builder cost(Cost what) {
            cost = Objects.requireNonNull(what);
            return this;
        }

        /**
         * Says how well a kind of content suits the channel: the person decides what to make first, and sees here where it
         * works. Say of each kind at most once; a kind without a word is unknown, not bad.
         *
         * @param why in one sentence of at most 300 characters
         */
        public Builder fit(ContentKind content, Suits suits, String why) {
            fits.add(new ContentFit(content, suits, why));
            return this;
        }

        /**
         * The channel's picture in lists, beside its mark: a PNG of at most 32 KB (32,768 bytes) and at most 128 by 128
         * pixels, readable at 24 on a light and a dark ground. Another one refuses the plugin. Mind trademarks.
         */
        public Builder icon(byte[] png) {
            icon = png.clone();
            return this;
        }

        public ChannelDescription build() {
            return new ChannelDescription(this);
        }
    }
}
