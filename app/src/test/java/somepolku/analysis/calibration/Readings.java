package somepolku.analysis.calibration;

import static somepolku.analysis.calibration.Batch.hit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.model.CountModel;
import somepolku.analysis.model.Effort;
import somepolku.analysis.model.Fit;
import somepolku.analysis.model.Rows;
import somepolku.analysis.model.Score;
import somepolku.analysis.table.Candidate;
import somepolku.analysis.table.Shape;
import somepolku.analysis.table.Table;

/** A growing standing that is read every 3 to 12 days; beside it what is seen once it is spread evenly over the days. */
final class Readings {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;

    private Readings() {}

    static List<Measured> size(int row, Setup setup, int n) {
        Batch batch = Batch.of(row, n, seed -> answers(Simulator.of(setup, seed), seed));
        double[] sums = batch.sums();
        String name = "read every 3–12 days, " + setup.days() + " days";
        return List.of(
                new Measured(name, "size5", sums[0], batch.n(), 0.025, 0.065, true),
                new Measured(name, "size1", sums[1], batch.n(), 0, 0.018, true),
                new Measured(name, "pearson", sums[2], batch.n(), 0, 1, false),
                new Measured(name, "pearson07", sums[3], batch.n(), 0, 1, false));
    }

    static Measured power(int row, Setup setup, int n) {
        Batch batch = Batch.of(row, n, seed -> answers(Simulator.of(setup, seed), seed));
        String name = "read every 3–12 days, β " + setup.effects()[0];
        return new Measured(name, "power", batch.sums()[0], batch.n(), 0, 1, false);
    }

    private static Optional<double[]> answers(Simulated journal, long seed) {
        List<int[]> spans = new ArrayList<>();
        Draws draws = new Draws(~seed);
        for (int day = 0; day + SHORTEST <= journal.truth().length; ) {
            int end = Math.min(journal.truth().length, day + draws.integer(SHORTEST, LONGEST + 1));
            spans.add(new int[] {day, end});
            day = end;
        }
        double[] even = new double[journal.truth().length];
        Table table = table(journal, spans, even);
        Candidate action = table.candidates().get(0);
        if (table.shortage(action).isPresent()) {
            return Optional.empty();
        }
        Fit fit = CountModel.fit(table.rows(), Effort.USUAL);
        double p = Score.of(fit, fit.adjusted(table.screen(action))[0]).p();
        double[] deeds = journal.deeds()[0];
        return Optional.of(new double[] {
            hit(p <= 0.05),
            hit(p <= 0.01),
            hit(Strawmen.p(even, deeds, 0) <= 0.05),
            hit(Strawmen.p(even, deeds, 7) <= 0.05)
        });
    }

    private static Table table(Simulated journal, List<int[]> spans, double[] even) {
        int n = spans.size();
        double[] y = new double[n];
        double[] offset = new double[n];
        double[] gap = new double[n];
        int[] slot = new int[n];
        int[][] days = new int[n][];
        double[][] design = new double[2][n];
        for (int i = 0; i < n; i++) {
            int from = spans.get(i)[0];
            int length = spans.get(i)[1] - from;
            days[i] = new int[length];
            for (int j = 0; j < length; j++) {
                days[i][j] = from + j;
                y[i] += journal.truth()[from + j];
                design[1][i] += journal.weekday()[from + j] >= 5 ? 1.0 / length : 0;
            }
            for (int day : days[i]) {
                even[day] = y[i] / length;
            }
            design[0][i] = 1;
            offset[i] = Math.log(length);
            slot[i] = i;
            gap[i] = i == 0 ? 0 : (days[i - 1].length + length) / 2.0;
        }
        Rows rows = new Rows(y, offset, gap, slot, design);
        return new Table(Shape.INTERVALS, rows, days, List.of(new Candidate("a0", journal.deeds()[0], false)));
    }
}
