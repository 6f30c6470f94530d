package somepolku.api.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form for what no export tells, such as the numbers of a story that is gone tomorrow. What the person fills in becomes
 * one deed where a {@link Builder#kind} is named, and a reading for every filled {@link FormField#reading}: about that
 * deed where the metric is told of single activities, else about the channel on that day. Empty fields become nothing;
 * all of it is undone as one. No code of the plugin is called for it.
 */
public final class EntryForm {
    private final String id;
    private final String title;
    private final String about;
    private final Optional<String> kind;
    private final List<FormField> fields;

    private EntryForm(Builder builder) {
        id = builder.id;
        title = builder.title;
        about = builder.about;
        kind = Optional.ofNullable(builder.kind);
        fields = List.copyOf(builder.fields);
    }

    /**
     * Begins a form.
     *
     * @param id lower-case letters, digits and hyphens, at most 40, unique among the plugin's forms
     * @param title in the person's language, at most 60 characters: {@code The numbers of a story}
     */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Where the person finds the numbers, in a sentence or two; may be empty. */
    public String about() {
        return about;
    }

    /** The kind of activity that a filled form is. */
    public Optional<String> kind() {
        return kind;
    }

    public List<FormField> fields() {
        return fields;
    }

    /** Collects a form. */
    public static final class Builder {
        private final String id;
        private final String title;
        private final List<FormField> fields = new ArrayList<>();
        private String about = "";
        private @Nullable String kind;

        private Builder(String id, String title) {
            this.id = Objects.requireNonNull(id);
            this.title = Objects.requireNonNull(title);
        }

        /** At most 300 characters. */
        public Builder about(String sentences) {
            about = Objects.requireNonNull(sentences);
            return this;
        }

        /** Says that a filled form is a deed of this kind: an id of the channel's activity kinds. */
        public Builder kind(String activityKind) {
            kind = Objects.requireNonNull(activityKind);
            return this;
        }

        /** Adds a field, in the order of filling in; from 1 to 30. The day is asked for by the host. */
        public Builder field(FormField field) {
            fields.add(Objects.requireNonNull(field));
            return this;
        }

        public EntryForm build() {
            return new EntryForm(this);
        }
    }
}
