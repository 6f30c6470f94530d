package somepolku.ui.metrics.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * What the journal knows of every metric, read through once: the series, and the deeds that stand under them.
 *
 * @param deeds with a day, oldest first
 * @param undated those without
 */
public record Book(
        SortedMap<MetricKey, Series> series,
        Map<ChannelId, List<Activity>> deeds,
        List<Activity> undated,
        DeedFigures figures) {
    private static final Comparator<Activity> BY_DAY = Comparator.comparing(
                    (Activity deed) -> deed.day().orElse(LocalDate.MAX))
            .thenComparing(deed -> deed.time().map(time -> time.toSecondOfDay()).orElse(Integer.MAX_VALUE));

    public static final Book EMPTY = new Book(new TreeMap<>(), Map.of(), List.of(), DeedFigures.NONE);

    /** Takes its time: for a background task. */
    public static Book read(JournalView journal, List<ChannelInfo> channels, ZoneId zone) {
        Map<ChannelId, List<Activity>> deeds = new HashMap<>();
        try (var found = journal.entries(Activity.class, DaySpan.ALL)) {
            found.forEach(deed -> deeds.computeIfAbsent(deed.channel(), channel -> new ArrayList<>())
                    .add(deed));
        }
        deeds.values().forEach(some -> some.sort(BY_DAY));
        List<Activity> undated;
        try (var found = journal.undated(Activity.class)) {
            undated = found.toList();
        }
        List<Reading> readings;
        try (var found = journal.entries(Reading.class, DaySpan.ALL)) {
            readings = found.toList();
        }
        List<Activity> all = Stream.concat(deeds.values().stream().flatMap(List::stream), undated.stream())
                .toList();
        DeedFigures figures = DeedFigures.of(all, readings, zone);
        try (var contacts = journal.all(Contact.class)) {
            return new Book(SeriesOf.all(readings.stream(), contacts, channels), deeds, undated, figures);
        }
    }

    public Optional<Series> of(MetricKey metric) {
        return Optional.ofNullable(series.get(metric));
    }

    public List<Activity> deedsOn(ChannelId channel) {
        return deeds.getOrDefault(channel, List.of());
    }

    /** The days on which a metric or its channel's deeds have anything. */
    public Optional<DaySpan> extent(MetricKey metric) {
        List<DaySpan> spans = new ArrayList<>();
        of(metric).flatMap(Series::extent).ifPresent(spans::add);
        List<Activity> done = deedsOn(metric.channel());
        if (!done.isEmpty()) {
            LocalDate first = done.get(0).day().orElseThrow();
            spans.add(new DaySpan(first, done.get(done.size() - 1).day().orElseThrow()));
        }
        return spans.stream()
                .reduce((a, b) -> new DaySpan(
                        a.first().isBefore(b.first()) ? a.first() : b.first(),
                        a.last().isAfter(b.last()) ? a.last() : b.last()));
    }
}
