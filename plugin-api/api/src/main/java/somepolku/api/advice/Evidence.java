package somepolku.api.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How well it is known that an advice helps: its strength and its sources, and what speaks against it. */
public final class Evidence {
    private final Strength strength;
    private final String finding;
    private final String doubt;
    private final List<Source> sources;

    private Evidence(Builder builder) {
        strength = builder.strength;
        finding = builder.finding;
        doubt = builder.doubt;
        sources = List.copyOf(builder.sources);
    }

    /**
     * Begins.
     *
     * @param strength of the best of the sources
     * @param finding what was found, where and on whom, in the person's language, in a sentence or two; at most 500
     *     characters
     */
    public static Builder of(Strength strength, String finding) {
        return new Builder(strength, finding);
    }

    public Strength strength() {
        return strength;
    }

    public String finding() {
        return finding;
    }

    /** What other studies say, or why it may not hold for the person; empty where nothing of the kind is known. */
    public String doubt() {
        return doubt;
    }

    public List<Source> sources() {
        return sources;
    }

    /** Collects the evidence. */
    public static final class Builder {
        private final Strength strength;
        private final String finding;
        private final List<Source> sources = new ArrayList<>();
        private String doubt = "";

        private Builder(Strength strength, String finding) {
            this.strength = Objects.requireNonNull(strength);
            this.finding = Objects.requireNonNull(finding);
        }

        /** Adds a source; at least one is wanted, and at most 10. */
        public Builder source(String title, String where, int year) {
            sources.add(new Source(title, where, year));
            return this;
        }

        /** Says where studies disagree, or why it may not hold for the person; at most 500 characters. */
        public Builder doubt(String sentences) {
            doubt = Objects.requireNonNull(sentences);
            return this;
        }

        public Evidence build() {
            return new Evidence(this);
        }
    }
}
