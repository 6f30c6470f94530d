package somepolku.domain.channel;

import java.util.List;
import java.util.Optional;
import somepolku.domain.channel.portrait.Portrait;
import somepolku.domain.term.ChannelId;

/**
 * What a plugin says of a channel, with texts in the person's language.
 *
 * @param contactsMetric the level that is rebuilt by counting contacts up by their days
 * @param guides how to get the exports
 * @param portrait what to know to choose it
 */
public record ChannelInfo(
        ChannelId id,
        String name,
        Mark mark,
        List<ActivityKindInfo> kinds,
        List<MetricInfo> metrics,
        Optional<String> contactsMetric,
        List<GuideInfo> guides,
        Portrait portrait) {

    public ChannelInfo {
        kinds = List.copyOf(kinds);
        metrics = List.copyOf(metrics);
        guides = List.copyOf(guides);
    }

    /** A channel without a portrait. */
    public ChannelInfo(
            ChannelId id,
            String name,
            Mark mark,
            List<ActivityKindInfo> kinds,
            List<MetricInfo> metrics,
            Optional<String> contactsMetric,
            List<GuideInfo> guides) {
        this(id, name, mark, kinds, metrics, contactsMetric, guides, Portrait.NONE);
    }

    /** A channel without guides and portrait. */
    public ChannelInfo(
            ChannelId id,
            String name,
            Mark mark,
            List<ActivityKindInfo> kinds,
            List<MetricInfo> metrics,
            Optional<String> contactsMetric) {
        this(id, name, mark, kinds, metrics, contactsMetric, List.of());
    }

    public ChannelInfo with(List<MetricInfo> others) {
        return new ChannelInfo(id, name, mark, kinds, others, contactsMetric, guides, portrait);
    }

    /** The shape of a channel's mark. */
    public enum Mark {
        SQUARE,
        CIRCLE,
        TRIANGLE,
        DIAMOND
    }
}
