package somepolku.ui.causes.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.table.Shape;
import somepolku.chart.DeedMark;
import somepolku.chart.cause.BandModel;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.term.DaySpan;
import somepolku.ui.causes.model.Detail.Chart;
import somepolku.ui.kit.names.PairNames;
import somepolku.work.causes.answer.OfMetric;
import somepolku.work.causes.answer.Pair;
import somepolku.work.causes.answer.Row;

/** The values of a metric beside the model and the deeds of an action: the chart and its table twin. */
record Values(Sayings sayings, OfMetric metric, Pair pair) {
    private static final int NEWEST = 91;

    /** Per day, so that a long time between two readings does not stand out for being long. */
    Optional<Chart> chart(boolean wholeTime) {
        return metric.span().map(whole -> {
            DaySpan range =
                    wholeTime || metric.shape().filter(Shape.DAYS::equals).isEmpty() ? whole : newest(whole);
            List<BandModel.Row> rows = metric.rows().stream().map(Values::daily).toList();
            String name = sayings.texts()
                    .text(
                            "causes.chart.name",
                            sayings.names().metric(metric.metric()),
                            sayings.texts().text("chart.a.day"));
            return new Chart(
                    name, new BandModel(rows, List.of(), range, marks(range), sayings.texts()), described(range));
        });
    }

    private static DaySpan newest(DaySpan whole) {
        LocalDate from = whole.last().minusDays(NEWEST - 1L);
        return new DaySpan(from.isBefore(whole.first()) ? whole.first() : from, whole.last());
    }

    private static BandModel.Row daily(Row row) {
        double days = row.days().days();
        return new BandModel.Row(
                row.days(),
                row.value() / days,
                row.expected()
                        .map(band ->
                                new BandModel.Expected(band.low() / days, band.middle() / days, band.high() / days)));
    }

    private List<DeedMark> marks(DaySpan range) {
        Mark mark = sayings.names().mark(PairNames.channelOf(pair.action())).orElse(Mark.DIAMOND);
        return pair.deeds().stream()
                .filter(deed -> range.contains(deed.counted()))
                .map(deed -> new DeedMark(deed.id(), deed.counted(), Optional.empty(), mark))
                .toList();
    }

    private String described(DaySpan range) {
        long values =
                metric.rows().stream().filter(row -> row.days().overlaps(range)).count();
        long deeds = pair.deeds().stream()
                .filter(deed -> range.contains(deed.counted()))
                .count();
        return sayings.texts()
                .text(
                        "causes.chart.described",
                        sayings.names().metric(metric.metric()),
                        sayings.formats().days(range.first(), range.last()),
                        values,
                        deeds);
    }

    /** Newest first. */
    List<Detail.Row> rows() {
        List<Detail.Row> rows = new ArrayList<>();
        for (Row row : metric.rows()) {
            long deeds = pair.deeds().stream()
                    .filter(deed -> row.days().contains(deed.counted()))
                    .count();
            rows.add(new Detail.Row(
                    row.days().first(),
                    sayings.formats().days(row.days().first(), row.days().last()),
                    sayings.value(row.value()),
                    row.expected()
                            .map(band -> sayings.texts()
                                    .text("causes.between", sayings.value(band.low()), sayings.value(band.high())))
                            .orElse(""),
                    deeds == 0 ? "–" : sayings.formats().number(deeds)));
        }
        Collections.reverse(rows);
        return rows;
    }
}
