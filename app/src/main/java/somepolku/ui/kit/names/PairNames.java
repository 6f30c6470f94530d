package somepolku.ui.kit.names;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Refinement;
import somepolku.domain.journal.Refinement.By;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.Purpose;
import somepolku.kit.Texts;
import somepolku.work.port.Channels;

/** The names of an action and a metric. What no plugin knows any more is called by its id. */
public record PairNames(Channels channels, Texts texts) {

    /** {@code Kommentti ja profiilin katselut}. */
    public String pair(String action, MetricKey metric) {
        return texts.text("kit.pair", action(action), inside(metric(metric)));
    }

    /** What was done, such as {@code Kommentti}; of a refined action with the word that refines it. */
    public String action(String action) {
        String whole = Refinement.whole(action);
        String plain = whole.substring(whole.indexOf('/') + 1);
        String name = channels.channel(channelOf(action)).stream()
                .flatMap(channel -> channel.kinds().stream())
                .filter(one -> one.id().equals(plain))
                .map(ActivityKindInfo::name)
                .findFirst()
                .orElse(plain);
        int sign = Refinement.sign(action);
        if (sign < 0) {
            return name;
        }
        By by = action.startsWith(By.TAG.sign(), sign) ? By.TAG : By.PURPOSE;
        return texts.text("kit.pair.refined", name, word(by, action.substring(sign + 1)));
    }

    /** What sets deeds apart: {@code #portfolio}, or a purpose in words. */
    public String word(By by, String word) {
        return by == By.PURPOSE
                        && Arrays.stream(Purpose.values()).map(Refinement::word).anyMatch(word::equals)
                ? texts.text("today.purpose." + word)
                : by.sign() + word;
    }

    public static ChannelId channelOf(String action) {
        int slash = action.indexOf('/');
        return new ChannelId(slash < 0 ? action : action.substring(0, slash));
    }

    public String metric(MetricKey metric) {
        return channels.metric(metric).map(MetricInfo::name).orElse(metric.id());
    }

    public String channel(ChannelId id) {
        return channels.channel(id).map(ChannelInfo::name).orElse(id.value());
    }

    public Optional<Mark> mark(ChannelId id) {
        return channels.channel(id).map(ChannelInfo::mark);
    }

    /** The channel of the metric; where the action has another one, both. */
    public String channels(String action, MetricKey metric) {
        ChannelId own = channelOf(action);
        return own.equals(metric.channel())
                ? channel(own)
                : texts.text("kit.pair.channels", channel(own), channel(metric.channel()));
    }

    /** A name within a text begins small, unless it is a proper name or an abbreviation. */
    private String inside(String name) {
        Locale locale = texts.locale();
        String first = name.split("[\\s-]", 2)[0];
        boolean plain = first.length() > 1
                && first.substring(1).equals(first.substring(1).toLowerCase(locale))
                && channels.channels().stream()
                        .noneMatch(channel -> channel.name().equals(first));
        return plain ? name.substring(0, 1).toLowerCase(locale) + name.substring(1) : name;
    }
}
