package somepolku.analysis.around;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.prepare.Marks;
import somepolku.analysis.series.Series;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;

/**
 * A metric before and after one deed, in whole weeks, so that no weekday is on one side only. The day of the deed is the
 * first of those after it.
 *
 * @param difference after less before, a day; empty where one of them is not known, or the platform counted otherwise
 * @param over whether the days after it are over; until then what is known of them is only a beginning
 * @param elsewhere how many other pairs of neighbouring windows there are, none of them touching the deed's own
 * @param asLarge how many of these differ as much, in either direction
 */
public record Around(
        MetricKey metric,
        Window before,
        Window after,
        Optional<Double> difference,
        boolean over,
        int elsewhere,
        int asLarge) {
    private static final int WEEK = 7;
    /** Where most values are of longer than a day: four weeks. */
    private static final int MONTH = 28;

    private static final int LOOK_BACK = 730;

    /** counted: the day that the deed counts on. Empty for what is only shown. */
    public static Optional<Around> of(Series series, LocalDate counted, Marks marks, LocalDate today) {
        if (series.onlyShown().isPresent() || !Windows.countable(series)) {
            return Optional.empty();
        }
        int length = series.usualDays() > 1 ? MONTH : WEEK;
        DaySpan after = new DaySpan(counted, counted.plusDays(length - 1L));
        DaySpan before = new DaySpan(counted.minusDays(length), counted.minusDays(1));
        Windows windows = new Windows(series, marks, today);
        Window first = windows.of(before);
        Window second = windows.of(after);
        boolean over = after.last().isBefore(today);
        Optional<Double> own = windows.difference(first, second);
        List<Double> others = own.isPresent() && over
                ? others(windows, new DaySpan(before.first(), after.last()), length, series, today)
                : List.of();
        double size = Math.abs(own.orElse(0.0));
        int asLarge = (int)
                others.stream().filter(other -> Math.abs(other) >= size - 1e-9).count();
        return Optional.of(new Around(series.metric(), first, second, own, over, others.size(), asLarge));
    }

    /** Every window beside the next one, going away from the deed's own on both sides. */
    private static List<Double> others(Windows windows, DaySpan own, int length, Series series, LocalDate today) {
        List<Double> all = new ArrayList<>();
        Optional<DaySpan> extent = series.extent();
        if (extent.isEmpty()) {
            return all;
        }
        LocalDate oldest = extent.get().first().isBefore(today.minusDays(LOOK_BACK))
                ? today.minusDays(LOOK_BACK)
                : extent.get().first();
        for (LocalDate end = own.first().minusDays(1);
                !end.minusDays(2L * length - 1).isBefore(oldest);
                end = end.minusDays(length)) {
            pair(windows, end.minusDays(2L * length - 1), length).ifPresent(all::add);
        }
        LocalDate newest = extent.get().last().isBefore(today) ? extent.get().last() : today.minusDays(1);
        for (LocalDate begin = own.last().plusDays(1);
                !begin.plusDays(2L * length - 1).isAfter(newest);
                begin = begin.plusDays(length)) {
            pair(windows, begin, length).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Double> pair(Windows windows, LocalDate begin, int length) {
        LocalDate middle = begin.plusDays(length);
        return windows.difference(
                windows.of(new DaySpan(begin, middle.minusDays(1))),
                windows.of(new DaySpan(middle, middle.plusDays(length - 1L))));
    }
}
