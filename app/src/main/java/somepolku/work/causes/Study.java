package somepolku.work.causes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import somepolku.analysis.causes.Band;
import somepolku.analysis.prepare.Prepared;
import somepolku.analysis.prepare.Preparing;
import somepolku.analysis.series.Series;
import somepolku.analysis.table.Table;
import somepolku.analysis.wording.Said;
import somepolku.analysis.wording.Wording;
import somepolku.work.causes.answer.OfMetric;
import somepolku.work.causes.answer.Row;

/** One metric: its rows, what was kept of it or is computed now, and what is said of each pair. */
final class Study {
    private Study() {}

    static OfMetric of(Series series, Material material, LocalDate today, Memory memory, DoubleConsumer beat) {
        Prepared prepared = Preparing.of(series, material.deeds(), material.marks(), today);
        if (prepared instanceof Prepared.Ready ready) {
            return looked(series, material, ready, memory.of(ready, beat), today);
        }
        String why = ((Prepared.Refused) prepared).why();
        return new OfMetric(
                series.metric(),
                series.kind(),
                material.unit(series),
                Optional.of(new Said(why, List.of())),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                0);
    }

    private static OfMetric looked(
            Series series, Material material, Prepared.Ready ready, Memory.Known known, LocalDate today) {
        Pairs pairs = new Pairs(material, ready, known, today);
        return new OfMetric(
                series.metric(),
                series.kind(),
                material.unit(series),
                Optional.empty(),
                Optional.of(ready.table().shape()),
                rows(ready, known.band()),
                Optional.of(ready.left()),
                Wording.left(ready.left()),
                known.links().all().stream().map(pairs::of).toList(),
                known.links().tested());
    }

    private static List<Row> rows(Prepared.Ready ready, Optional<Band> band) {
        Table table = ready.table();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            int at = i;
            rows.add(new Row(
                    ready.spans().get(i),
                    table.rows().y()[i],
                    band.map(all -> new Row.Expected(all.low()[at], all.middle()[at], all.high()[at]))));
        }
        return rows;
    }
}
