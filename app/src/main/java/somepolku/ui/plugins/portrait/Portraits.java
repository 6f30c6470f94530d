package somepolku.ui.plugins.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.portrait.Cost;
import somepolku.domain.channel.portrait.Portrait;
import somepolku.domain.channel.portrait.Suits;
import somepolku.kit.Texts;
import somepolku.ui.plugins.portrait.PortraitShown.Group;
import somepolku.ui.plugins.portrait.PortraitShown.Line;
import somepolku.work.port.Channels;
import somepolku.work.port.Offers;

/** Puts what plugins say of their channels into words. */
public final class Portraits {
    private static final int HOUR = 60;

    private final Texts texts;

    public Portraits(Texts texts) {
        this.texts = texts;
    }

    /** The channels of a plugin; none where it is not on. */
    public List<PortraitShown> of(String plugin, Channels channels) {
        return channels.broughtBy(plugin).stream()
                .map(channel -> shown(channel, channels.offers()))
                .toList();
    }

    private PortraitShown shown(ChannelInfo channel, Offers offers) {
        Portrait portrait = channel.portrait();
        return new PortraitShown(
                channel.name(),
                channel.mark(),
                portrait.icon(),
                portrait.about(),
                portrait.cost().map(this::cost).orElse(""),
                portrait.trains().stream()
                        .map(skill -> new Line(skill.name(), skill.how()))
                        .toList(),
                fits(portrait),
                offers(channel, offers));
    }

    private List<Group> fits(Portrait portrait) {
        List<Group> groups = new ArrayList<>();
        for (Suits suits : Suits.values()) {
            List<Line> lines = portrait.fits().stream()
                    .filter(fit -> fit.suits() == suits)
                    .map(fit -> new Line(texts.text("plugins.content." + word(fit.content())), fit.why()))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Group(suits, texts.text("plugins.suits." + word(suits)), lines));
            }
        }
        return groups;
    }

    private List<Line> offers(ChannelInfo channel, Offers offers) {
        Stream<Line> advice = offers.rules().stream()
                .map(rule -> rule.info())
                .filter(rule -> rule.channel().equals(channel.id()))
                .map(rule -> new Line(
                        texts.text("plugins.advice", rule.name()),
                        texts.text(
                                "plugins.strength",
                                rule.evidence().strength().letter(),
                                texts.text("plugins.strength."
                                        + word(rule.evidence().strength())))));
        Stream<Line> templates = offers.templates().stream()
                .filter(template -> template.channel().equals(channel.id()))
                .map(template -> new Line(texts.text("plugins.template", template.title()), template.about()));
        Stream<Line> forms = offers.forms().stream()
                .filter(form -> form.channel().equals(channel.id()))
                .map(form -> new Line(texts.text("plugins.form", form.title()), form.about()));
        return Stream.of(advice, templates, forms).flatMap(all -> all).toList();
    }

    private String cost(Cost cost) {
        String money = texts.text("plugins.money." + word(cost.money()));
        return (texts.text("plugins.cost", time(cost)) + " " + money + " " + cost.note()).strip();
    }

    private String time(Cost cost) {
        int least = cost.leastMinutes();
        int most = cost.mostMinutes();
        boolean hours = least % HOUR == 0 && most % HOUR == 0 && most > 0;
        String unit = hours ? "plugins.hours" : "plugins.minutes";
        int divisor = hours ? HOUR : 1;
        String span = least == most ? String.valueOf(most / divisor) : least / divisor + "–" + most / divisor;
        return texts.text(unit, span);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
