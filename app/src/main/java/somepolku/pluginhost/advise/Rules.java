package somepolku.pluginhost.advise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import somepolku.api.advice.AdviceRule;
import somepolku.domain.advice.Evidence;
import somepolku.domain.advice.Need;
import somepolku.domain.advice.RuleInfo;
import somepolku.domain.advice.Strength;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.FactSort;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.code.Clean;
import somepolku.pluginhost.code.PluginCode;
import somepolku.pluginhost.describe.Describing;

/** Makes a plugin's rules the program's own. Asks them what they say of themselves, so it runs on the plugin's thread. */
public final class Rules {
    private static final int NAME = 80;
    private static final int LINE = 200;
    private static final int SENTENCES = 500;
    private static final int MOST_NEEDS = 10;
    private static final int MOST_SOURCES = 10;
    private static final int MOST_COUNTED = 1_000;
    private static final int MOST_DAYS = 3_660;

    private final PluginCode code;
    private final ChannelInfo channel;

    public Rules(PluginCode code, ChannelInfo channel) {
        this.code = code;
        this.channel = channel;
    }

    /** @throws ProblemException if one of them cannot be a rule */
    public List<somepolku.work.port.AdviceRule> of(List<AdviceRule> given) throws ProblemException {
        Set<String> ids = new HashSet<>();
        List<somepolku.work.port.AdviceRule> rules = new ArrayList<>();
        for (AdviceRule rule : given) {
            RuleInfo info = info(rule);
            Describing.unique(ids, info.id(), Describing.OFFERS);
            rules.add(new PluginRule(code, info, rule));
        }
        return rules;
    }

    private RuleInfo info(AdviceRule rule) throws ProblemException {
        String id = Clean.id(rule.id(), 40);
        List<somepolku.api.advice.Need> needs = rule.needs();
        if (needs.size() > MOST_NEEDS) {
            throw Clean.bad("pluginhost.bad.needs", id);
        }
        List<Need> checked = new ArrayList<>();
        for (somepolku.api.advice.Need need : needs) {
            checked.add(need(need));
        }
        return new RuleInfo(
                channel.id(), id, Describing.named(rule.name(), NAME, id), evidence(id, rule.evidence()), checked);
    }

    private static Evidence evidence(String rule, somepolku.api.advice.Evidence given) throws ProblemException {
        List<Evidence.Source> sources = new ArrayList<>();
        for (somepolku.api.advice.Source source : given.sources()) {
            Evidence.Source checked = new Evidence.Source(
                    Clean.line(source.title(), LINE), Clean.line(source.where(), LINE), source.year());
            boolean possible = source.year() >= 1800 && source.year() <= 2200;
            if (checked.title().isEmpty() || !possible || sources.size() == MOST_SOURCES) {
                throw Clean.bad("pluginhost.bad.source", rule);
            }
            sources.add(checked);
        }
        String finding = Clean.line(given.finding(), SENTENCES);
        if (sources.isEmpty() || finding.isEmpty()) {
            throw Clean.bad("pluginhost.bad.source", rule);
        }
        return new Evidence(
                Strength.valueOf(given.strength().name()), finding, Clean.line(given.doubt(), SENTENCES), sources);
    }

    private Need need(somepolku.api.advice.Need given) throws ProblemException {
        Need.What what = Need.What.valueOf(given.what().name());
        Optional<String> id = given.id();
        String name = "";
        if (id.isPresent()) {
            name = what == Need.What.READINGS
                    ? Describing.requireMetric(channel, id.get()).name()
                    : Describing.requireKind(channel, id.get()).name();
        }
        OptionalInt days = given.days();
        return new Need(
                what,
                id,
                name,
                given.fact().map(sort -> FactSort.valueOf(sort.name())),
                within(given.least(), MOST_COUNTED),
                days.isPresent() ? OptionalInt.of(within(days.getAsInt(), MOST_DAYS)) : days);
    }

    private static int within(int given, int most) {
        return Math.max(1, Math.min(given, most));
    }
}
