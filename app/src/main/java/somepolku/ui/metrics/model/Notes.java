package somepolku.ui.metrics.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Point.Worth;
import somepolku.analysis.series.Series;
import somepolku.analysis.series.Summary;
import somepolku.domain.channel.Forgetting;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.kit.Texts;

/** What to know of a metric's values before one trusts them, and how long the platform still shows them. */
record Notes(Known known, MetricWords words, Texts texts) {

    List<String> of(MetricInfo metric, Optional<Series> series, DaySpan days, LocalDate today) {
        List<String> notes = new ArrayList<>();
        series.flatMap(some -> state(some, days)).ifPresent(notes::add);
        series.flatMap(Series::onlyShown).map(texts::text).ifPresent(notes::add);
        if (metric.quotient().isPresent()) {
            notes.add(texts.text(
                    series.isPresent() ? "metrics.note.ratio" : "metrics.note.ratio.none",
                    known.named(metric.parts().get(0)),
                    known.named(metric.parts().get(1))));
        }
        if (metric.kind() == MetricKind.UNIQUE
                && series.filter(some -> some.points().size() > 1).isPresent()) {
            notes.add(texts.text("metrics.note.unique"));
        }
        series.ifPresent(some -> notes.addAll(worth(metric, some.within(days).points())));
        series.ifPresent(some -> notes.addAll(breaks(some, days)));
        if (metric.kind() != MetricKind.ROLLING) {
            notes.addAll(memory(metric, series, today));
        }
        return notes;
    }

    private List<String> worth(MetricInfo metric, List<Point> points) {
        List<String> said = new ArrayList<>();
        if (points.stream().anyMatch(point -> point.worth() == Worth.PROVISIONAL)) {
            said.add(texts.text(
                    "metrics.note.provisional", known.channel(metric.key().channel())));
        }
        long guessed = points.stream()
                .filter(point -> point.worth() == Worth.ESTIMATED)
                .count();
        if (guessed > 0) {
            said.add(texts.text("metrics.note.estimates", guessed));
        }
        return said;
    }

    /** Those in sight, and one that hinders the change. */
    List<String> breaks(Series series, DaySpan days) {
        Optional<TrendBreak> parted = Summary.of(series).parted();
        return series.breaks().stream()
                .filter(change -> days.contains(change.from())
                        || parted.filter(change::equals).isPresent())
                .map(change -> texts.text("metrics.note.parted", words.values().date(change.from()), change.why()))
                .toList();
    }

    private List<String> memory(MetricInfo metric, Optional<Series> series, LocalDate today) {
        List<String> notes = new ArrayList<>();
        String channel = known.channel(metric.key().channel());
        series.flatMap(Series::last)
                .map(Point::span)
                .ifPresent(newest -> Forgetting.lastDay(metric, newest)
                        .map(day -> today.isAfter(day)
                                ? texts.text("metrics.note.forgotten", channel)
                                : texts.text(
                                        "metrics.note.kept",
                                        channel,
                                        words.values().date(day)))
                        .ifPresent(notes::add));
        oldestMissing(metric, series, today)
                .flatMap(week -> Forgetting.lastDay(metric, week)
                        .map(day -> texts.text(
                                "metrics.note.oldest",
                                channel,
                                words.values().days(week),
                                words.values().date(day))))
                .ifPresent(notes::add);
        return notes;
    }

    /** Of the weeks that the platform still shows, the one that it forgets next and that nobody wrote down. */
    private static Optional<DaySpan> oldestMissing(MetricInfo metric, Optional<Series> series, LocalDate today) {
        List<Point> points = series.map(Series::points).orElse(List.of());
        return Forgetting.weeks(metric, today)
                .filter(week -> points.stream().noneMatch(point -> point.span().overlaps(week)))
                .reduce((newer, older) -> older);
    }

    private Optional<String> state(Series series, DaySpan days) {
        Series inRange = series.within(days);
        if (series.points().size() == 1) {
            return Optional.of(texts.text("metrics.note.one"));
        }
        if (inRange.isEmpty()) {
            return Optional.of(texts.text(
                    "metrics.note.outside",
                    words.values().days(series.last().orElseThrow().span())));
        }
        long aside = series.aside().stream()
                .filter(reading -> reading.origin().isEmpty() && reading.span().overlaps(days))
                .count();
        if (aside > 0) {
            return Optional.of(texts.text("metrics.note.aside", aside));
        }
        if (inRange.points().stream().anyMatch(Point::rebuilt)) {
            return Optional.of(texts.text("metrics.note.rebuilt"));
        }
        return inRange.missing() > 0
                ? Optional.of(texts.text("metrics.note.missing", inRange.missing()))
                : Optional.empty();
    }
}
