package somepolku.analysis.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.domain.term.DaySpan;

/** How often a person reads what stands at an instant. */
final class Rhythm {
    private static final int WEEK = 7;
    private static final int LONGEST = 31;
    private static final int LOOKED_AT = 8;

    private Rhythm() {}

    /** The day on which it is read next; empty for what nobody read yet. */
    static Optional<LocalDate> next(Optional<Series> series, List<DaySpan> absent) {
        List<LocalDate> read = series.map(Series::points).orElse(List.of()).stream()
                .filter(point -> !point.rebuilt())
                .map(Point::day)
                .toList();
        return Stream.concat(read.stream(), absent.stream().map(DaySpan::last))
                .max(LocalDate::compareTo)
                .map(newest -> newest.plusDays(days(read)));
    }

    /** The usual distance of the newest readings, within reason; of too few a week. */
    static long days(List<LocalDate> read) {
        List<LocalDate> newest = read.subList(Math.max(0, read.size() - LOOKED_AT), read.size());
        if (newest.size() < 3) {
            return WEEK;
        }
        long[] gaps = new long[newest.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = ChronoUnit.DAYS.between(newest.get(i), newest.get(i + 1));
        }
        Arrays.sort(gaps);
        return Math.min(LONGEST, Math.max(1, gaps[gaps.length / 2]));
    }
}
