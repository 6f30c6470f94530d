package somepolku.report;

import java.util.List;
import java.util.Optional;
import somepolku.analysis.series.Point;
import somepolku.domain.term.DaySpan;

/** What a journal holds, in a few rows: described, not judged. */
public record Overview(List<MetricRow> metrics, List<DeedRow> deeds) {

    public Overview {
        metrics = List.copyOf(metrics);
        deeds = List.copyOf(deeds);
    }

    /**
     * A metric from its first to its last value.
     *
     * @param name with its channel, in the person's language
     * @param busiest the calendar week that added most, with how much
     */
    public record MetricRow(String name, String unit, Point first, Point last, int n, Optional<Busiest> busiest) {}

    /** A week and what came in it. */
    public record Busiest(DaySpan week, double value) {}

    /** A kind of deed on a channel. */
    public record DeedRow(String name, int count, Optional<DaySpan> span) {}
}
