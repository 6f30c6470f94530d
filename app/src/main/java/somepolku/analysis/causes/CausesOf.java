package somepolku.analysis.causes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import somepolku.analysis.links.LinksOf;
import somepolku.analysis.model.Effort;
import somepolku.analysis.prepare.Deeds;
import somepolku.analysis.prepare.Marks;
import somepolku.analysis.prepare.Prepared;
import somepolku.analysis.prepare.Preparing;
import somepolku.analysis.series.Series;

/** "What did I do before it rose?", for one metric of the journal. */
public final class CausesOf {
    private CausesOf() {}

    /** today: not closed yet, and so not looked at. */
    public static Causes of(Series series, Deeds deeds, Marks marks, LocalDate today) {
        return of(Preparing.of(series, deeds, marks, today));
    }

    /** Of rows that are made already, such as to look for a kept answer by their digest first. */
    public static Causes of(Prepared prepared) {
        return of(prepared, share -> {});
    }

    /** beat: called before every fit with the share that is done, 0 to 1; what it throws ends the work. */
    public static Causes of(Prepared prepared, DoubleConsumer beat) {
        return prepared instanceof Prepared.Ready ready
                ? new Causes(
                        prepared,
                        Optional.of(
                                LinksOf.of(ready.table(), Effort.USUAL, beat).shown(ready.table())))
                : new Causes(prepared, Optional.empty());
    }
}
