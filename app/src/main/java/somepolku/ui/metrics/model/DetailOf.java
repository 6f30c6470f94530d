package somepolku.ui.metrics.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.chart.ChartModel;
import somepolku.chart.DeedMark;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Texts;
import somepolku.ui.metrics.model.MetricsState.Detail;
import somepolku.ui.metrics.model.MetricsState.Row;

/** The right side of the room: one metric over a range of days, with its channel's deeds. */
public record DetailOf(Known known, MetricWords words, Texts texts) {

    public Detail detail(MetricKey key, Book book, DaySpan days, Optional<Id<Activity>> shown) {
        Optional<Series> series = book.of(key).filter(some -> !some.isEmpty());
        MetricInfo info = known.metric(key, series);
        Mark mark = known.mark(key.channel()).orElse(Mark.DIAMOND);
        List<DeedMark> marks = DeedMark.of(book.deedsOn(key.channel()).stream(), channel -> mark)
                .filter(deed -> days.contains(deed.day()))
                .toList();
        Optional<Latest> latest = series.flatMap(Latest::of);
        return new Detail(
                info.name(),
                known.channel(key.channel()),
                known.mark(key.channel()),
                words.kind(info.kind()),
                latest.map(value -> words.values().number(value.value())).orElse(""),
                series.flatMap(some -> latest.map(value -> words.after(some, value)))
                        .orElseGet(words::noReadings),
                series.map(some -> ChartModel.of(some, info.name(), info.unit(), days, marks, texts)),
                series.map(some -> rows(some, days)).orElse(List.of()),
                series.map(some -> note(some, days)).orElse(""),
                series.map(some -> words.described(info.name(), info.unit(), some.within(days), days, marks.size()))
                        .orElseGet(words::noReadings),
                shown);
    }

    /** Newest first, as in the journal. */
    private List<Row> rows(Series series, DaySpan days) {
        List<Row> rows = new ArrayList<>();
        for (Point point : series.within(days).points()) {
            rows.add(new Row(
                    words.values().days(point.span()),
                    words.values().number(point.value()),
                    words.source(point.provenance())));
        }
        Collections.reverse(rows);
        return rows;
    }

    private String note(Series series, DaySpan days) {
        Series inRange = series.within(days);
        if (series.points().size() == 1) {
            return texts.text("metrics.note.one");
        }
        if (inRange.isEmpty()) {
            return texts.text(
                    "metrics.note.outside",
                    words.values().days(series.last().orElseThrow().span()));
        }
        long aside = series.aside().stream()
                .filter(reading -> reading.origin().isEmpty() && reading.span().overlaps(days))
                .count();
        if (aside > 0) {
            return texts.text("metrics.note.aside", aside);
        }
        if (inRange.points().stream().anyMatch(Point::rebuilt)) {
            return texts.text("metrics.note.rebuilt");
        }
        return inRange.missing() > 0 ? texts.text("metrics.note.missing", inRange.missing()) : "";
    }
}
