package somepolku.pluginhost.advise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import somepolku.api.advice.AdviceResult;
import somepolku.api.journal.EntryId;
import somepolku.domain.advice.EntryRef;
import somepolku.domain.advice.Judgement;
import somepolku.domain.advice.Judgement.Advice;
import somepolku.domain.advice.Judgement.Lack;
import somepolku.domain.advice.Judgement.Lacking;
import somepolku.domain.advice.Judgement.Verdict;
import somepolku.domain.advice.RuleInfo;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.code.Blame;
import somepolku.pluginhost.code.Clean;
import somepolku.pluginhost.code.PluginCode;
import somepolku.work.port.AdviceRule;
import somepolku.work.port.JournalView;

/** A plugin's rule as the program uses it. One that failed is not asked again in this run. */
final class PluginRule implements AdviceRule {
    private static final int SUMMARY = 200;
    private static final int EXPLANATION = 1_000;
    private static final int SUGGESTION = 300;
    private static final int MOST_ENTRIES = 200;

    private final PluginCode code;
    private final RuleInfo info;
    private final somepolku.api.advice.AdviceRule rule;
    private Optional<Problem> failed = Optional.empty();

    PluginRule(PluginCode code, RuleInfo info, somepolku.api.advice.AdviceRule rule) {
        this.code = code;
        this.info = info;
        this.rule = rule;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public synchronized Judgement judge(JournalView journal, LocalDate today) throws ProblemException {
        if (failed.isPresent()) {
            throw new ProblemException(failed.get());
        }
        List<Lack> lacks = new Counting(info.channel(), journal, today).lacks(info.needs());
        return lacks.isEmpty() ? asked(new Window(journal, today)) : new Lacking(lacks);
    }

    private Judgement asked(Window window) throws ProblemException {
        try {
            return code.watched(Blame.When.JUDGING, () -> judged(window));
        } catch (ProblemException e) {
            if (e.problem().key().startsWith("pluginhost.")) {
                failed = Optional.of(e.problem());
            }
            throw e;
        } finally {
            window.end();
        }
    }

    /** What the journal could not do comes first: it is not the plugin's fault, whatever came of it there. */
    private Advice judged(Window window) throws ProblemException {
        try {
            Advice advice = code.call(() -> advice(rule.judge(window)));
            requireRead(window);
            return advice;
        } catch (ProblemException e) {
            requireRead(window);
            throw e;
        }
    }

    /** A plugin may have swallowed that the journal could not be read, and judged half of it. */
    private static void requireRead(Window window) throws ProblemException {
        Optional<ProblemException> fault = window.fault();
        if (fault.isPresent()) {
            throw fault.get();
        }
    }

    private Advice advice(@Nullable AdviceResult given) throws ProblemException {
        String summary = given == null ? "" : Clean.line(given.summary(), SUMMARY);
        if (given == null || summary.isEmpty()) {
            throw Clean.bad("pluginhost.bad.result", info.id());
        }
        List<EntryRef> trail = new ArrayList<>();
        for (EntryId id : given.trail().stream().distinct().limit(MOST_ENTRIES).toList()) {
            trail.add(Ids.read(id).orElseThrow(() -> Clean.bad("pluginhost.bad.trail", info.id())));
        }
        return new Advice(
                Verdict.valueOf(given.verdict().name()),
                summary,
                Clean.text(given.explanation(), EXPLANATION),
                Clean.line(given.suggestion(), SUGGESTION),
                trail);
    }
}
