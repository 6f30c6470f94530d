package somepolku.importing.compare;

import java.util.List;
import java.util.Optional;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Application.Step;
import somepolku.domain.journal.Origin;
import somepolku.importing.Intake;

/** Applications: several rows tell of the same, each adds steps, and none takes any away. */
final class Jobs {
    private final Digest digest;
    private final Drafts drafts;
    private final Freshness journalReach;

    Jobs(Digest digest, Drafts drafts, Freshness journalReach) {
        this.digest = digest;
        this.drafts = drafts;
        this.journalReach = journalReach;
    }

    /** Two rows of the same job as one: of what both name, the first one's word. */
    static Intake.Job joined(Intake.Job first, Intake.Job second) {
        return new Intake.Job(
                first.line(),
                first.key(),
                said(first.company(), second.company()),
                said(first.position(), second.position()),
                first.link().or(second::link),
                Steps.add(first.steps(), second.steps()),
                first.on(),
                said(first.text(), second.text()));
    }

    Verdict verdict(Claim claim, Intake.Job job) {
        return claim.known()
                .map(known -> verdict(claim, job, (Application) known))
                .orElseGet(() -> Verdict.write(drafts.entry(
                        claim.channel,
                        claim.key,
                        with(job, Steps.add(List.of(), job.steps())),
                        Optional.empty(),
                        Steps.words(job.steps()))));
    }

    private Verdict verdict(Claim claim, Intake.Job job, Application before) {
        Origin origin = before.origin().orElseThrow();
        String heard = Digest.more(origin);
        Intake.Job standing = new Intake.Job(
                job.line(),
                job.key(),
                before.company(),
                before.position(),
                before.link(),
                before.steps(),
                job.on(),
                job.text());
        // An older export's word is taken only where there is none yet.
        Intake.Job newest = claim.olderThan(journalReach) ? joined(standing, job) : joined(job, standing);
        Intake.Job told = with(newest, before.steps());
        boolean mine = !digest.untouched(before);
        boolean corrected = !mine && !told.equals(standing);
        List<Step> steps = Steps.add(before.steps(), Steps.missing(heard, job.steps()));
        if (!corrected && steps.equals(before.steps())) {
            boolean differs = !with(joined(job, standing), before.steps()).equals(standing);
            return !differs || digest.same(origin, job) ? Verdict.SAME : mine ? Verdict.EDITED : Verdict.OLDER;
        }
        String words = Steps.both(heard, Steps.words(job.steps()));
        if (corrected) {
            return Verdict.write(drafts.entry(claim.channel, claim.key, with(told, steps), Optional.of(before), words));
        }
        Origin more = new Origin(claim.channel.value(), claim.key, Digest.with(origin, words));
        return Verdict.write(
                drafts.application(claim.channel, with(standing, steps), Optional.of(before), Optional.of(more)));
    }

    private static Intake.Job with(Intake.Job job, List<Step> steps) {
        return job.stepping(steps);
    }

    private static String said(String first, String second) {
        return first.isBlank() ? second : first;
    }
}
