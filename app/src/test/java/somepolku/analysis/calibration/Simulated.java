package somepolku.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import somepolku.analysis.model.Golden;
import somepolku.analysis.table.Candidate;
import somepolku.analysis.table.Shape;
import somepolku.analysis.table.Table;

/**
 * A simulated journal.
 *
 * @param y views a day; NaN is missing
 * @param truth the same with nothing missing
 * @param weekday 0 is Monday
 * @param deeds K actions, counts a day
 * @param mean λ a day
 * @param without λ had nothing been done
 */
record Simulated(double[] y, double[] truth, int[] weekday, double[][] deeds, double[] mean, double[] without) {

    Table table() {
        return table(y, weekday, deeds);
    }

    static Table table(double[] y, int[] weekday, double[][] deeds) {
        int[] observed = Golden.observed(y);
        int[][] places = new int[observed.length][];
        for (int i = 0; i < places.length; i++) {
            places[i] = new int[] {observed[i]};
        }
        List<Candidate> candidates = new ArrayList<>();
        for (double[] deed : deeds) {
            candidates.add(new Candidate("a" + candidates.size(), deed, false));
        }
        return new Table(Shape.DAYS, Golden.daily(weekday, y), places, candidates);
    }
}
