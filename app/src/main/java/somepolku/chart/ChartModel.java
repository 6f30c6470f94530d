package somepolku.chart;

import java.util.List;
import java.util.Optional;
import somepolku.analysis.series.Series;
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
 */
public record ChartModel(
        Series series,
        String name,
        String unit,
        DaySpan range,
        List<DeedMark> marks,
        boolean lane,
        Optional<DaySpan> shaded,
        Texts texts) {

    public ChartModel {
        marks = List.copyOf(marks);
    }

    /** A chart with a lane of deeds. */
    public static ChartModel of(
            Series series, String name, String unit, DaySpan range, List<DeedMark> marks, Texts texts) {
        return new ChartModel(series, name, unit, range, marks, true, Optional.empty(), texts);
    }

    public ChartModel withoutLane() {
        return new ChartModel(series, name, unit, range, List.of(), false, shaded, texts);
    }

    public ChartModel shading(DaySpan days) {
        return new ChartModel(series, name, unit, range, marks, lane, Optional.of(days), texts);
    }
}
