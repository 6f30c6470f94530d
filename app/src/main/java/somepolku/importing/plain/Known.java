package somepolku.importing.plain;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.importing.Intake;

/** Finds channels, metrics and kinds by what a table calls them, and makes those that there are not. */
public final class Known {
    private static final int LONGEST = 60;

    private final Collection<ChannelInfo> channels;
    private final String ownName;
    private final Map<String, ChannelId> ids = new HashMap<>();
    private final Map<ChannelId, Optional<ChannelId>> named = new HashMap<>();
    private final Map<ChannelId, Map<String, MetricInfo>> metrics = new HashMap<>();
    private final Map<MetricKey, Intake.Described> made = new LinkedHashMap<>();

    /** @param ownName what is called the channel of that which is of no channel */
    public Known(Collection<ChannelInfo> channels, String ownName) {
        this.channels = channels;
        this.ownName = ownName;
    }

    /** A channel by its id or its name; a new one where there is none. */
    public ChannelId channel(String said) {
        return ids.computeIfAbsent(said, this::found);
    }

    private ChannelId found(String said) {
        String name = said.strip();
        return info(name).map(ChannelInfo::id).orElseGet(() -> ChannelId.typed(name));
    }

    /** The same for a number, which is always of some channel. */
    public ChannelId channelOfNumbers(String said) {
        ChannelId found = channel(said);
        return found.equals(ChannelId.NONE) ? ChannelId.OWN : found;
    }

    /** The channel as a row names it; one for all its rows. */
    Optional<ChannelId> on(ChannelId channel) {
        return named.computeIfAbsent(channel, Optional::of);
    }

    private Optional<ChannelInfo> info(String name) {
        return channels.stream()
                .filter(one ->
                        one.id().value().equalsIgnoreCase(name) || one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * A metric by its id or its name.
     *
     * @param kind said of it; of one that there is already, only what it is counts
     * @param channelName as the table says it
     */
    public MetricInfo metric(
            ChannelId channel, String said, Optional<MetricKind> kind, String channelName, String unit) {
        return metrics.computeIfAbsent(channel, any -> new HashMap<>())
                .computeIfAbsent(said, any -> found(channel, said.strip(), kind, channelName.strip(), unit));
    }

    private MetricInfo found(
            ChannelId channel, String name, Optional<MetricKind> kind, String channelName, String unit) {
        return described(channel, name)
                .or(() -> described(channel, slug(name, "")))
                .orElseGet(() -> {
                    MetricKey key = new MetricKey(channel, slug(name, "metric"));
                    String shown = channel.equals(ChannelId.OWN) ? ownName : channelName(channel, channelName);
                    MetricInfo info =
                            new MetricInfo(key, name, kind.orElse(MetricKind.FLOW), unit, OptionalInt.empty());
                    return made.computeIfAbsent(key, any -> new Intake.Described(info, shown))
                            .metric();
                });
    }

    private String channelName(ChannelId channel, String said) {
        return info(channel.value()).map(ChannelInfo::name).orElse(said.isBlank() ? channel.value() : said);
    }

    /** What plugins or the journal say of a metric. */
    public Optional<MetricInfo> described(ChannelId channel, String name) {
        return channels.stream()
                .filter(one -> one.id().equals(channel))
                .flatMap(one -> one.metrics().stream())
                .filter(one ->
                        one.key().id().equalsIgnoreCase(name) || one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** A kind of deeds by its id or its name; what there is not is made. */
    public String kind(ChannelId channel, String said) {
        String name = said.strip();
        return channels.stream()
                .filter(one -> one.id().equals(channel))
                .flatMap(one -> one.kinds().stream())
                .filter(one -> one.id().equalsIgnoreCase(name) || one.name().equalsIgnoreCase(name))
                .findFirst()
                .map(ActivityKindInfo::id)
                .orElseGet(() -> name.toLowerCase(Locale.ROOT));
    }

    /** How a metric is called that was found or made. */
    public String name(MetricKey key) {
        return described(key.channel(), key.id())
                .or(() -> Optional.ofNullable(made.get(key)).map(Intake.Described::metric))
                .map(MetricInfo::name)
                .orElse(key.id());
    }

    /** The metrics that were made, in their order. */
    public List<Intake.Described> made() {
        return List.copyOf(made.values());
    }

    /** Of a name's letters and digits. */
    public static String slug(String name, String otherwise) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return cut.isEmpty() ? otherwise : cut;
    }
}
