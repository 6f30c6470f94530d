package somepolku.api.form;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import somepolku.api.channel.Purpose;

/** A text to begin a deed with, such as the questions that a post answers; all texts in the person's language. */
public final class EntryTemplate {
    private final String id;
    private final String title;
    private final String about;
    private final String body;
    private final Optional<String> kind;
    private final Optional<Purpose> purpose;

    private EntryTemplate(Builder builder) {
        id = builder.id;
        title = builder.title;
        about = builder.about;
        body = builder.body;
        kind = Optional.ofNullable(builder.kind);
        purpose = Optional.ofNullable(builder.purpose);
    }

    /**
     * Begins a template.
     *
     * @param id lower-case letters, digits and hyphens, at most 40, unique among the plugin's templates
     * @param title as it stands in a menu, at most 60 characters: {@code What I learnt this week}
     * @param body Markdown, at most 10,000 characters; the person writes between its lines
     */
    public static Builder builder(String id, String title, String body) {
        return new Builder(id, title, body);
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** When it is of use, in a sentence; may be empty. */
    public String about() {
        return about;
    }

    public String body() {
        return body;
    }

    /** The kind of activity that it becomes: an id of the channel's {@link somepolku.api.channel.ActivityKind}s. */
    public Optional<String> kind() {
        return kind;
    }

    /** What it is for; empty where the kind's usual purpose holds. */
    public Optional<Purpose> purpose() {
        return purpose;
    }

    /** Collects a template. */
    public static final class Builder {
        private final String id;
        private final String title;
        private final String body;
        private String about = "";
        private @Nullable String kind;
        private @Nullable Purpose purpose;

        private Builder(String id, String title, String body) {
            this.id = Objects.requireNonNull(id);
            this.title = Objects.requireNonNull(title);
            this.body = Objects.requireNonNull(body);
        }

        /** At most 300 characters. */
        public Builder about(String sentence) {
            about = Objects.requireNonNull(sentence);
            return this;
        }

        public Builder kind(String activityKind) {
            kind = Objects.requireNonNull(activityKind);
            return this;
        }

        public Builder purpose(Purpose what) {
            purpose = Objects.requireNonNull(what);
            return this;
        }

        public EntryTemplate build() {
            return new EntryTemplate(this);
        }
    }
}
