package somepolku.ui.metrics.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.series.Latest;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.chart.ChartModel;
import somepolku.chart.DeedMark;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Texts;
import somepolku.ui.metrics.model.MetricsState.Detail;
import somepolku.ui.metrics.model.MetricsState.Row;

/** The right side of the room: one metric over a range of days, with its channel's deeds. */
public record DetailOf(Known known, MetricWords words, Texts texts) {

    public Detail detail(MetricKey key, Book book, DaySpan days, LocalDate today, Optional<Id<Activity>> shown) {
        Optional<Series> series = book.of(key).filter(some -> !some.isEmpty());
        MetricInfo info = known.metric(key, series);
        Mark mark = known.mark(key.channel()).orElse(Mark.DIAMOND);
        List<DeedMark> marks = book.deedsOn(key.channel()).marks(days, mark);
        Optional<Latest> latest = series.flatMap(Latest::of);
        Notes notes = new Notes(known, words, texts);
        return new Detail(
                info.name(),
                known.channel(key.channel()),
                known.mark(key.channel()),
                words.kind(info.kind()),
                series.flatMap(some -> latest.map(value -> words.value(some, value.value())))
                        .orElse(""),
                series.flatMap(some -> latest.map(value -> after(info, some, value)))
                        .orElseGet(words::noReadings),
                series.map(words::changed).orElse(""),
                series.map(some -> ChartModel.of(some, info.name(), info.unit(), days, marks, texts)),
                series.map(some -> rows(some, days)).orElse(List.of()),
                notes.of(info, series, days, today),
                series.map(some -> described(info, some, days, marks.size(), notes))
                        .orElseGet(words::noReadings),
                shown);
    }

    /** Why there is nothing to type for a ratio. */
    public String made(MetricInfo ratio) {
        return texts.text(
                "metrics.ratio.made",
                ratio.name(),
                known.named(ratio.parts().get(0)),
                known.named(ratio.parts().get(1)));
    }

    private String after(MetricInfo info, Series series, Latest latest) {
        String after = words.after(series, latest);
        return series.ratio().isPresent() ? after + words.made(info, known, latest.figure()) : after;
    }

    private String described(MetricInfo info, Series series, DaySpan days, int deeds, Notes notes) {
        List<String> said = new ArrayList<>();
        said.add(words.described(info.name(), info.unit(), series.within(days), days, deeds));
        said.addAll(notes.breaks(series, days));
        return String.join(" ", said);
    }

    /** Newest first, as in the journal; a break in a row of its own between the values that it parts. */
    private List<Row> rows(Series series, DaySpan days) {
        List<Row> rows = new ArrayList<>();
        List<TrendBreak> coming = new ArrayList<>(series.breaks());
        coming.removeIf(change -> !days.contains(change.from()));
        for (Point point : series.within(days).points()) {
            while (!coming.isEmpty() && !point.day().isBefore(coming.get(0).from())) {
                rows.add(row(coming.remove(0)));
            }
            rows.add(new Row(
                    Optional.of(point.span()),
                    words.values().days(point.span()),
                    words.value(series, point.value()),
                    words.source(point)));
        }
        coming.forEach(change -> rows.add(row(change)));
        Collections.reverse(rows);
        return rows;
    }

    private Row row(TrendBreak change) {
        return new Row(
                Optional.empty(),
                words.values().days(DaySpan.of(change.from())),
                "",
                texts.text("metrics.table.break"));
    }
}
