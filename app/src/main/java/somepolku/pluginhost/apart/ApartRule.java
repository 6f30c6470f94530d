package somepolku.pluginhost.apart;

import java.util.List;
import somepolku.api.advice.AdviceResult;
import somepolku.api.advice.AdviceRule;
import somepolku.api.advice.Evidence;
import somepolku.api.advice.Need;
import somepolku.api.journal.JournalView;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.pluginhost.wire.Kind;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.offer.Results;
import somepolku.pluginhost.wire.offer.RuleTold;

/** A rule that judges in the process of its plugin: the journal is shown to it as far as it looks. */
record ApartRule(Apart apart, String provider, int number, RuleTold told) implements AdviceRule {

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
        Shown shown = new Shown(journal, apart.jar().id());
        Out question = new Out().text(provider).whole(number).day(journal.today());
        Apart.Waiting waiting = new Apart.Waiting(apart.code().patience().answer(), shown::shown, () -> false);
        try {
            return apart.ask(waiting, worker -> worker.ask(Kind.JUDGE, question, Kind.JUDGED, Results::from, shown));
        } catch (ProblemException e) {
            throw new UncheckedProblemException(e.problem(), e);
        }
    }
}
