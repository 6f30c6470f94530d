package somepolku.analysis.calibration;

import static somepolku.analysis.calibration.Batch.hit;

import java.util.List;
import java.util.Optional;
import somepolku.analysis.model.CountModel;
import somepolku.analysis.model.Effort;
import somepolku.analysis.model.Fit;
import somepolku.analysis.model.Score;
import somepolku.analysis.model.TimeShift;
import somepolku.analysis.table.Candidate;
import somepolku.analysis.table.Table;

/** How often one action that does nothing is said to do something, or one that does something is found. */
final class Sizes {
    private Sizes() {}

    /** judged: whether a test at 5 % must see something in 2.5 to 6.5 % and one at 1 % in at most 1.8 %. */
    static List<Measured> of(String name, int row, Setup setup, int n, boolean judged) {
        Batch batch = Batch.of(row, n, seed -> answers(Simulator.of(setup, seed)));
        return measured(name, batch, judged);
    }

    static List<Measured> measured(String name, Batch batch, boolean judged) {
        double[] sums = batch.sums();
        int n = batch.n();
        return List.of(
                new Measured(name, "size5", sums[0], n, 0.025, 0.065, judged),
                new Measured(name, "size1", sums[1], n, 0, 0.018, judged),
                new Measured(name, "shift5", sums[2], n, 0, 1, false),
                new Measured(name, "pearson", sums[3], n, 0, 1, false),
                new Measured(name, "pearson01", sums[4], n, 0, 1, false),
                new Measured(name, "pearson07", sums[5], n, 0, 1, false));
    }

    /** Of an effect of {@code β}; floor: how many at least must be found. */
    static Measured power(String name, int row, Setup setup, int n, double floor) {
        Batch batch = Batch.of(row, n, seed -> answers(Simulator.of(setup, seed)));
        return new Measured(name, "power", batch.sums()[0], batch.n(), floor, 1, floor > 0);
    }

    static Optional<double[]> answers(Simulated journal) {
        return answers(journal.table(), journal.y(), journal.deeds()[0]);
    }

    static Optional<double[]> answers(Table table, double[] y, double[] deeds) {
        Candidate action = table.candidates().get(0);
        if (tooLittle(table, action)) {
            return Optional.empty();
        }
        Fit fit = CountModel.fit(table.rows(), Effort.USUAL);
        double[] adjusted = fit.adjusted(table.screen(action))[0];
        double p = Score.of(fit, adjusted).p();
        return Optional.of(new double[] {
            hit(p <= 0.05),
            hit(p <= 0.01),
            hit(TimeShift.of(fit, adjusted).p() <= 0.05),
            hit(Strawmen.p(y, deeds, 0) <= 0.05),
            hit(Strawmen.p(y, deeds, 1) <= 0.05),
            hit(Strawmen.p(y, deeds, 7) <= 0.05)
        });
    }

    private static boolean tooLittle(Table table, Candidate action) {
        return table.shortage(action).isPresent();
    }
}
