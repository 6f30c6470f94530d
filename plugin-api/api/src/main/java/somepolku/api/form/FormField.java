package somepolku.api.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One field of an {@link EntryForm}, and what becomes of what is filled in. Labels are in the person's language. */
public final class FormField {
    private final Becomes becomes;
    private final String label;
    private final Optional<String> metric;
    private final List<Choice> choices;
    private final String hint;
    private final boolean required;

    private FormField(
            Becomes becomes,
            String label,
            @Nullable String metric,
            List<Choice> choices,
            String hint,
            boolean required) {
        this.becomes = becomes;
        this.label = Objects.requireNonNull(label);
        this.metric = Optional.ofNullable(metric);
        this.choices = List.copyOf(choices);
        this.hint = hint;
        this.required = required;
    }

    /** What becomes of what is filled in. */
    public enum Becomes {
        /** The deed's one line. At most once. */
        TITLE,
        /** The deed's text. At most once. */
        TEXT,
        /** The deed's minutes. At most once. */
        MINUTES,
        /** The deed's link. At most once. */
        LINK,
        /** A tag of the deed: the chosen one. */
        TAG,
        /** A value of a metric. */
        READING
    }

    /**
     * One of several tags to choose from.
     *
     * @param tag the tag, without {@code #}: a word of letters, digits and hyphens, at most 40 characters
     * @param label as it is shown, at most 60 characters
     */
    public record Choice(String tag, String label) {
        public Choice {
            Objects.requireNonNull(tag);
            Objects.requireNonNull(label);
        }
    }

    /** The deed's one line. */
    public static FormField title(String label) {
        return plain(Becomes.TITLE, label);
    }

    /** The deed's text. */
    public static FormField text(String label) {
        return plain(Becomes.TEXT, label);
    }

    /** How long it took. */
    public static FormField minutes(String label) {
        return plain(Becomes.MINUTES, label);
    }

    /** Where it is to be seen. */
    public static FormField link(String label) {
        return plain(Becomes.LINK, label);
    }

    /**
     * A value of a metric.
     *
     * @param metric an id of the channel's {@link somepolku.api.channel.MetricDescription}s
     */
    public static FormField reading(String metric, String label) {
        return new FormField(Becomes.READING, label, Objects.requireNonNull(metric), List.of(), "", false);
    }

    /** One of several tags, from 2 to 20. */
    public static FormField tag(String label, Choice... choices) {
        return new FormField(Becomes.TAG, label, null, List.of(choices), "", false);
    }

    /** The same field with a hint below it, at most 200 characters. */
    public FormField hint(String sentence) {
        return new FormField(becomes, label, metric.orElse(null), choices, Objects.requireNonNull(sentence), required);
    }

    /** The same field, without which the form is not taken. */
    public FormField required() {
        return new FormField(becomes, label, metric.orElse(null), choices, hint, true);
    }

    private static FormField plain(Becomes becomes, String label) {
        return new FormField(becomes, label, null, List.of(), "", false);
    }

    public Becomes becomes() {
        return becomes;
    }

    /** At most 60 characters. */
    public String label() {
        return label;
    }

    public Optional<String> metric() {
        return metric;
    }

    public List<Choice> choices() {
        return choices;
    }

    /** May be empty. */
    public String hint() {
        return hint;
    }

    public boolean isRequired() {
        return required;
    }
}
