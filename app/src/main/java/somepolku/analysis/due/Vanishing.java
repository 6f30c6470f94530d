package somepolku.analysis.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.analysis.deeds.DeedFigures;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.Forgetting;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/**
 * A number that a platform shows for a few days more and that the journal does not have.
 *
 * @param days what the number covers
 * @param lastDay the last day on which it can be seen
 * @param deed the deed that it is about; empty for the channel's own numbers
 */
public record Vanishing(
        ChannelInfo channel, MetricInfo metric, DaySpan days, LocalDate lastDay, Optional<Activity> deed) {

    /** One of the channel's own numbers. */
    public Vanishing(ChannelInfo channel, MetricInfo metric, DaySpan days, LocalDate lastDay) {
        this(channel, metric, days, lastDay, Optional.empty());
    }

    /**
     * What vanishes within some days, the soonest first. Only metrics that the person has written down before: nobody is
     * asked for a number that they never wanted.
     *
     * @param read the days that the journal has values for, by metric
     */
    public static List<Vanishing> of(
            Collection<ChannelInfo> channels, Map<MetricKey, List<DaySpan>> read, LocalDate today, int within) {
        return channels.stream()
                .flatMap(channel -> channel.metrics().stream()
                        .filter(Vanishing::forgotten)
                        .flatMap(metric -> missing(metric, read.getOrDefault(metric.key(), List.of()), today).stream()
                                .flatMap(days -> Forgetting.lastDay(metric, days)
                                        .map(last -> new Vanishing(channel, metric, days, last))
                                        .stream())))
                .filter(number -> !number.lastDay.isAfter(today.plusDays(within)))
                .sorted(Comparator.comparing(Vanishing::lastDay))
                .toList();
    }

    /**
     * Every number that vanishes until a day, the soonest first: also of periods that are not over yet, so that one can
     * be reminded of them.
     */
    public static List<Vanishing> all(
            Collection<ChannelInfo> channels, Written written, LocalDate today, LocalDate until) {
        return channels.stream()
                .flatMap(channel -> channel.metrics().stream()
                        .filter(metric -> forgotten(metric) && written.wanted(metric))
                        .flatMap(metric -> Stream.concat(
                                        missing(metric, written, today), Next.coming(metric, written, today, until))
                                .flatMap(days -> Forgetting.lastDay(metric, days)
                                        .map(last -> new Vanishing(channel, metric, days, last))
                                        .stream())))
                .filter(number -> !number.lastDay.isAfter(until))
                .sorted(Comparator.comparing(Vanishing::lastDay))
                .toList();
    }

    private static Stream<DaySpan> missing(MetricInfo metric, Written written, LocalDate today) {
        return Next.missing(metric, written.series(metric), written.absent(metric), today).stream();
    }

    /**
     * Numbers of single deeds that a platform shows for a short time after them, such as the views of a story. Only of
     * kinds of deeds of which such a number was written down before.
     *
     * @param deeds those of the last days, and earlier ones by which to know what is written down
     */
    public static List<Vanishing> ofDeeds(
            Collection<ChannelInfo> channels, Collection<Activity> deeds, DeedFigures figures, LocalDate today) {
        return channels.stream()
                .flatMap(channel -> channel.metrics().stream()
                        .filter(metric ->
                                metric.perDeed() && metric.retentionDays().isPresent())
                        .flatMap(metric -> ofDeeds(channel, metric, deeds, figures, today)))
                .sorted(Comparator.comparing(Vanishing::lastDay))
                .toList();
    }

    private static Stream<Vanishing> ofDeeds(
            ChannelInfo channel, MetricInfo metric, Collection<Activity> deeds, DeedFigures figures, LocalDate today) {
        List<Activity> own = deeds.stream()
                .filter(deed -> deed.channel().equals(channel.id()))
                .toList();
        Set<String> kinds = own.stream()
                .filter(deed -> figures.of(deed).containsKey(metric.key()))
                .map(Activity::kindId)
                .collect(Collectors.toSet());
        return own.stream()
                .filter(deed -> kinds.contains(deed.kindId()))
                .filter(deed -> !figures.of(deed).containsKey(metric.key()))
                .flatMap(deed -> deed
                        .day()
                        .map(DaySpan::of)
                        .flatMap(day -> Forgetting.lastDay(metric, day)
                                .filter(last -> !last.isBefore(today))
                                .map(last -> new Vanishing(channel, metric, day, last, Optional.of(deed))))
                        .stream());
    }

    /** Whether a platform forgets this metric at all; a rolling total is another one every day, so none is the last. */
    public static boolean forgotten(MetricInfo metric) {
        boolean ofDays = metric.kind() == MetricKind.FLOW || metric.kind() == MetricKind.UNIQUE;
        return ofDays && metric.retentionDays().isPresent() && !metric.perDeed();
    }

    private static Optional<DaySpan> missing(MetricInfo metric, List<DaySpan> read, LocalDate today) {
        if (read.isEmpty()) {
            return Optional.empty();
        }
        return metric.historyWeeks().isPresent()
                ? Forgetting.weeks(metric, today)
                        .filter(week -> read.stream().noneMatch(week::overlaps))
                        .reduce((newer, older) -> older)
                : next(metric, read, today);
    }

    /** After the newest value, in steps as long as that: the first that is over and can still be seen. */
    private static Optional<DaySpan> next(MetricInfo metric, List<DaySpan> read, LocalDate today) {
        DaySpan newest = read.stream().max(Comparator.comparing(DaySpan::last)).orElseThrow();
        long length = newest.days();
        return Stream.iterate(after(newest, length), days -> after(days, length))
                .takeWhile(days -> days.last().isBefore(today))
                .filter(days -> !Forgetting.forgotten(metric, days, today))
                .findFirst();
    }

    private static DaySpan after(DaySpan days, long length) {
        return new DaySpan(days.last().plusDays(1), days.last().plusDays(length));
    }
}
