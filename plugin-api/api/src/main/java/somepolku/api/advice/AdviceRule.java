package somepolku.api.advice;

import java.util.List;
import somepolku.api.journal.JournalView;

/**
 * One piece of advice: what it needs to be judged, and how it judges the person's own journal.
 *
 * <p>Pure: the same journal on the same day gives the same result. A rule keeps nothing between calls, asks no clock and
 * reads no file. It never promises ("you will get") and never scolds; what a study found on average it calls associated.
 *
 * <p>{@link #judge} is called on a thread of the host's choosing, at most once at a time for each rule, within two
 * seconds; the other methods once, while the plugin registers. A rule that throws, or takes longer, is reported with the
 * plugin's name and rests until the next start; the plugin's other offers go on.
 *
 * <p>Methods that come later will be {@code default} ones.
 */
public interface AdviceRule {

    /** Unique within the plugin, lower-case letters, digits and hyphens, at most 40: {@code steady-posts}. It never changes: the person's "not for me" is kept under it. */
    String id();

    /** The advice in a few words, in the person's language, at most 80 characters: {@code Post every week}. */
    String name();

    /** How well it is known that the advice helps. Shown with every result, also where the rule cannot be judged. */
    Evidence evidence();

    /**
     * What must be in the journal: the host looks first, and where something is missing it says what, and does not call
     * {@link #judge}. At most 10; empty where the rule can always be judged.
     */
    List<Need> needs();

    /**
     * Looks at the journal. Everything that {@link #needs()} asks for is there.
     *
     * @param journal not to be kept after the call
     */
    AdviceResult judge(JournalView journal);
}
