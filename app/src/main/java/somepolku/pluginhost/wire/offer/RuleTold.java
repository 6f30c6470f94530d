package somepolku.pluginhost.wire.offer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import somepolku.api.advice.AdviceRule;
import somepolku.api.advice.Evidence;
import somepolku.api.advice.Need;
import somepolku.api.advice.Need.What;
import somepolku.api.advice.Strength;
import somepolku.api.journal.FactSort;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;

/** A rule by what it says of itself; its number is its place in the list. */
public record RuleTold(String id, String name, Evidence evidence, List<Need> needs) {
    private static final int MOST = 1_000;

    public RuleTold {
        needs = List.copyOf(needs);
    }

    /** Asks it; the rule's methods are the plugin's code. */
    public static RuleTold by(AdviceRule rule) {
        return new RuleTold(rule.id(), rule.name(), rule.evidence(), rule.needs());
    }

    Out to(Out out) {
        return out.text(id)
                .text(name)
                .one(evidence.strength())
                .text(evidence.finding())
                .text(evidence.doubt())
                .list(
                        evidence.sources(),
                        MOST,
                        (to, source) ->
                                to.text(source.title()).text(source.where()).whole(source.year()))
                .list(needs, MOST, RuleTold::need);
    }

    static RuleTold from(In in) throws WireException {
        String id = in.text();
        String name = in.text();
        Evidence.Builder evidence =
                Evidence.of(in.one(Strength.class), in.text()).doubt(in.text());
        int sources = in.count(MOST);
        for (int i = 0; i < sources; i++) {
            evidence.source(in.text(), in.text(), in.whole());
        }
        return new RuleTold(id, name, evidence.build(), in.list(MOST, RuleTold::need));
    }

    private static void need(Out out, Need need) {
        out.one(need.what())
                .maybe(need.id(), Out::text)
                .maybe(need.fact(), Out::one)
                .whole(need.least())
                .flag(need.days().isPresent())
                .whole(need.days().orElse(0));
    }

    private static Need need(In in) throws WireException {
        What what = in.one(What.class);
        Optional<String> id = in.maybe(In::text);
        Optional<FactSort> fact = in.maybe(from -> from.one(FactSort.class));
        int least = in.whole();
        OptionalInt days = in.flag() ? OptionalInt.of(in.whole()) : none(in);
        Need need = switch (what) {
            case ACTIVITIES -> id.isPresent() ? Need.activities(id.get(), least) : Need.activities(least);
            case READINGS -> Need.readings(id.orElseThrow(() -> new WireException("a need of no metric")), least);
            case CONTACTS -> Need.contacts(least);
            case APPLICATIONS -> Need.applications(least);
            case FACTS -> Need.fact(fact.orElseThrow(() -> new WireException("a need of no fact")));
        };
        return days.isPresent() ? need.within(days.getAsInt()) : need;
    }

    private static OptionalInt none(In in) throws WireException {
        in.whole();
        return OptionalInt.empty();
    }
}
