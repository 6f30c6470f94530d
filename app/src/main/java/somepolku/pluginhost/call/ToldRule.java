package somepolku.pluginhost.call;

import java.util.List;
import somepolku.api.advice.AdviceResult;
import somepolku.api.advice.AdviceRule;
import somepolku.api.advice.Evidence;
import somepolku.api.advice.Need;
import somepolku.api.journal.JournalView;
import somepolku.pluginhost.wire.offer.RuleTold;

/** A rule that said once what it is, and from then on is only asked to judge. */
record ToldRule(RuleTold told, AdviceRule rule) implements AdviceRule {

    @Override
    public String id() {
        return told.id();
    }

    @Override
    public String name() {
        return told.name();
    }

    @Override
    public Evidence evidence() {
        return told.evidence();
    }

    @Override
    public List<Need> needs() {
        return told.needs();
    }

    @Override
    public AdviceResult judge(JournalView journal) {
        return rule.judge(journal);
    }
}
