package somepolku.analysis.links;

import java.util.ArrayList;
import java.util.List;
import somepolku.analysis.model.Golden;
import somepolku.analysis.model.Rows;
import somepolku.analysis.table.Candidate;
import somepolku.analysis.table.Shape;
import somepolku.analysis.table.Table;

/** Tables of daily rows without a journal behind them. */
final class Sets {
    private Sets() {}

    /** Days of {@code series,t,dow,y,a0,a1,…}. */
    static Table multi(List<String[]> days) {
        double[] y = Golden.column(days, 3);
        List<Candidate> candidates = new ArrayList<>();
        for (int k = 4; k < days.get(0).length; k++) {
            candidates.add(new Candidate("a" + (k - 4), Golden.column(days, k), false));
        }
        return daily(Golden.daily(days), y, candidates);
    }

    /** NaN in y is missing. */
    static Table daily(Rows rows, double[] y, List<Candidate> candidates) {
        int[] observed = Golden.observed(y);
        int[][] places = new int[observed.length][];
        for (int i = 0; i < places.length; i++) {
            places[i] = new int[] {observed[i]};
        }
        return new Table(Shape.DAYS, rows, places, candidates);
    }
}
