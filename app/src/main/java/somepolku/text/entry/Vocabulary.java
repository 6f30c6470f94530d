package somepolku.text.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.portrait.TrainedSkill;
import somepolku.domain.term.ChannelId;

/**
 * What is known while a line is read.
 *
 * @param today from which {@code yesterday} is counted
 * @param language in which purposes are completed; all are read in any
 * @param channels with their metrics, as plugins describe them
 * @param used channels that the journal has, also without a plugin
 * @param tags that the journal has, the newest first
 * @param trained skills that the journal has, the newest first
 */
public record Vocabulary(
        LocalDate today,
        Locale language,
        List<ChannelInfo> channels,
        List<ChannelId> used,
        List<String> tags,
        List<String> trained) {

    public Vocabulary {
        channels = List.copyOf(channels);
        used = List.copyOf(used);
        tags = List.copyOf(tags);
        trained = List.copyOf(trained);
    }

    public Vocabulary(LocalDate today, Locale language, List<ChannelInfo> channels) {
        this(today, language, channels, List.of(), List.of(), List.of());
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
                // A ratio is made of what is written down, and is not written down itself.
                .filter(metric -> metric.quotient().isEmpty())
                .toList();
    }

    /** What one does on a channel. */
    List<ActivityKindInfo> kinds(ChannelId of) {
        return channels.stream()
                .filter(channel -> channel.id().equals(of))
                .flatMap(channel -> channel.kinds().stream())
                .toList();
    }

    /** A skill that a person names: as it is called so far, also where its words are joined by hyphens. */
    String skill(String typed) {
        List<String> known = skills().toList();
        return Stream.concat(
                        known.stream().filter(typed::equals),
                        known.stream()
                                .filter(name -> typed.equalsIgnoreCase(name)
                                        || hyphened(name).equalsIgnoreCase(typed)))
                .findFirst()
                .orElse(typed);
    }

    /** What deeds trained, then what channels train. */
    Stream<String> skills() {
        return Stream.concat(
                        trained.stream(),
                        channels.stream()
                                .flatMap(channel -> channel.portrait().trains().stream())
                                .map(TrainedSkill::name))
                .distinct();
    }

    /** A skill as it is written after its sign. */
    static String hyphened(String skill) {
        return skill.strip().replaceAll("\\s+", "-");
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
