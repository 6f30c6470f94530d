package somepolku.work.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import somepolku.analysis.series.Series;
import somepolku.analysis.series.SeriesOf;
import somepolku.analysis.trail.Figure;
import somepolku.analysis.trail.Part;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.work.port.JournalView;

/** Looks up what figures were computed from. It reads the journal: never on the EDT. */
public final class Trails {
    /** A total of a year that gave way to its days ends at most so long after them. */
    private static final int LONGEST = 366;

    private final JournalView journal;

    public Trails(JournalView journal) {
        this.journal = journal;
    }

    /** A metric over time, as it is drawn; empty where the journal knows nothing of it. */
    public Optional<Series> series(MetricKey metric, Collection<ChannelInfo> channels) {
        Set<MetricKey> behind = SeriesOf.behind(metric, channels);
        try (var readings = journal.entries(Reading.class, DaySpan.ALL);
                var contacts = journal.all(Contact.class)) {
            return Optional.ofNullable(SeriesOf.all(
                                    readings.filter(reading -> behind.contains(reading.metric())),
                                    contacts.filter(contact -> contact.channel().equals(metric.channel())),
                                    channels)
                            .get(metric))
                    .filter(series -> !series.isEmpty());
        }
    }

    public Trail of(MetricKey metric, Figure<?> figure) {
        List<Part> parts = figure.trail();
        Set<Id<Reading>> wanted = new HashSet<>(figure.readings().toList());
        Map<Id<Reading>, Reading> found = new HashMap<>();
        List<Reading> others = new ArrayList<>();
        extent(parts).ifPresent(days -> {
            try (var near = journal.entries(Reading.class, new DaySpan(days.first(), after(days.last())))) {
                near.forEach(reading -> {
                    if (wanted.contains(reading.id())) {
                        found.put(reading.id(), reading);
                    } else if (reading.metric().channel().equals(metric.channel())) {
                        others.add(reading);
                    }
                });
            }
        });
        List<Trail.Step> steps = parts.stream()
                .map(part -> new Trail.Step(part, part.reading().map(found::get)))
                .toList();
        Optional<About> about = found.values().stream().findFirst().flatMap(Reading::about);
        Set<MetricKey> behind =
                found.values().stream().map(Reading::metric).collect(Collectors.toCollection(HashSet::new));
        behind.add(metric);
        List<Reading> gaveWay = others.stream()
                .filter(other -> behind.contains(other.metric()))
                .filter(other -> other.about().map(About::key).equals(about.map(About::key)))
                .filter(other -> about.isPresent()
                        || parts.stream().anyMatch(part -> part.days().overlaps(other.span())))
                .sorted(Comparator.comparing((Reading other) -> other.span().last()))
                .toList();
        Optional<LocalDate> counted = parts.stream()
                .filter(part -> part.reading().isEmpty())
                .map(part -> part.days().last())
                .max(Comparator.naturalOrder());
        return counted.map(day -> counted(metric, day, steps, gaveWay))
                .orElseGet(() -> new Trail(steps, gaveWay, 0, 0));
    }

    private Trail counted(MetricKey metric, LocalDate until, List<Trail.Step> steps, List<Reading> gaveWay) {
        long[] count = new long[2];
        try (var all = journal.all(Contact.class)) {
            all.filter(contact -> contact.channel().equals(metric.channel())).forEach(contact -> {
                boolean undated = contact.since().isEmpty();
                if (undated || !contact.since().get().isAfter(until)) {
                    count[0]++;
                    count[1] += undated ? 1 : 0;
                }
            });
        }
        return new Trail(steps, gaveWay, count[0], count[1]);
    }

    private static Optional<DaySpan> extent(List<Part> parts) {
        return parts.stream()
                .map(Part::days)
                .reduce((one, other) -> new DaySpan(
                        one.first().isBefore(other.first()) ? one.first() : other.first(),
                        one.last().isAfter(other.last()) ? one.last() : other.last()));
    }

    private static LocalDate after(LocalDate day) {
        LocalDate end = DaySpan.ALL.last();
        return day.isAfter(end.minusDays(LONGEST)) ? end : day.plusDays(LONGEST);
    }
}
