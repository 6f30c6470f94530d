package somepolku.analysis.deeds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
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
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;

/** Where every deed stands, by its key and by the instant of its making, so that each reading finds its deed at once. */
final class Whereabouts {
    /** A platform numbers the same post twice, within about a second. */
    private static final Duration NEAR = Duration.ofSeconds(5);

    /** What a channel calls the deeds that it publishes by themselves: the kind in {@code linkedin/post}. */
    private static final String POST = "post";

    private final Map<Named, Activity> byKey = new HashMap<>();
    private final Map<About, Activity> byId = new HashMap<>();
    private final Map<ChannelId, NavigableMap<Instant, List<Activity>>> byInstant = new HashMap<>();
    private final Map<Dated, List<Activity>> posts = new HashMap<>();
    private final ZoneId zone;

    private record Named(String source, String key) {}

    private record Dated(ChannelId channel, LocalDate day) {}

    Whereabouts(Collection<Activity> deeds, ZoneId zone) {
        this.zone = zone;
        deeds.forEach(this::place);
    }

    private void place(Activity deed) {
        byId.put(About.deed(deed.id()), deed);
        deed.origin().ifPresent(from -> byKey.put(new Named(from.source(), from.key()), deed));
        instants(deed)
                .forEach(at -> byInstant
                        .computeIfAbsent(deed.channel(), channel -> new TreeMap<>())
                        .computeIfAbsent(at, any -> new ArrayList<>(1))
                        .add(deed));
        deed.day()
                .filter(day -> deed.kindId().equals(POST))
                .ifPresent(day -> posts.computeIfAbsent(new Dated(deed.channel(), day), any -> new ArrayList<>(1))
                        .add(deed));
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
    Optional<Activity> of(Reading reading) {
        About about = reading.about().orElseThrow();
        ChannelId channel = reading.metric().channel();
        return Optional.ofNullable(byId.get(about))
                .or(() -> Optional.ofNullable(byKey.get(new Named(channel.value(), about.key()))))
                .or(() -> about.made().flatMap(made -> nearest(channel, made)));
    }

    private Optional<Activity> nearest(ChannelId channel, Instant made) {
        List<Map.Entry<Instant, List<Activity>>> near = byInstant
                .getOrDefault(channel, new TreeMap<>())
                .subMap(made.minus(NEAR), true, made.plus(NEAR), true)
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> distance(entry.getKey(), made)))
                .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        Duration least = distance(near.get(0).getKey(), made);
        List<Activity> nearest = near.stream()
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
    Optional<Activity> onlyPost(List<Reading> ofADay) {
        Reading one = ofADay.get(0);
        Optional<LocalDate> day = Strangers.day(ofADay, zone);
        boolean timed = ofADay.stream()
                .anyMatch(reading -> reading.about().orElseThrow().made().isPresent());
        return day.map(known -> posts.getOrDefault(new Dated(one.metric().channel(), known), List.of()))
                .filter(some -> some.size() == 1)
                .map(some -> some.get(0))
                .filter(post -> !timed || instants(post).findAny().isEmpty());
    }
}
