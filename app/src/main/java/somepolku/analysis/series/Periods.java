package somepolku.analysis.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.trail.Figure;
import somepolku.analysis.trail.Part;
import somepolku.analysis.trail.Part.Sign;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;

/** Gathers the daily values of a flow into weeks or months. */
public final class Periods {
    private Periods() {}

    /** Only flows may be summed, and only single days fall wholly into one week or month. */
    public static boolean possible(Series series) {
        return series.kind() == MetricKind.FLOW
                && series.points().stream().allMatch(point -> point.span().days() == 1);
    }

    /** Whether a ratio of single days is gathered: of each period it is the one sum by the other. */
    public static boolean quotients(Series series) {
        return series.ratio().isPresent()
                && series.points().stream().allMatch(point -> point.span().days() == 1);
    }

    /** Every period from the first to the last value, also those of which nothing is known. */
    public static List<Period> of(Series series, Step step) {
        List<Period> periods = new ArrayList<>();
        List<Point> points = series.points();
        int i = 0;
        while (i < points.size()) {
            DaySpan span = next(periods, step, points.get(i).day());
            List<Part> known = new ArrayList<>();
            while (i < points.size() && span.contains(points.get(i).day())) {
                known.add(points.get(i).part(Sign.ADDED));
                i++;
            }
            periods.add(new Period(
                    span, known.isEmpty() ? Optional.empty() : Optional.of(Figure.sum(known)), known.size()));
        }
        return periods;
    }

    private static DaySpan next(List<Period> so, Step step, LocalDate day) {
        if (so.isEmpty()) {
            return step.around(day);
        }
        return step.around(so.get(so.size() - 1).span().last().plusDays(1));
    }
}
