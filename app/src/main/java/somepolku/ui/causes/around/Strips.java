package somepolku.ui.causes.around;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.around.Around;
import somepolku.analysis.around.Window;
import somepolku.analysis.prepare.Deeds;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.chart.DeedMark;
import somepolku.chart.cause.BandModel;
import somepolku.chart.cause.BandModel.Row;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.ui.causes.around.AroundState.Choice;
import somepolku.ui.causes.model.Sayings;
import somepolku.work.causes.answer.Card;

/** What is shown of one deed and one metric: the strip with its two windows, and the same in words. */
record Strips(Sayings sayings, LocalDate today) {
    private static final int NEAR = 3;

    AroundState state(Surroundings around, Optional<MetricKey> chosen, boolean calm) {
        Optional<Activity> deed = around.deed();
        List<MetricKey> metrics =
                around.sides().stream().map(side -> side.around().metric()).toList();
        Optional<Card.Side> side = around.sides().stream()
                .filter(one -> chosen.equals(Optional.of(one.around().metric())))
                .findFirst()
                .or(() -> best(around.sides()));
        List<String> said = deed.map(one -> said(one, around, side, calm)).orElse(List.of());
        Optional<MetricKey> metric = side.map(one -> one.around().metric());
        return new AroundState(
                true,
                around.deeds().stream().map(this::choice).toList(),
                deed,
                deed.map(this::title).orElse(""),
                metrics,
                metric,
                calm ? "" : metric.map(this::name).orElse(""),
                calm ? Optional.empty() : side.flatMap(one -> strip(one.around(), around)),
                String.join(" ", said),
                said,
                calm);
    }

    /** One of which both sides are known, where there is any. */
    private static Optional<Card.Side> best(List<Card.Side> sides) {
        return sides.stream()
                .filter(side -> side.around().difference().isPresent())
                .findFirst()
                .or(() -> sides.stream().findFirst());
    }

    private String name(MetricKey metric) {
        return sayings.texts()
                .text(
                        "causes.chart.name",
                        sayings.names().metric(metric),
                        sayings.texts().text("chart.a.day"));
    }

    private Choice choice(Activity deed) {
        return new Choice(
                deed,
                sayings.names().mark(deed.channel()),
                deed.day().map(sayings.formats()::shortDay).orElse(""),
                title(deed));
    }

    private String title(Activity deed) {
        return deed.title().isBlank() ? sayings.names().action(deed.action()) : deed.title();
    }

    /** When it was, what was before it and after it, what else was done, and that this shows no cause. */
    private List<String> said(Activity deed, Surroundings around, Optional<Card.Side> side, boolean calm) {
        List<String> said = new ArrayList<>();
        String day = sayings.formats().day(deed.day().orElseThrow());
        said.add(sayings.texts().text("causes.around.when", day));
        if (calm || side.isEmpty()) {
            said.add(sayings.texts().text(calm ? "causes.calm" : "causes.around.no"));
            said.add(sayings.texts().text("analysis.around.once"));
            return said;
        }
        Around both = side.get().around();
        boolean level = Optional.ofNullable(around.series().get(both.metric()))
                .filter(series -> series.kind() == MetricKind.LEVEL)
                .isPresent();
        said.add(window("causes.around.before", "causes.around.before.no", both.before(), level));
        said.add(window("causes.around.after", "causes.around.after.no", both.after(), level));
        around.card()
                .ifPresent(card -> card.others().stream()
                        .limit(NEAR)
                        .forEach(near -> said.add(sayings.texts()
                                .text(
                                        "causes.around.near",
                                        sayings.names().action(near.action()),
                                        near.before(),
                                        near.after()))));
        said.addAll(sayings.all(side.get().said()));
        return said;
    }

    /** {@code Ennen (13.11.–19.11.2026): 57 päivässä, lukemat 7 päivältä}. */
    private String window(String key, String none, Window window, boolean level) {
        String days =
                sayings.formats().days(window.days().first(), window.days().last());
        return window.perDay()
                .map(figure -> sayings.texts()
                        .text(
                                key,
                                days,
                                level
                                        ? sayings.formats().signed(Math.rint(10 * figure.value()) / 10)
                                        : sayings.value(figure.value()),
                                window.known()))
                .orElseGet(() -> sayings.texts().text(none, days));
    }

    private Optional<BandModel> strip(Around both, Surroundings around) {
        Series series = around.series().get(both.metric());
        if (series == null) {
            return Optional.empty();
        }
        long length = both.before().days().days();
        LocalDate last = both.after().days().last().plusDays(length);
        DaySpan days = new DaySpan(
                both.before().days().first().minusDays(length),
                last.isAfter(today) && !both.after().days().last().isAfter(today)
                        ? today
                        : both.over() ? last : both.after().days().last());
        List<BandModel.Window> windows = List.of(
                new BandModel.Window(both.before().days(), sayings.texts().text("causes.around.window.before")),
                new BandModel.Window(both.after().days(), sayings.texts().text("causes.around.window.after")));
        List<DeedMark> marks = around.near().stream()
                .flatMap(one -> Deeds.counted(one).stream()
                        .map(day -> new DeedMark(
                                one.id(),
                                day,
                                Optional.empty(),
                                sayings.names().mark(one.channel()).orElse(Mark.DIAMOND))))
                .toList();
        return Optional.of(new BandModel(rows(series), windows, days, marks, sayings.texts()));
    }

    /** How much a day: of a level how much it rose from one reading to the next. */
    private static List<Row> rows(Series series) {
        List<Row> rows = new ArrayList<>();
        List<Point> points = series.points();
        if (series.kind() != MetricKind.LEVEL) {
            points.forEach(point ->
                    rows.add(new Row(point.span(), point.value() / point.span().days(), Optional.empty())));
            return rows;
        }
        for (int at = 1; at < points.size(); at++) {
            Point from = points.get(at - 1);
            Point to = points.get(at);
            if (from.rebuilt() == to.rebuilt()) {
                DaySpan days = new DaySpan(from.day().plusDays(1), to.day());
                rows.add(new Row(days, (to.value() - from.value()) / days.days(), Optional.empty()));
            }
        }
        return rows;
    }
}
