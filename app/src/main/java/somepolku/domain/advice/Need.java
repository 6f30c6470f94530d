package somepolku.domain.advice;

import java.util.Optional;
import java.util.OptionalInt;
import somepolku.domain.journal.FactSort;

/**
 * Something of the rule's channel that must be in the journal before it can be judged; applications count whatever their
 * channel.
 *
 * @param id the kind of deed or the metric, where it is about one
 * @param name what that is called; empty where {@code id} is
 * @param fact what the fact is about, of facts
 * @param days up to today, today included; empty where any day counts
 */
public record Need(What what, Optional<String> id, String name, Optional<FactSort> fact, int least, OptionalInt days) {

    /** What is counted. */
    public enum What {
        ACTIVITIES,
        READINGS,
        CONTACTS,
        APPLICATIONS,
        FACTS
    }
}
