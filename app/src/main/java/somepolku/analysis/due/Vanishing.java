package somepolku.analysis.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.Forgetting;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/**
 * A number that a platform shows for a few days more and that the journal does not have.
 *
 * @param days what the number covers
 * @param lastDay the last day on which it can be seen
 */
public record Vanishing(ChannelInfo channel, MetricInfo metric, DaySpan days, LocalDate lastDay) {

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
