package somepolku.importing.compare;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Origin;
import somepolku.domain.term.ChannelId;
import somepolku.importing.Intake;

/**
 * Tells answers to the person's own deeds from answers to other people's. What is answered is known by when it was made
 * alone, so the deeds of the import and of the journal are looked through for one that was made then; deeds of a kind
 * that answers are none of them. Once told as an answer to an own deed, it stays one, also where that deed is gone.
 */
final class Replies {
    private static final Duration NEAR = Duration.ofSeconds(5);

    private final Map<String, Asked> channels = new HashMap<>();
    private final Digest digest;
    private final ZoneId zone;

    /** @param zone in which the journal's days and times are meant that tell no instant */
    Replies(Digest digest, ZoneId zone) {
        this.digest = digest;
        this.zone = zone;
    }

    /** What the answers of a channel are about: when it was made, and whether that was met among the own deeds. */
    private static final class Asked {
        final TreeSet<Instant> open = new TreeSet<>();
        final Set<Instant> own = new HashSet<>();
        final Map<String, String> kinds = new HashMap<>();

        void hear(Instant at) {
            Set<Instant> near = open.subSet(at.minus(NEAR), true, at.plus(NEAR), true);
            own.addAll(near);
            near.clear();
        }
    }

    /** Takes down what the deeds of an import answer; all of them before any is heard. */
    void ask(ChannelId channel, Intake.Deed deed) {
        deed.answer().ifPresent(answer -> {
            Asked asked = channels.computeIfAbsent(channel.value(), any -> new Asked());
            asked.open.add(answer.made());
            asked.kinds.put(deed.kind(), deed.kind());
            asked.kinds.put(answer.kind(), deed.kind());
        });
    }

    /** Whether deeds of the channel want to be heard. */
    boolean asks(ChannelId channel) {
        return channels.containsKey(channel.value());
    }

    /** Lets a deed of the import be known as the person's own. */
    void hear(ChannelId channel, Intake.Deed deed) {
        Asked asked = channels.get(channel.value());
        if (asked != null && !asked.kinds.containsKey(deed.kind())) {
            deed.at().ifPresent(asked::hear);
        }
    }

    /** Lets an imported deed of the journal be known. */
    void hear(Activity deed, Origin origin) {
        Asked asked = channels.get(origin.source());
        if (asked == null || asked.kinds.containsKey(deed.kindId())) {
            return;
        }
        if (origin.made().isPresent()) {
            asked.hear(origin.made().get());
        } else if (deed.day().isPresent() && deed.time().isPresent()) {
            LocalDateTime local = deed.day().get().atTime(deed.time().get());
            // In the hour that a clock shows twice, either may have been meant.
            zone.getRules().getValidOffsets(local).forEach(offset -> asked.hear(local.toInstant(offset)));
        }
    }

    /** The kind that an export's row has which stands in the journal as this kind. */
    String plain(String source, String kind) {
        Asked asked = channels.get(source);
        return asked == null ? kind : asked.kinds.getOrDefault(kind, kind);
    }

    /** The deed as it is to be kept. */
    Intake.Deed kept(ChannelId channel, Intake.Deed deed, Optional<Activity> known) {
        if (deed.answer().isEmpty()) {
            return deed;
        }
        Intake.Deed reply = reply(deed, deed.answer().get());
        boolean own =
                channels.get(channel.value()).own.contains(deed.answer().get().made());
        return own || known.filter(before -> stays(before, deed, reply)).isPresent() ? reply : deed;
    }

    private boolean stays(Activity before, Intake.Deed deed, Intake.Deed reply) {
        Origin origin = before.origin().orElseThrow();
        return digest.same(origin, reply) || before.kindId().equals(reply.kind()) && !digest.same(origin, deed);
    }

    private static Intake.Deed reply(Intake.Deed deed, Intake.Answer answer) {
        return new Intake.Deed(
                deed.line(),
                deed.key(),
                answer.kind(),
                answer.purpose(),
                deed.at(),
                deed.day(),
                deed.title(),
                deed.text(),
                deed.link(),
                deed.answer(),
                deed.on(),
                deed.own());
    }

    /** The journal's deed with the purpose that goes with its new kind, unless the person chose another. */
    static Activity turned(Activity before, Intake.Deed read, Intake.Deed kept) {
        boolean turns = !before.kindId().equals(kept.kind())
                && before.purpose().filter(read.purpose()::equals).isPresent();
        return !turns
                ? before
                : new Activity(
                        before.id(),
                        before.day(),
                        before.time(),
                        before.channel(),
                        before.kindId(),
                        before.title(),
                        before.text(),
                        before.minutes(),
                        Optional.of(kept.purpose()),
                        before.tags(),
                        before.link(),
                        before.origin(),
                        before.practice(),
                        before.withheld());
    }
}
