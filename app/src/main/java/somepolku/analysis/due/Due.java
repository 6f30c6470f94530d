package somepolku.analysis.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.analysis.series.Series;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.Forgetting;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/**
 * A number whose time has come to be written down.
 *
 * @param days what the number covers
 * @param since the day on which it became due
 * @param periods how many periods of a flow are not written down, this one among them; else 1
 * @param lastDay the last day on which the oldest of them can be seen; empty where the platform keeps it
 */
public record Due(
        ChannelInfo channel,
        MetricInfo metric,
        DaySpan days,
        LocalDate since,
        int periods,
        Optional<LocalDate> lastDay) {

    /**
     * What is due today: of every metric that the person writes down, by the rhythm in which they do. What comes by an
     * import alone is not asked for, and nothing that was never wanted but a metric of the person's own.
     *
     */
    public static List<Due> of(Collection<ChannelInfo> channels, Written written, LocalDate today) {
        return asked(channels)
                .filter(one -> written.wanted(one.metric()))
                .flatMap(one -> due(one, written, today).stream())
                .toList();
    }

    /** Every metric that could be written down and is not due, with the days that its number would now cover. */
    public static List<Due> others(Collection<ChannelInfo> channels, Written written, LocalDate today) {
        List<MetricKey> due = of(channels, written, today).stream()
                .map(one -> one.metric().key())
                .toList();
        return asked(channels)
                .filter(one -> !due.contains(one.metric().key()))
                .map(one -> {
                    DaySpan days = Next.newest(one.metric(), written.series(one.metric()), today);
                    return new Due(one.channel(), one.metric(), days, today, 1, Forgetting.lastDay(one.metric(), days));
                })
                .toList();
    }

    private record Asked(ChannelInfo channel, MetricInfo metric) {}

    /** A number of a single deed is asked for with its deed; a ratio is made of its parts, which are asked for. */
    private static Stream<Asked> asked(Collection<ChannelInfo> channels) {
        return channels.stream()
                .flatMap(channel -> channel.metrics().stream()
                        .filter(metric -> !metric.perDeed() && metric.kind() != MetricKind.RATIO)
                        .map(metric -> new Asked(channel, metric)));
    }

    private static Optional<Due> due(Asked one, Written written, LocalDate today) {
        MetricInfo metric = one.metric();
        Optional<Series> series = written.series(metric);
        if (metric.kind().atInstant()) {
            LocalDate since = Rhythm.next(series, written.absent(metric)).orElse(today);
            return since.isAfter(today)
                    ? Optional.empty()
                    : Optional.of(new Due(one.channel(), metric, DaySpan.of(today), since, 1, Optional.empty()));
        }
        List<DaySpan> missing = Next.missing(metric, series, written.absent(metric), today);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        DaySpan oldest = missing.get(missing.size() - 1);
        return Optional.of(new Due(
                one.channel(),
                metric,
                missing.get(0),
                oldest.last().plusDays(1),
                missing.size(),
                Forgetting.lastDay(metric, oldest)));
    }
}
