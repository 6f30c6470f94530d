package somepolku.analysis.links;

import somepolku.analysis.model.Effort;
import somepolku.analysis.table.Table;

/** The part of the question that the yardstick does too: the path, without gates and intervals. */
public final class Screened {
    private Screened() {}

    /** How many actions entered. */
    public static int of(Table table) {
        return Path.of(new Columns(table), Effort.USUAL, 0.10).chosen(0.10).size();
    }
}
