package somepolku.analysis.calibration;

import static somepolku.analysis.calibration.Batch.hit;

import java.util.Optional;
import somepolku.analysis.model.CountModel;
import somepolku.analysis.model.Effort;
import somepolku.analysis.model.Fit;
import somepolku.analysis.model.Inversion;
import somepolku.analysis.table.Candidate;
import somepolku.analysis.table.Table;

/** How often the interval of one action holds its true effect. */
final class Coverage {
    private Coverage() {}

    static Measured of(String name, int row, Setup setup, int n) {
        double truth = setup.effects()[0] * Simulator.LAGS_SUM;
        Batch batch = Batch.of(row, n, seed -> covers(Simulator.of(setup, seed).table(), truth));
        return new Measured(name, "coverage", batch.sums()[0], batch.n(), 0.93, 0.97, true);
    }

    private static Optional<double[]> covers(Table table, double truth) {
        Candidate action = table.candidates().get(0);
        if (table.shortage(action).isPresent()) {
            return Optional.empty();
        }
        Fit fit = CountModel.fit(table.rows(), Effort.USUAL);
        Inversion interval = Inversion.of(fit, table.screen(action), 0.95);
        return Optional.of(new double[] {hit(interval.low() <= truth && truth <= interval.high())});
    }
}
