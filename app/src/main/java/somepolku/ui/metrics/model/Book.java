package somepolku.ui.metrics.model;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import somepolku.analysis.deeds.DeedFigures;
import somepolku.analysis.series.Series;
import somepolku.analysis.series.SeriesOf;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.work.port.JournalView;

/**
 * What the journal knows of every metric, and the deeds that stand under them. Of a million deeds only what is shown is
 * kept, so the journal is read through more than once.
 *
 * @param deeds with a day
 * @param newest those with a day that were done last, oldest first, and no more than {@link #NEWEST} of a channel
 * @param posts the deeds of those kinds that have figures, by day, those without one last
 */
public record Book(
        SortedMap<MetricKey, Series> series,
        Map<ChannelId, DoneDeeds> deeds,
        Map<ChannelId, List<Activity>> newest,
        Map<ChannelId, List<Activity>> posts,
        DeedFigures figures) {
    /** As many as anybody reads down a list of what was done. */
    static final int NEWEST = 1_000;

    public static final Book EMPTY = new Book(new TreeMap<>(), Map.of(), Map.of(), Map.of(), DeedFigures.NONE);

    private record Kind(ChannelId channel, String id) {
        static Kind of(Activity deed) {
            return new Kind(deed.channel(), deed.kindId());
        }
    }

    /** Takes its time: for a background task. */
    public static Book read(JournalView journal, List<ChannelInfo> channels, ZoneId zone) {
        List<Reading> readings;
        try (var found = journal.entries(Reading.class, DaySpan.ALL)) {
            readings = found.toList();
        }
        DeedFigures figures;
        try (var all = byDay(journal)) {
            figures = DeedFigures.of(all, readings, zone);
        }
        Map<ChannelId, DoneDeeds> deeds = new HashMap<>();
        Map<ChannelId, List<Activity>> newest = new HashMap<>();
        Set<Kind> measured = new HashSet<>();
        try (var all = byDay(journal)) {
            all.forEach(deed -> {
                if (!figures.of(deed).isEmpty()) {
                    measured.add(Kind.of(deed));
                }
                if (deed.day().isPresent()) {
                    deeds.computeIfAbsent(deed.channel(), channel -> new DoneDeeds())
                            .add(deed);
                    keep(newest.computeIfAbsent(deed.channel(), channel -> new ArrayList<>()), deed);
                }
            });
        }
        deeds.values().forEach(DoneDeeds::settle);
        newest.replaceAll((channel, some) -> List.copyOf(some.subList(Math.max(0, some.size() - NEWEST), some.size())));
        Map<ChannelId, List<Activity>> posts = posts(journal, measured);
        try (var contacts = journal.all(Contact.class)) {
            return new Book(SeriesOf.all(readings.stream(), contacts, channels), deeds, newest, posts, figures);
        }
    }

    private static Stream<Activity> byDay(JournalView journal) {
        return Stream.concat(journal.entries(Activity.class, DaySpan.ALL), journal.undated(Activity.class));
    }

    private static void keep(List<Activity> newest, Activity deed) {
        if (newest.size() == 2 * NEWEST) {
            newest.subList(0, NEWEST).clear();
        }
        newest.add(deed);
    }

    private static Map<ChannelId, List<Activity>> posts(JournalView journal, Set<Kind> measured) {
        Map<ChannelId, List<Activity>> posts = new HashMap<>();
        if (!measured.isEmpty()) {
            try (var all = byDay(journal)) {
                all.filter(deed -> measured.contains(Kind.of(deed)))
                        .forEach(deed -> posts.computeIfAbsent(deed.channel(), channel -> new ArrayList<>())
                                .add(deed));
            }
        }
        return posts;
    }

    public Optional<Series> of(MetricKey metric) {
        return Optional.ofNullable(series.get(metric));
    }

    public DoneDeeds deedsOn(ChannelId channel) {
        return deeds.getOrDefault(channel, DoneDeeds.NONE);
    }

    /** The deeds of the kinds of which any has figures. */
    List<Activity> postsOn(ChannelId channel) {
        return posts.getOrDefault(channel, List.of());
    }

    List<Activity> newestOn(ChannelId channel) {
        return newest.getOrDefault(channel, List.of());
    }

    /** The days on which a metric or its channel's deeds have anything. */
    public Optional<DaySpan> extent(MetricKey metric) {
        return Stream.of(
                        of(metric).flatMap(Series::extent),
                        deedsOn(metric.channel()).extent())
                .flatMap(Optional::stream)
                .reduce((a, b) -> new DaySpan(
                        a.first().isBefore(b.first()) ? a.first() : b.first(),
                        a.last().isAfter(b.last()) ? a.last() : b.last()));
    }
}
