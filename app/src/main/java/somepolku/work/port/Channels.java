package somepolku.work.port;

import java.util.List;
import java.util.Optional;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.importing.ImportFormat;

/** What the plugins bring. Empty until they are loaded, which happens after the window is up. */
public interface Channels {

    List<ChannelInfo> channels();

    List<ImportFormat> formats();

    /** How every known plugin stands, also those that were refused. */
    List<PluginStatus> plugins();

    /** Advice, templates, forms and settings. */
    default Offers offers() {
        return Offers.NONE;
    }

    /** The channels that a plugin brings; none where it is not on. */
    default List<ChannelInfo> broughtBy(String plugin) {
        return channel(new ChannelId(plugin)).stream().toList();
    }

    /** What the person put in and can put in or take out; empty where there is no place for it. */
    default Optional<PluginStock> stock() {
        return Optional.empty();
    }

    /** What went wrong with plugins. */
    default Troubles troubles() {
        return Troubles.NONE;
    }

    default Optional<ChannelInfo> channel(ChannelId id) {
        return channels().stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    /** Whether a plugin describes the channel, and not only the journal. */
    default boolean brought(ChannelId id) {
        return channel(id).isPresent();
    }

    default Optional<MetricInfo> metric(MetricKey key) {
        return channel(key.channel()).stream()
                .flatMap(channel -> channel.metrics().stream())
                .filter(metric -> metric.key().equals(key))
                .findFirst();
    }

    /**
     * A plugin as {@code plugins list} shows it.
     *
     * @param source the file name of the jar; of a data pack {@code pack:} and its file or folder
     * @param why it does not run, what the next start brings, or what last went wrong with one that is on; else empty
     */
    record PluginStatus(String id, String version, State state, String source, String why) {
        /** The same plugin, standing otherwise. */
        public PluginStatus as(State other, String because) {
            return new PluginStatus(id, version, other, source, because);
        }

        public enum State {
            ON,
            OFF,
            REFUSED,
            PENDING
        }
    }
}
