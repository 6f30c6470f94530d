package somepolku.importing.compare;

import java.util.Optional;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Reading;
import somepolku.importing.Intake;

/** Judges what rows say, each kind of row by its own rules, once the whole journal was met. */
final class Verdicts {
    private final Digest digest;
    private final Drafts drafts;
    private final Freshness journalReach;
    private final Replies replies;
    private final Jobs jobs;
    private final Facts facts;

    Verdicts(Digest digest, Drafts drafts, Freshness journalReach, Replies replies) {
        this.digest = digest;
        this.drafts = drafts;
        this.journalReach = journalReach;
        this.replies = replies;
        this.jobs = new Jobs(digest, drafts, journalReach);
        this.facts = new Facts(digest, drafts);
    }

    Verdict of(Claim claim) {
        Intake.Item item = claim.item();
        if (claim.typed().isPresent()) {
            return agrees(claim.typed().get(), item) ? Verdict.SAME : Verdict.TYPED;
        }
        if (item instanceof Intake.Job job) {
            return jobs.verdict(claim, job);
        }
        if (item instanceof Intake.Trait trait) {
            return facts.verdict(claim, trait);
        }
        if (item instanceof Intake.Deed deed && deed.answer().isPresent()) {
            return answer(claim, deed);
        }
        return plain(claim, item);
    }

    /** Of a row that another one of the same files spoke for already. */
    static Verdict spoken(Claim claim, Intake.Item row) {
        boolean other = row.on().isPresent()
                && row instanceof Intake.Figure figure
                && claim.item() instanceof Intake.Figure taken
                && figure.value() != taken.value();
        return other ? Verdict.OTHER : Verdict.SAME;
    }

    /** A deed and a job that are known by all that a row tells of them say the same. */
    private static boolean agrees(Entry typed, Intake.Item item) {
        return !(typed instanceof Reading reading)
                || item instanceof Intake.Figure figure && figure.value() == reading.value();
    }

    private Verdict plain(Claim claim, Intake.Item item) {
        if (claim.known().isEmpty()) {
            return write(claim, item);
        }
        Entry known = claim.known().get();
        boolean same = digest.same(known.origin().orElseThrow(), item);
        if (same && !drafts.addsName(known, item)) {
            return Verdict.SAME;
        }
        if (!digest.untouched(known)) {
            return Verdict.EDITED;
        }
        return !same && claim.olderThan(journalReach) ? Verdict.OLDER : write(claim, item);
    }

    private Verdict answer(Claim claim, Intake.Deed read) {
        Optional<Activity> known = claim.known().map(Activity.class::cast);
        Intake.Deed kept = replies.kept(claim.channel, read, known);
        if (known.isEmpty()) {
            return write(claim, kept);
        }
        Origin origin = known.get().origin().orElseThrow();
        if (digest.same(origin, kept)) {
            return Verdict.SAME;
        }
        if (!digest.untouched(known.get())) {
            return Verdict.EDITED;
        }
        // Where its words are the same and only now it is known what they answer, no export is newer than another.
        if (!digest.same(origin, read) && claim.olderThan(journalReach)) {
            return Verdict.OLDER;
        }
        Activity before = Replies.turned(known.get(), read, kept);
        return Verdict.write(drafts.entry(claim.channel, claim.key, kept, Optional.of(before), ""));
    }

    private Verdict write(Claim claim, Intake.Item item) {
        return Verdict.write(drafts.entry(claim.channel, claim.key, item, claim.known(), ""));
    }
}
