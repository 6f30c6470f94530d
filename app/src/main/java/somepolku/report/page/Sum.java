package somepolku.report.page;

import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.domain.term.DaySpan;

/**
 * What of a flow is known to lie within days. A period that reaches over an edge is left out: how much of it falls
 * inside is not known.
 *
 * @param days of how many days something is known
 */
record Sum(double value, long days, boolean whole) {

    static Sum of(Series flow, DaySpan within) {
        double value = 0;
        long days = 0;
        for (Point point : flow.within(within).points()) {
            if (within.contains(point.span().first())
                    && within.contains(point.span().last())) {
                value += point.value();
                days += point.span().days();
            }
        }
        return new Sum(value, days, days == within.days());
    }
}
