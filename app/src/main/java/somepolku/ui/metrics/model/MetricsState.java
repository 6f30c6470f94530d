package somepolku.ui.metrics.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.series.Series;
import somepolku.chart.ChartModel;
import somepolku.chart.DeedMark;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.ui.metrics.reading.FormState;
import somepolku.ui.metrics.weeks.WeeksState;

/**
 * What the room shows.
 *
 * @param read false until the journal was read for the first time
 * @param form for one reading; empty while it is closed
 * @param weeks the form for several weeks; at most one of the two is open
 */
public record MetricsState(
        boolean read,
        List<Group> groups,
        Optional<MetricKey> chosen,
        Optional<Detail> detail,
        Range range,
        boolean table,
        Optional<FormState> form,
        Optional<WeeksState> weeks) {

    public static final MetricsState EMPTY = new MetricsState(
            false,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Range.QUARTER,
            false,
            Optional.empty(),
            Optional.empty());

    public MetricsState asTable(boolean twin) {
        return new MetricsState(read, groups, chosen, detail, range, twin, form, weeks);
    }

    public MetricsState with(Optional<FormState> next) {
        return new MetricsState(read, groups, chosen, detail, range, table, next, weeks);
    }

    public MetricsState withWeeks(Optional<WeeksState> next) {
        return new MetricsState(read, groups, chosen, detail, range, table, form, next);
    }

    /** A channel with its metrics. */
    public record Group(String channel, Optional<Mark> mark, List<Line> lines) {}

    /**
     * A metric in the list.
     *
     * @param small its change over four weeks, or why there is none
     * @param value empty without readings
     * @param per what the value covers, or nothing for a level
     */
    public record Line(MetricKey key, String name, String small, Optional<Series> series, String value, String per) {}

    /**
     * The chosen metric.
     *
     * @param value the newest, for the line under the name
     * @param said the rest of that line
     * @param changed how it changed, or nothing
     * @param chart empty without any reading
     * @param notes what to know of the values, a line or more each
     * @param described the chart in words, for a screen reader
     * @param shown the deed that the person came from
     */
    public record Detail(
            String name,
            String channel,
            Optional<Mark> mark,
            String kind,
            String value,
            String said,
            String changed,
            Optional<ChartModel> chart,
            List<Row> rows,
            List<String> notes,
            String described,
            Optional<Id<Activity>> shown) {}

    /**
     * A value in the table twin.
     *
     * @param span that it covers; empty for a row that holds none
     */
    public record Row(Optional<DaySpan> span, String days, String value, String source) {}

    /** What the pointer or the focus on a cluster tells. */
    public record HoverCard(LocalDate day, String title, String count, List<DeedLine> deeds, String more) {}

    /** A deed in it. */
    public record DeedLine(DeedMark mark, String time, String title) {}
}
