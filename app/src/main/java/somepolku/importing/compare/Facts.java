package somepolku.importing.compare;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.Origin;
import somepolku.importing.Intake;

/**
 * Facts of the profile. Most have no day, so that an export's newest day of anything else tells how new its facts are;
 * each fact remembers how far the newest export reached that said it. What a newer export no longer says stays: the
 * program cannot tell a fact that was taken down from one that an export left out.
 */
final class Facts {
    private final Digest digest;
    private final Drafts drafts;

    Facts(Digest digest, Drafts drafts) {
        this.digest = digest;
        this.drafts = drafts;
    }

    Verdict verdict(Claim claim, Intake.Trait trait) {
        String reach = claim.reach().map(LocalDate::toString).orElse("");
        if (claim.known().isEmpty()) {
            return Verdict.write(drafts.entry(claim.channel, claim.key, trait, Optional.empty(), reach));
        }
        Fact known = (Fact) claim.known().get();
        Origin origin = known.origin().orElseThrow();
        // Days in words are in the order of the days, and none at all is before them.
        int newer = reach.compareTo(Digest.more(origin));
        if (digest.same(origin, trait)) {
            return newer > 0 ? Verdict.confirm(confirmed(known, origin, reach)) : Verdict.SAME;
        }
        if (!digest.untouched(known)) {
            return Verdict.EDITED;
        }
        return newer < 0
                ? Verdict.OLDER
                : Verdict.write(drafts.entry(claim.channel, claim.key, trait, claim.known(), reach));
    }

    private static Fact confirmed(Fact fact, Origin origin, String reach) {
        return new Fact(
                fact.id(),
                fact.channel(),
                fact.sort(),
                fact.title(),
                fact.place(),
                fact.text(),
                fact.first(),
                fact.last(),
                Optional.of(new Origin(origin.source(), origin.key(), Digest.with(origin, reach))));
    }
}
