package somepolku.analysis.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.Purpose;

/** The deeds by their days, with no more of each than is needed to count it: ten years are read once and then at hand. */
public final class DoneDays {
    public static final DoneDays NONE = new DoneDays(new TreeMap<>());

    private final NavigableMap<LocalDate, List<Done>> days;

    private record Done(ChannelId channel, Optional<Purpose> purpose, int minutes) {
        static final int UNKNOWN = -1;
    }

    private DoneDays(NavigableMap<LocalDate, List<Done>> days) {
        this.days = days;
    }

    /** Of deeds with a day; others belong to none. */
    public static DoneDays of(Stream<Activity> deeds) {
        NavigableMap<LocalDate, List<Done>> days = new TreeMap<>();
        // A million deeds are much alike: each that counts the same is kept once.
        Map<Done, Done> alike = new HashMap<>();
        deeds.forEach(deed -> deed.day().ifPresent(day -> {
            Done done = new Done(deed.channel(), deed.purpose(), deed.minutes().orElse(Done.UNKNOWN));
            days.computeIfAbsent(day, first -> new ArrayList<>(1)).add(alike.computeIfAbsent(done, same -> same));
        }));
        return new DoneDays(days);
    }

    /** The channels of all deeds. */
    public SortedSet<ChannelId> channels() {
        SortedSet<ChannelId> channels = new TreeSet<>();
        days.values().forEach(day -> day.forEach(deed -> channels.add(deed.channel)));
        return Collections.unmodifiableSortedSet(channels);
    }

    /** The years from the first deed to the last, and the one of {@code today}, newest first. */
    public List<Integer> years(LocalDate today) {
        int first = days.isEmpty()
                ? today.getYear()
                : Math.min(today.getYear(), days.firstKey().getYear());
        int last = days.isEmpty()
                ? today.getYear()
                : Math.max(today.getYear(), days.lastKey().getYear());
        return Stream.iterate(last, year -> year >= first, year -> year - 1).toList();
    }

    public DayTally on(LocalDate day, Wanted wanted) {
        return tally(day, days.getOrDefault(day, List.of()), wanted);
    }

    /** The days on which something of that kind was done. */
    public SortedMap<LocalDate, DayTally> within(DaySpan span, Wanted wanted) {
        SortedMap<LocalDate, DayTally> found = new TreeMap<>();
        days.subMap(span.first(), true, span.last(), true).forEach((day, done) -> {
            DayTally tally = tally(day, done, wanted);
            if (tally.deeds() > 0) {
                found.put(day, tally);
            }
        });
        return Collections.unmodifiableSortedMap(found);
    }

    private static DayTally tally(LocalDate day, List<Done> done, Wanted wanted) {
        int minutes = 0;
        int untimed = 0;
        List<ChannelId> channels = new ArrayList<>();
        for (Done deed : done) {
            if (wanted.has(deed.channel, deed.purpose)) {
                channels.add(deed.channel);
                if (deed.minutes == Done.UNKNOWN) {
                    untimed++;
                } else {
                    minutes += deed.minutes;
                }
            }
        }
        return new DayTally(day, channels.size(), minutes, untimed, channels);
    }
}
