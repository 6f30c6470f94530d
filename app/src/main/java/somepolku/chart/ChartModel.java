package somepolku.chart;

import java.util.List;
import java.util.Optional;
import somepolku.analysis.series.Series;
import somepolku.chart.over.Goal;
import somepolku.chart.over.Marked;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Texts;

/**
 * What a chart shows, without any pixels.
 *
 * @param name of the metric, in the person's language
 * @param unit what the numbers count, in the plural: it names the value axis
 * @param range the days from edge to edge
 * @param marks the deeds of the lane; those outside the range are left out
 * @param lane whether there is a lane for deeds at all
 * @param shaded days to lift out, such as the month that a report is about
 * @param marked experiments and exceptional days
 */
public record ChartModel(
        Series series,
        String name,
        String unit,
        DaySpan range,
        List<DeedMark> marks,
        boolean lane,
        Optional<DaySpan> shaded,
        Optional<Goal> goal,
        List<Marked> marked,
        Texts texts) {

    public ChartModel {
        marks = List.copyOf(marks);
        marked = List.copyOf(marked);
    }

    /** A chart with a lane of deeds. */
    public static ChartModel of(
            Series series, String name, String unit, DaySpan range, List<DeedMark> marks, Texts texts) {
        return new ChartModel(
                series, name, unit, range, marks, true, Optional.empty(), Optional.empty(), List.of(), texts);
    }

    public ChartModel withoutLane() {
        return new ChartModel(series, name, unit, range, List.of(), false, shaded, goal, marked, texts);
    }

    public ChartModel shading(DaySpan days) {
        return new ChartModel(series, name, unit, range, marks, lane, Optional.of(days), goal, marked, texts);
    }

    public ChartModel aimingAt(Goal target) {
        return new ChartModel(series, name, unit, range, marks, lane, shaded, Optional.of(target), marked, texts);
    }

    public ChartModel marking(List<Marked> days) {
        return new ChartModel(series, name, unit, range, marks, lane, shaded, goal, days, texts);
    }
}
