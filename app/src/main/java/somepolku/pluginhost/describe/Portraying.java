package somepolku.pluginhost.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import somepolku.api.channel.ChannelDescription;
import somepolku.domain.channel.portrait.ContentFit;
import somepolku.domain.channel.portrait.ContentKind;
import somepolku.domain.channel.portrait.Cost;
import somepolku.domain.channel.portrait.Icon;
import somepolku.domain.channel.portrait.Portrait;
import somepolku.domain.channel.portrait.Suits;
import somepolku.domain.channel.portrait.TrainedSkill;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.code.Clean;

/** What to know to choose a channel. */
final class Portraying {
    private static final int SKILL = 40;
    private static final int SENTENCE = 300;
    private static final int ABOUT = 600;
    private static final int MOST_SKILLS = 12;
    private static final int MOST_MINUTES = 2_400;

    private Portraying() {}

    static Portrait portrait(ChannelDescription from) throws ProblemException {
        Optional<byte[]> icon = from.icon();
        return new Portrait(
                Clean.line(from.about(), ABOUT),
                from.trains().stream()
                        .map(skill ->
                                new TrainedSkill(Clean.line(skill.name(), SKILL), Clean.line(skill.how(), SENTENCE)))
                        .filter(skill -> !skill.name().isEmpty())
                        .limit(MOST_SKILLS)
                        .toList(),
                from.cost().map(Portraying::cost),
                fits(from),
                icon.isPresent() ? Optional.of(new Icon(Png.clean(icon.get()))) : Optional.empty());
    }

    private static Cost cost(somepolku.api.channel.Cost from) {
        int least = Math.max(0, Math.min(from.leastMinutes(), MOST_MINUTES));
        int most = Math.max(least, Math.min(from.mostMinutes(), MOST_MINUTES));
        return new Cost(least, most, Cost.Money.valueOf(from.money().name()), Clean.line(from.note(), SENTENCE));
    }

    private static List<ContentFit> fits(ChannelDescription from) throws ProblemException {
        Set<ContentKind> said = EnumSet.noneOf(ContentKind.class);
        List<ContentFit> fits = new ArrayList<>();
        for (somepolku.api.channel.ContentFit fit : from.fits()) {
            ContentKind content = ContentKind.valueOf(fit.content().name());
            String why = Clean.line(fit.why(), SENTENCE);
            if (!said.add(content) || why.isEmpty()) {
                throw Clean.bad("pluginhost.bad.fit", content.name());
            }
            fits.add(new ContentFit(content, Suits.valueOf(fit.suits().name()), why));
        }
        fits.sort(Comparator.comparing(ContentFit::suits).thenComparing(ContentFit::content));
        return fits;
    }
}
