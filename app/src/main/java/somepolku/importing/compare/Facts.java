package somepolku.importing.compare;

import java.util.Optional;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.Origin;
import somepolku.importing.Intake;

/**
 * Facts of the profile. Most have no day, so that the newest days of everything else in an export tell how new its facts
 * are; each fact remembers how far the newest export reached that said it. Where an export shows no age, such as one of
 * the profile alone, it is taken for newer than what was imported before. What a newer export no longer says stays: the
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
        if (claim.known().isEmpty()) {
            return Verdict.write(drafts.entry(
                    claim.channel,
                    claim.key,
                    trait,
                    Optional.empty(),
                    claim.reach().words()));
        }
        Fact known = (Fact) claim.known().get();
        Origin origin = known.origin().orElseThrow();
        Reach held = Reach.of(Digest.more(origin));
        String both = held.and(claim.reach()).words();
        if (digest.same(origin, trait)) {
            return claim.reach().newerThan(held) ? Verdict.confirm(confirmed(known, origin, both)) : Verdict.SAME;
        }
        if (!digest.untouched(known)) {
            return Verdict.EDITED;
        }
        return claim.reach().olderThan(held)
                ? Verdict.OLDER
                : Verdict.write(drafts.entry(claim.channel, claim.key, trait, claim.known(), both));
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
