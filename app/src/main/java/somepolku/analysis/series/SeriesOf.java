package somepolku.analysis.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/**
 * Makes the series of a journal. Values about a single deed are not part of a channel's own series. For the same days
 * an imported value comes before a typed one, since it is the platform's own count; a typed one comes before what is
 * counted up from contacts. Of two of the same kind the one written later counts. What gives way is kept aside. A ratio is
 * made of the series of its parts; only where they share no days its own readings stand.
 */
public final class SeriesOf {
    private SeriesOf() {}

    /** Every metric that has a value, by its key. */
    public static SortedMap<MetricKey, Series> all(
            Stream<Reading> readings, Stream<Contact> contacts, Collection<ChannelInfo> channels) {
        Map<MetricKey, List<Reading>> byMetric = new TreeMap<>();
        readings.filter(reading -> reading.about().isEmpty())
                .forEach(reading -> byMetric.computeIfAbsent(reading.metric(), key -> new ArrayList<>())
                        .add(reading));
        Map<ChannelId, List<Contact>> byChannel = new HashMap<>();
        contacts.forEach(contact -> byChannel
                .computeIfAbsent(contact.channel(), key -> new ArrayList<>())
                .add(contact));
        Map<MetricKey, List<Contact>> rebuilt = new HashMap<>();
        for (ChannelInfo channel : channels) {
            List<Contact> people = byChannel.getOrDefault(channel.id(), List.of());
            channel.contactsMetric()
                    .filter(metric -> !people.isEmpty())
                    .map(metric -> new MetricKey(channel.id(), metric))
                    .ifPresent(key -> {
                        rebuilt.put(key, people);
                        byMetric.computeIfAbsent(key, any -> List.of());
                    });
        }
        SortedMap<MetricKey, Series> all = new TreeMap<>();
        byMetric.forEach((key, values) -> {
            Optional<MetricInfo> known = info(key, channels);
            MetricKind kind = known.map(MetricInfo::kind).orElseGet(() -> kind(values));
            Series series = one(key, kind, values, rebuilt.getOrDefault(key, List.of()));
            all.put(
                    key,
                    series.broken(known.map(MetricInfo::breaks).orElse(List.of()))
                            .provisional(known.map(MetricInfo::provisionalDays).orElse(0)));
        });
        quotients(channels)
                .forEach(metric -> Quotients.of(metric, all).ifPresent(series -> all.put(metric.key(), series)));
        return all;
    }

    /** The metrics whose readings a series is made of: itself, or of a ratio its parts too. */
    public static Set<MetricKey> behind(MetricKey metric, Collection<ChannelInfo> channels) {
        Set<MetricKey> behind = new TreeSet<>(Set.of(metric));
        quotients(channels).filter(info -> info.key().equals(metric)).forEach(info -> behind.addAll(info.parts()));
        return behind;
    }

    private static Stream<MetricInfo> quotients(Collection<ChannelInfo> channels) {
        return channels.stream()
                .flatMap(channel -> channel.metrics().stream())
                .filter(metric -> metric.quotient().isPresent());
    }

    /**
     * One metric.
     *
     * @param readings those of other metrics, and those about a single deed, are passed over
     * @param contacts of the channel, where the metric is its level of contacts; else none
     */
    public static Series one(
            MetricKey metric, MetricKind kind, Collection<Reading> readings, Collection<Contact> contacts) {
        List<Reading> own = readings.stream()
                .filter(reading ->
                        reading.metric().equals(metric) && reading.about().isEmpty())
                .toList();
        Chosen chosen = kind.atInstant() ? Chosen.byDay(own) : Chosen.byPeriod(own);
        List<Point> points = Rebuilt.beneath(chosen.points(), contacts);
        int undated = (int)
                contacts.stream().filter(contact -> contact.since().isEmpty()).count();
        String unit = own.stream()
                .map(Reading::unit)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
        return new Series(metric, kind, unit, points, chosen.aside(), undated);
    }

    private static Optional<MetricInfo> info(MetricKey key, Collection<ChannelInfo> channels) {
        return channels.stream()
                .flatMap(channel -> channel.metrics().stream())
                .filter(metric -> metric.key().equals(key))
                .findFirst();
    }

    private static MetricKind kind(List<Reading> values) {
        return values.isEmpty()
                ? MetricKind.LEVEL
                : values.get(values.size() - 1).metricKind();
    }
}
