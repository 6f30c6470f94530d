package somepolku.work.port;

import java.time.LocalDate;
import somepolku.domain.advice.Judgement;
import somepolku.domain.advice.RuleInfo;
import somepolku.kit.ProblemException;

/** A rule that a plugin brings. */
public interface AdviceRule {

    RuleInfo info();

    /**
     * Lets the rule look at the journal; waits for it, never on the EDT. Safe from any thread, one at a time for each rule.
     *
     * @throws ProblemException if the plugin failed, took too long or was wrong once before in this run; it is named
     */
    Judgement judge(JournalView journal, LocalDate today) throws ProblemException;
}
