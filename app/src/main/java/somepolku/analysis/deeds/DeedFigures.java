package somepolku.analysis.deeds;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import somepolku.analysis.deeds.Whereabouts.Spot;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;

/**
 * What is known of single deeds: of each metric the newest value, and what belongs to no deed of the journal. A metric
 * without a reading is unknown and not zero, so it is missing here. In which order deeds and readings came into the
 * journal makes no difference.
 *
 * @param newest by deed; only deeds with a figure
 * @param alone readings about a deed that the journal does not hold, or that it cannot tell from another
 */
public record DeedFigures(Map<Id<Activity>, SortedMap<MetricKey, Reading>> newest, List<Reading> alone) {
    public static final DeedFigures NONE = new DeedFigures(Map.of(), List.of());

    public DeedFigures {
        newest = Collections.unmodifiableMap(newest);
        alone = List.copyOf(alone);
    }

    /**
     * Joins them.
     *
     * @param readings those about no single deed are passed over
     * @param zone in which deeds were given their local days and times
     */
    public static DeedFigures of(Collection<Activity> deeds, Collection<Reading> readings, ZoneId zone) {
        return of(deeds.stream(), readings, zone);
    }

    /** The same of deeds that need not all be in memory; where no reading is about any, they are not even read. */
    public static DeedFigures of(Stream<Activity> deeds, Collection<Reading> readings, ZoneId zone) {
        List<Reading> about =
                readings.stream().filter(reading -> reading.about().isPresent()).toList();
        if (about.isEmpty()) {
            return NONE;
        }
        Whereabouts places = new Whereabouts(deeds, new Sought(about, zone), zone);
        Map<Id<Activity>, SortedMap<MetricKey, Reading>> newest = new HashMap<>();
        List<Reading> unplaced = new ArrayList<>();
        for (Reading reading : about) {
            places.of(reading).ifPresentOrElse(found -> offer(newest, found, reading), () -> unplaced.add(reading));
        }
        List<Reading> alone = new ArrayList<>();
        for (List<Reading> ofADay : Strangers.byDay(unplaced, zone)) {
            Optional<Spot> deed = places.onlyPost(ofADay).filter(found -> !newest.containsKey(found.id()));
            deed.ifPresentOrElse(
                    found -> ofADay.forEach(reading -> offer(newest, found, reading)), () -> alone.addAll(ofADay));
        }
        return new DeedFigures(newest, alone);
    }

    private static void offer(Map<Id<Activity>, SortedMap<MetricKey, Reading>> newest, Spot deed, Reading reading) {
        newest.computeIfAbsent(deed.id(), id -> new TreeMap<>())
                .merge(
                        reading.metric(),
                        reading,
                        (a, b) -> Newest.of(deed.day()).compare(a, b) >= 0 ? a : b);
    }

    /** The figures of a deed, by their metrics; none where nothing is known. */
    public SortedMap<MetricKey, Reading> of(Activity deed) {
        return newest.getOrDefault(deed.id(), Collections.emptySortedMap());
    }

    /** About how many deeds that are not in the journal something is known. */
    public long strangers() {
        return Strangers.count(alone);
    }

    /** The same of one channel. */
    public long strangers(ChannelId channel) {
        return Strangers.count(alone.stream()
                .filter(reading -> reading.metric().channel().equals(channel))
                .toList());
    }
}
