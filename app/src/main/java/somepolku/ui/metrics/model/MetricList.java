package somepolku.ui.metrics.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import somepolku.analysis.series.Latest;
import somepolku.analysis.series.Series;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.ui.metrics.model.MetricsState.Group;
import somepolku.ui.metrics.model.MetricsState.Line;

/**
 * The list of metrics by channel: those that the channels describe, and those that only the journal knows. What is known
 * of single deeds only is no line over time: one line leads to all of it.
 */
public record MetricList(Known known, MetricWords words) {

    public List<Group> groups(Book book) {
        Map<ChannelId, Set<MetricKey>> byChannel = new LinkedHashMap<>();
        known.channels().channels().forEach(channel -> {
            Set<MetricKey> keys = byChannel.computeIfAbsent(channel.id(), id -> new LinkedHashSet<>());
            channel.metrics().stream()
                    .filter(metric -> !metric.perDeed())
                    .map(MetricInfo::key)
                    .forEach(keys::add);
        });
        book.series()
                .keySet()
                .forEach(key -> byChannel
                        .computeIfAbsent(key.channel(), id -> new LinkedHashSet<>())
                        .add(key));
        List<Group> groups = new ArrayList<>();
        byChannel.forEach((channel, keys) -> {
            if (!keys.isEmpty()) {
                List<Line> lines = new ArrayList<>(lines(keys, book));
                posts(channel, book).ifPresent(lines::add);
                groups.add(new Group(known.channel(channel), known.mark(channel), List.copyOf(lines)));
            }
        });
        return List.copyOf(groups);
    }

    /** The same without a figure: names alone. */
    public static List<Group> calm(List<Group> groups) {
        return groups.stream()
                .map(group -> new Group(
                        group.channel(),
                        group.mark(),
                        group.lines().stream()
                                .map(line -> new Line(line.key(), line.name(), "", Optional.empty(), "", ""))
                                .toList()))
                .toList();
    }

    /** What leads to the table of the posts, where any of them has a figure of its own. */
    private Optional<Line> posts(ChannelId channel, Book book) {
        long measured = book.postsOn(channel).stream()
                .filter(deed -> !book.figures().of(deed).isEmpty())
                .count();
        return measured == 0
                ? Optional.empty()
                : Optional.of(new Line(
                        PostTable.key(channel),
                        words.text("metrics.posts"),
                        words.text("metrics.posts.count", measured),
                        Optional.empty(),
                        "",
                        ""));
    }

    /** Those with readings first, otherwise in the channel's own order. */
    private List<Line> lines(Set<MetricKey> keys, Book book) {
        return keys.stream()
                .map(key -> line(key, book.of(key).filter(series -> !series.isEmpty())))
                .sorted(Comparator.comparing(line -> line.series().isEmpty()))
                .toList();
    }

    private Line line(MetricKey key, Optional<Series> series) {
        String name = known.metric(key, series).name();
        Optional<Latest> latest = series.flatMap(Latest::of);
        return new Line(
                key,
                name,
                series.map(words::change).orElseGet(words::noReadings),
                series,
                series.flatMap(some -> latest.map(value -> words.value(some, value.value())))
                        .orElse(""),
                series.flatMap(some -> latest.map(value -> words.per(some, value)))
                        .orElse(""));
    }
}
