package somepolku.api.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Something that the person may choose for the plugin. The host draws it, keeps the choice for this installation (never
 * in the journal) and checks it; what no longer fits falls back to the standard value. Never for a password.
 */
public final class SettingDescription {
    private final String id;
    private final String label;
    private final Sort sort;
    private final String standard;
    private final String about;
    private final double least;
    private final double most;
    private final boolean whole;
    private final int longest;
    private final List<Option> options;

    private SettingDescription(Builder builder) {
        id = builder.id;
        label = builder.label;
        sort = builder.sort;
        standard = builder.standard;
        about = builder.about;
        least = builder.least;
        most = builder.most;
        whole = builder.whole;
        longest = builder.longest;
        options = List.copyOf(builder.options);
    }

    /** What kind of value it has. */
    public enum Sort {
        TEXT,
        NUMBER,
        CHOICE,
        YES_NO
    }

    /**
     * One of several values.
     *
     * @param id lower-case letters, digits and hyphens, at most 40
     * @param label in the person's language, at most 60 characters
     */
    public record Option(String id, String label) {
        public Option {
            Objects.requireNonNull(id);
            Objects.requireNonNull(label);
        }
    }

    /**
     * Begins a setting whose value is a line of text.
     *
     * @param id lower-case letters, digits and hyphens, at most 40, unique among the plugin's settings; it never changes
     * @param label in the person's language, at most 60 characters
     * @param standard the value until the person chooses another; may be empty
     */
    public static Builder text(String id, String label, String standard) {
        return new Builder(id, label, Sort.TEXT, standard);
    }

    /** Begins a setting whose value is a number; whole ones from 0 to 1,000,000 unless told otherwise. */
    public static Builder number(String id, String label, double standard) {
        return new Builder(id, label, Sort.NUMBER, Double.toString(standard));
    }

    /**
     * Begins a setting whose value is one of its {@link Builder#option}s.
     *
     * @param standard the id of the option that holds until the person chooses another
     */
    public static Builder choice(String id, String label, String standard) {
        return new Builder(id, label, Sort.CHOICE, standard);
    }

    /** Begins a setting that is on or off. */
    public static Builder yesNo(String id, String label, boolean standard) {
        return new Builder(id, label, Sort.YES_NO, Boolean.toString(standard));
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public Sort sort() {
        return sort;
    }

    /** As text: a number as {@link Double#toString(double)} writes it, yes as {@code true}, of a choice its id. */
    public String standard() {
        return standard;
    }

    /** What it changes, in a sentence or two; may be empty. */
    public String about() {
        return about;
    }

    /** Of a number. */
    public double least() {
        return least;
    }

    /** Of a number. */
    public double most() {
        return most;
    }

    /** Whether a number must be a whole one. */
    public boolean whole() {
        return whole;
    }

    /** Of a text, in characters. */
    public int longest() {
        return longest;
    }

    /** Of a choice. */
    public List<Option> options() {
        return options;
    }

    /** Collects a setting. What does not belong to its sort is ignored. */
    public static final class Builder {
        private static final double MOST = 1_000_000;
        private static final int LONGEST = 200;

        private final String id;
        private final String label;
        private final Sort sort;
        private final String standard;
        private final List<Option> options = new ArrayList<>();
        private String about = "";
        private double least;
        private double most = MOST;
        private boolean whole = true;
        private int longest = LONGEST;

        private Builder(String id, String label, Sort sort, String standard) {
            this.id = Objects.requireNonNull(id);
            this.label = Objects.requireNonNull(label);
            this.sort = sort;
            this.standard = Objects.requireNonNull(standard);
        }

        /** At most 300 characters. */
        public Builder about(String sentences) {
            about = Objects.requireNonNull(sentences);
            return this;
        }

        /** The smallest and the largest number, both allowed. */
        public Builder between(double smallest, double largest) {
            least = smallest;
            most = largest;
            return this;
        }

        /** Says that a number may have decimals. */
        public Builder decimals() {
            whole = false;
            return this;
        }

        /** How many characters a text may have: at most 200, and 200 unless told. */
        public Builder longest(int characters) {
            longest = characters;
            return this;
        }

        /** Adds a value to choose from; from 2 to 20. */
        public Builder option(String optionId, String optionLabel) {
            options.add(new Option(optionId, optionLabel));
            return this;
        }

        public SettingDescription build() {
            return new SettingDescription(this);
        }
    }
}
