package somepolku.ui.metrics.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Texts;
import somepolku.ui.metrics.model.PostTable.Column;
import somepolku.ui.metrics.model.PostTable.Row;
import somepolku.ui.metrics.model.PostTable.Value;
import somepolku.ui.metrics.reading.ValueWords;

/** Makes the table of a channel's posts: all deeds of the kinds that have figures, also those without any. */
public record PostTables(Known known, ValueWords values, Texts texts) {
    private static final Comparator<Row> NEWEST_FIRST = Comparator.comparing(
                    (Row row) -> row.day().orElse(LocalDate.MIN))
            .thenComparing(
                    row -> row.deed().time().map(time -> time.toSecondOfDay()).orElse(-1))
            .reversed();

    public PostTable table(ChannelId channel, Book book) {
        List<Activity> posts = book.postsOn(channel);
        List<Column> columns = columns(channel, posts, book);
        List<Row> rows = posts.stream()
                .map(deed -> row(deed, columns, book))
                .sorted(NEWEST_FIRST)
                .toList();
        long strangers = book.figures().strangers(channel);
        List<String> notes = new ArrayList<>(List.of(texts.text("metrics.posts.note")));
        if (strangers > 0) {
            notes.add(texts.text("metrics.posts.strangers", strangers));
        }
        return new PostTable(
                texts.text("metrics.posts"), known.channel(channel), known.mark(channel), columns, rows, notes);
    }

    /** What was done on a channel, with no figure of it. */
    public PostTable done(ChannelId channel, Book book) {
        List<Activity> newest = book.newestOn(channel);
        List<Row> rows = newest.stream()
                .map(deed -> row(deed, List.of(), book))
                .sorted(NEWEST_FIRST)
                .toList();
        List<String> notes = new ArrayList<>(List.of(texts.text("metrics.done.note")));
        if (newest.size() < book.deedsOn(channel).size()) {
            notes.add(texts.text("metrics.done.newest"));
        }
        return new PostTable(
                texts.text("metrics.done"), known.channel(channel), known.mark(channel), List.of(), rows, notes);
    }

    private List<Column> columns(ChannelId channel, List<Activity> posts, Book book) {
        Set<MetricKey> found = new TreeSet<>();
        posts.forEach(deed -> found.addAll(book.figures().of(deed).keySet()));
        List<MetricKey> keys = new ArrayList<>();
        known.channels().channel(channel).map(ChannelInfo::metrics).stream()
                .flatMap(List::stream)
                .map(MetricInfo::key)
                .filter(found::remove)
                .forEach(keys::add);
        keys.addAll(found);
        return keys.stream()
                .map(key -> known.metric(key, Optional.empty()))
                .map(info -> new Column(info.key(), info.unit().isEmpty() ? info.name() : info.unit(), info.name()))
                .toList();
    }

    private Row row(Activity deed, List<Column> columns, Book book) {
        SortedMap<MetricKey, Reading> figures = book.figures().of(deed);
        List<Value> said = columns.stream()
                .map(column -> Optional.ofNullable(figures.get(column.key())))
                .map(found -> found.map(reading ->
                                new Value(OptionalDouble.of(reading.value()), values.number(reading.value())))
                        .orElse(new Value(OptionalDouble.empty(), "?")))
                .toList();
        String day = deed.day().map(values.formats()::dated).orElse("?");
        return new Row(deed, deed.day(), day, deed.title(), said);
    }
}
