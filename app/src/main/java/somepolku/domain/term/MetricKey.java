package somepolku.domain.term;

/**
 * Names a metric: the channel and the metric's id on it, said {@code linkedin/impressions}.
 *
 * @param id lower-case letters, digits and hyphens
 */
public record MetricKey(ChannelId channel, String id) implements Comparable<MetricKey> {

    public static MetricKey of(String channel, String id) {
        return new MetricKey(new ChannelId(channel), id);
    }

    @Override
    public int compareTo(MetricKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return channel.value() + "/" + id;
    }
}
