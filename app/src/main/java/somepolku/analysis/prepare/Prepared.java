package somepolku.analysis.prepare;

import java.util.List;
import somepolku.analysis.table.Table;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;

/** What became of a series: rows, or the reason why there are none. */
public sealed interface Prepared {

    MetricKey metric();

    /**
     * @param spans the days of each row
     * @param left what did not become a row
     */
    record Ready(MetricKey metric, Table table, List<DaySpan> spans, Left left) implements Prepared {
        public Ready {
            spans = List.copyOf(spans);
        }
    }

    /** why: a text key. */
    record Refused(MetricKey metric, String why) implements Prepared {}
}
