package somepolku.pluginhost.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import somepolku.domain.channel.portrait.ContentFit;
import somepolku.domain.channel.portrait.ContentKind;
import somepolku.domain.channel.portrait.Cost;
import somepolku.domain.channel.portrait.Portrait;
import somepolku.domain.channel.portrait.Suits;
import somepolku.domain.channel.portrait.TrainedSkill;
import somepolku.kit.ProblemException;

/** What a pack says to somebody who has to choose a channel. */
final class PackPortrait {
    private static final int MOST_MINUTES = 2400;

    private PackPortrait() {}

    static Portrait read(Fields fields, Words words) throws ProblemException {
        List<TrainedSkill> skills = new ArrayList<>();
        for (String id : fields.ids("skills")) {
            String key = "skill." + id;
            String how = words.maybe(key + ".how", PackReader.SENTENCE).orElse("");
            skills.add(new TrainedSkill(words.line(key, PackReader.NAME), how));
        }
        String about = words.maybe("about", 2 * PackReader.SENTENCE).orElse("");
        return new Portrait(about, skills, cost(fields, words), fits(fields, words), Optional.empty());
    }

    private static Optional<Cost> cost(Fields fields, Words words) throws ProblemException {
        Optional<Cost.Money> money = fields.word("cost", Cost.Money.class);
        int least = fields.number("cost.least", MOST_MINUTES).orElse(0);
        int most = fields.number("cost.most", MOST_MINUTES).orElse(least);
        String note = words.maybe("cost", PackReader.SENTENCE).orElse("");
        if (most < least) {
            throw fields.bad("cost.most", String.valueOf(most), "pluginhost.pack.want.most", least);
        }
        return money.map(one -> new Cost(least, most, one, note));
    }

    private static List<ContentFit> fits(Fields fields, Words words) throws ProblemException {
        List<ContentFit> fits = new ArrayList<>();
        for (ContentKind content : ContentKind.values()) {
            String key = "fit." + content.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Optional<Suits> suits = fields.word(key, Suits.class);
            if (suits.isPresent()) {
                fits.add(new ContentFit(content, suits.get(), words.line(key, PackReader.SENTENCE)));
            }
        }
        fits.sort(Comparator.comparing(ContentFit::suits).thenComparing(ContentFit::content));
        return fits;
    }
}
