package somepolku.analysis.deeds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;

/**
 * Where the deeds stand that a reading may be about, by their keys and by the instants of their making, so that each
 * reading finds its deed at once. Of a million deeds only those are kept, and of those no more than is asked for.
 */
final class Whereabouts {
    /** What a channel calls the deeds that it publishes by themselves: the kind in {@code linkedin/post}. */
    private static final String POST = "post";

    private final Map<Sought.Named, Spot> byKey = new HashMap<>();
    private final Map<About, Spot> byId = new HashMap<>();
    private final Map<ChannelId, NavigableMap<Instant, List<Spot>>> byInstant = new HashMap<>();
    private final Map<Sought.Dated, List<Spot>> posts = new HashMap<>();
    private final Sought sought;
    private final ZoneId zone;

    /**
     * What the figures need of a deed.
     *
     * @param timed whether more is known than its day
     */
    record Spot(Id<Activity> id, Optional<LocalDate> day, boolean timed) {}

    Whereabouts(Stream<Activity> deeds, Sought sought, ZoneId zone) {
        this.sought = sought;
        this.zone = zone;
        deeds.forEach(this::place);
    }

    private void place(Activity deed) {
        List<Instant> instants = instants(deed).toList();
        Spot spot = new Spot(deed.id(), deed.day(), !instants.isEmpty());
        About id = About.deed(deed.id());
        if (sought.has(id)) {
            byId.put(id, spot);
        }
        deed.origin()
                .map(from -> new Sought.Named(from.source(), from.key()))
                .filter(sought::has)
                .ifPresent(named -> byKey.put(named, spot));
        instants.stream()
                .filter(at -> sought.has(deed.channel(), at))
                .forEach(at -> byInstant
                        .computeIfAbsent(deed.channel(), channel -> new TreeMap<>())
                        .computeIfAbsent(at, any -> new ArrayList<>(1))
                        .add(spot));
        deed.day()
                .filter(day -> deed.kindId().equals(POST))
                .map(day -> new Sought.Dated(deed.channel(), day))
                .filter(sought::has)
                .ifPresent(dated ->
                        posts.computeIfAbsent(dated, any -> new ArrayList<>(1)).add(spot));
    }

    /**
     * When a deed was made: mostly once, never where only its day is known, twice in the hour that comes twice a year. A
     * time that the person typed is rounded to the minute, so it is none.
     */
    private Stream<Instant> instants(Activity deed) {
        Optional<Instant> told = deed.origin().flatMap(from -> from.made());
        if (told.isPresent()
                || deed.origin().isEmpty()
                || deed.day().isEmpty()
                || deed.time().isEmpty()) {
            return told.stream();
        }
        LocalDateTime local = deed.day().get().atTime(deed.time().get());
        return zone.getRules().getValidOffsets(local).stream().map(local::toInstant);
    }

    /** The deed that a reading names by its id or its key, else the one that was made at the same time. */
    Optional<Spot> of(Reading reading) {
        About about = reading.about().orElseThrow();
        ChannelId channel = reading.metric().channel();
        return Optional.ofNullable(byId.get(about))
                .or(() -> Optional.ofNullable(byKey.get(new Sought.Named(channel.value(), about.key()))))
                .or(() -> about.made().flatMap(made -> nearest(channel, made)));
    }

    private Optional<Spot> nearest(ChannelId channel, Instant made) {
        List<Map.Entry<Instant, List<Spot>>> near = byInstant
                .getOrDefault(channel, new TreeMap<>())
                .subMap(made.minus(Sought.NEAR), true, made.plus(Sought.NEAR), true)
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> distance(entry.getKey(), made)))
                .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        Duration least = distance(near.get(0).getKey(), made);
        List<Spot> nearest = near.stream()
                .filter(entry -> distance(entry.getKey(), made).equals(least))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList();
        // Two at the same distance cannot be told apart, and a guess would give one the other's figures.
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    private static Duration distance(Instant a, Instant b) {
        return Duration.between(a, b).abs();
    }

    /**
     * The only post of a day, where one of the two sides does not know its time.
     *
     * @param ofADay readings about one post, of one channel
     */
    Optional<Spot> onlyPost(List<Reading> ofADay) {
        Reading one = ofADay.get(0);
        Optional<LocalDate> day = Strangers.day(ofADay, zone);
        boolean timed = ofADay.stream()
                .anyMatch(reading -> reading.about().orElseThrow().made().isPresent());
        return day.map(known -> posts.getOrDefault(new Sought.Dated(one.metric().channel(), known), List.of()))
                .filter(some -> some.size() == 1)
                .map(some -> some.get(0))
                .filter(post -> !timed || !post.timed());
    }
}
