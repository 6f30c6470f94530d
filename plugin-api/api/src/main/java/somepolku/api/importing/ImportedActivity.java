package somepolku.api.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import somepolku.api.channel.ActivityKind;

/** Something that the person did, as the export tells it. */
public final class ImportedActivity {
    private final String key;
    private final String kind;
    private final Optional<Instant> at;
    private final Optional<LocalDate> day;
    private final String title;
    private final String text;
    private final Optional<String> link;
    private final Optional<Instant> answers;
    private final Optional<String> kindIfOwn;

    private ImportedActivity(Builder builder) {
        key = builder.key;
        kind = builder.kind;
        at = Optional.ofNullable(builder.at);
        day = Optional.ofNullable(builder.day);
        title = builder.title;
        text = builder.text;
        link = Optional.ofNullable(builder.link);
        answers = Optional.ofNullable(builder.answers);
        kindIfOwn = Optional.ofNullable(builder.kindIfOwn);
    }

    /**
     * An activity at an instant.
     *
     * @param key what makes the same activity the same in every export: {@code share:7345821826846990338}
     * @param kind an id of the channel's {@link ActivityKind}s
     */
    public static Builder at(String key, String kind, Instant at) {
        Builder builder = new Builder(key, kind);
        builder.at = Objects.requireNonNull(at);
        return builder;
    }

    /** An activity of which only the calendar day is known. */
    public static Builder on(String key, String kind, LocalDate day) {
        Builder builder = new Builder(key, kind);
        builder.day = Objects.requireNonNull(day);
        return builder;
    }

    /** An activity without any date; it is kept, listed, and stands on no day. */
    public static Builder undated(String key, String kind) {
        return new Builder(key, kind);
    }

    public String key() {
        return key;
    }

    public String kind() {
        return kind;
    }

    public Optional<Instant> at() {
        return at;
    }

    public Optional<LocalDate> day() {
        return day;
    }

    /** One line, at most 200 characters. */
    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public Optional<String> link() {
        return link;
    }

    /** When what this one answers to was made, where that is known. */
    public Optional<Instant> answers() {
        return answers;
    }

    /** The kind of this activity where what it answers to is an activity of the person's own. */
    public Optional<String> kindIfOwn() {
        return kindIfOwn;
    }

    /** Collects an activity. */
    public static final class Builder {
        private final String key;
        private final String kind;
        private @Nullable Instant at;
        private @Nullable LocalDate day;
        private String title = "";
        private String text = "";
        private @Nullable String link;
        private @Nullable Instant answers;
        private @Nullable String kindIfOwn;

        private Builder(String key, String kind) {
            this.key = Objects.requireNonNull(key);
            this.kind = Objects.requireNonNull(kind);
        }

        public Builder title(String line) {
            title = Objects.requireNonNull(line);
            return this;
        }

        public Builder text(String words) {
            text = Objects.requireNonNull(words);
            return this;
        }

        public Builder link(String address) {
            link = Objects.requireNonNull(address);
            return this;
        }

        /**
         * Says what this one answers to, such as the post under a comment. The host looks whether an activity of this
         * channel that the person made themselves was made at that time, within five seconds.
         *
         * @param made when the other was made
         * @param kindIfOwn the id of the kind that this activity then has: {@code reply}
         */
        public Builder answers(Instant made, String kindIfOwn) {
            answers = Objects.requireNonNull(made);
            this.kindIfOwn = Objects.requireNonNull(kindIfOwn);
            return this;
        }

        public ImportedActivity build() {
            return new ImportedActivity(this);
        }
    }
}
