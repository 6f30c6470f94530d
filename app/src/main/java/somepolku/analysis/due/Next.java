package somepolku.analysis.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.domain.channel.Forgetting;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.DaySpan;

/** The periods of a flow that come after those that are written down, in steps as long as these. */
final class Next {
    /** Who was away for longer begins anew. */
    private static final int MOST = 60;

    private static final int WEEK = 7;

    private Next() {}

    /** The newest period that is over; of what stands at an instant today. */
    static DaySpan newest(MetricInfo metric, Optional<Series> series, LocalDate today) {
        if (metric.kind().atInstant()) {
            return DaySpan.of(today);
        }
        DaySpan newest = series.flatMap(Series::last).map(Point::span).orElseGet(() -> lastWeek(today));
        List<DaySpan> over = over(newest, today);
        return over.isEmpty() ? newest : over.get(0);
    }

    /** Those that are over, in sight of the platform and not written down; the newest first. */
    static List<DaySpan> missing(MetricInfo metric, Optional<Series> series, List<DaySpan> absent, LocalDate today) {
        List<DaySpan> read = series.map(Series::points).orElse(List.of()).stream()
                .map(Point::span)
                .toList();
        List<DaySpan> all = read.isEmpty()
                ? List.of(lastWeek(today))
                : metric.historyWeeks().isPresent()
                        ? Forgetting.weeks(metric, today)
                                .filter(week -> week.last().isAfter(read.get(0).first()))
                                .toList()
                        : over(read.get(read.size() - 1), today);
        return all.stream()
                .filter(days -> !Forgetting.forgotten(metric, days, today))
                .filter(days -> read.stream().noneMatch(days::overlaps))
                .filter(days -> absent.stream().noneMatch(days::overlaps))
                .toList();
    }

    /** Those that are not over yet and will be forgotten until a day. */
    static Stream<DaySpan> coming(MetricInfo metric, Written written, LocalDate today, LocalDate until) {
        return Stream.iterate(after(newest(metric, written.series(metric), today)), Next::after)
                .dropWhile(days -> days.last().isBefore(today))
                .takeWhile(days -> Forgetting.lastDay(metric, days)
                        .filter(last -> !last.isAfter(until))
                        .isPresent())
                .limit(MOST);
    }

    /** What is over before today, after these days, the newest first. */
    private static List<DaySpan> over(DaySpan last, LocalDate today) {
        List<DaySpan> over = new ArrayList<>();
        for (DaySpan next = after(last); next.last().isBefore(today); next = after(next)) {
            over.add(0, next);
            if (over.size() > MOST) {
                over.remove(MOST);
            }
        }
        return over;
    }

    /** As long again; a month is followed by a month. */
    static DaySpan after(DaySpan days) {
        LocalDate first = days.last().plusDays(1);
        boolean month = days.equals(DaySpan.of(YearMonth.from(days.first())));
        return month ? DaySpan.of(YearMonth.from(first)) : new DaySpan(first, first.plusDays(days.days() - 1));
    }

    private static DaySpan lastWeek(LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        return new DaySpan(sunday.minusDays(WEEK - 1), sunday);
    }
}
