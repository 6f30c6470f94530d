package somepolku.text.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;

/**
 * What is known while a line is read.
 *
 * @param today from which {@code yesterday} is counted
 * @param language in which purposes are completed; all are read in any
 * @param channels with their metrics, as plugins describe them
 * @param used channels that the journal has, also without a plugin
 * @param tags that the journal has, the newest first
 */
public record Vocabulary(
        LocalDate today, Locale language, List<ChannelInfo> channels, List<ChannelId> used, List<String> tags) {

    public Vocabulary {
        channels = List.copyOf(channels);
        used = List.copyOf(used);
        tags = List.copyOf(tags);
    }

    public Vocabulary(LocalDate today, Locale language, List<ChannelInfo> channels) {
        this(today, language, channels, List.of(), List.of());
    }

    /** The channel that a person names, by its id or by its name in the person's language. */
    ChannelId channel(String typed) {
        ChannelId id = ChannelId.typed(typed);
        Optional<ChannelId> named = channels.stream()
                .filter(channel -> joined(channel.name()).equalsIgnoreCase(joined(typed)))
                .map(ChannelInfo::id)
                .findFirst();
        return knows(id) ? id : named.orElse(id);
    }

    boolean knows(ChannelId id) {
        return used.contains(id)
                || channels.stream().anyMatch(channel -> channel.id().equals(id));
    }

    /** The metrics of one channel, or of all. */
    List<MetricInfo> metrics(Optional<ChannelId> of) {
        return channels.stream()
                .filter(channel -> of.isEmpty() || of.get().equals(channel.id()))
                .flatMap(channel -> channel.metrics().stream())
                .toList();
    }

    /** What one does on a channel. */
    List<ActivityKindInfo> kinds(ChannelId of) {
        return channels.stream()
                .filter(channel -> channel.id().equals(of))
                .flatMap(channel -> channel.kinds().stream())
                .toList();
    }

    /** Every channel that can be named, the described ones first. */
    Stream<ChannelId> names() {
        return Stream.concat(channels.stream().map(ChannelInfo::id), used.stream())
                .filter(id -> !id.equals(ChannelId.NONE))
                .distinct();
    }

    static String joined(String name) {
        return name.replaceAll("[\\s_-]+", "");
    }
}
