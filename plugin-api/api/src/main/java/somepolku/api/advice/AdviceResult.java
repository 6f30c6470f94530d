package somepolku.api.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import somepolku.api.journal.EntryId;
import somepolku.api.journal.EntryView;

/** What a rule found in the journal, all texts in the person's language. */
public final class AdviceResult {
    private final Verdict verdict;
    private final String summary;
    private final String explanation;
    private final String suggestion;
    private final List<EntryId> trail;

    private AdviceResult(Builder builder) {
        verdict = builder.verdict;
        summary = builder.summary;
        explanation = builder.explanation;
        suggestion = builder.suggestion;
        trail = List.copyOf(builder.trail);
    }

    /**
     * Begins a result.
     *
     * @param summary what was found, with the person's own figures, in one sentence of at most 200 characters: {@code You
     *     posted in 3 of the last 8 weeks.}
     */
    public static Builder of(Verdict verdict, String summary) {
        return new Builder(verdict, summary);
    }

    public Verdict verdict() {
        return verdict;
    }

    public String summary() {
        return summary;
    }

    /** What was looked at and how it was counted; may be empty. */
    public String explanation() {
        return explanation;
    }

    /** One small thing to do next; empty where there is nothing. */
    public String suggestion() {
        return suggestion;
    }

    /** The entries that the summary stands on: the person can open each of them. */
    public List<EntryId> trail() {
        return trail;
    }

    /** Collects a result. */
    public static final class Builder {
        /** More than a person looks through; further ones are left out. */
        private static final int MOST = 200;

        private final Verdict verdict;
        private final String summary;
        private final List<EntryId> trail = new ArrayList<>();
        private String explanation = "";
        private String suggestion = "";

        private Builder(Verdict verdict, String summary) {
            this.verdict = Objects.requireNonNull(verdict);
            this.summary = Objects.requireNonNull(summary);
        }

        /** At most 1,000 characters. */
        public Builder explanation(String sentences) {
            explanation = Objects.requireNonNull(sentences);
            return this;
        }

        /** At most 300 characters, as an offer and not as an order. */
        public Builder suggestion(String sentence) {
            suggestion = Objects.requireNonNull(sentence);
            return this;
        }

        /** Adds an entry that the summary stands on; of more than 200 the first ones are kept. */
        public Builder standsOn(EntryView entry) {
            if (trail.size() < MOST) {
                trail.add(entry.id());
            }
            return this;
        }

        /** Adds entries that the summary stands on; of more than 200 the first ones are kept. */
        public Builder standsOn(Stream<? extends EntryView> entries) {
            entries.limit(MOST - (long) trail.size()).forEach(this::standsOn);
            return this;
        }

        public AdviceResult build() {
            return new AdviceResult(this);
        }
    }
}
