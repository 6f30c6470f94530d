package somepolku.analysis.model;

import java.util.Arrays;

/**
 * Counts with a walking level, a short memory and columns, fitted by iterated Kalman filtering (penalised quasi-likelihood):
 *
 * <pre>log λ_t = offset_t + x_t'β + level_t + memory_t      E y = λ, Var y ∝ λ + αλ²</pre>
 *
 * Each pass makes working values {@code z = η − offset + clip((y − λ)/λ, −1, 8)} with noise {@code h = (1/λ + α)·w}, in
 * units of its own median, chooses the variances by {@link Reml}, and smooths. w ≥ 1 puts less weight on rows that the
 * last pass was far from: {@code |r| / (2.5·MAD)} of the Pearson residuals. Without the clip and the damping of 0.7 it
 * runs away where λ is below 0.3.
 *
 * <p>A row below zero is a standing that fell. It has no place on a log scale but as a plain Gaussian value: no clip from
 * below, noise of a middling row.
 *
 * <p>Source: Breslow and Clayton 1993 for the working values; the robust weight is Huber's.
 */
public final class CountModel {
    private static final double DAMPING = 0.7;
    private static final int WINDOW = 29;

    /** No memory; and a middling, a short and a long one, each at a middling level. */
    private static final int[] STARTS = starts();

    private final Rows rows;
    private final int n;
    private final double[][] columns;
    private final double[] eta;
    private final double[] mean;
    private final double[] h;
    private final double[] weight;
    private final double[] state;
    private final double[] scratch;
    private final Kalman kalman;
    private final Reml reml;
    private double alpha = Double.NaN;
    private double unit = 1;

    private CountModel(Rows rows) {
        this.rows = rows;
        n = rows.size();
        columns = new double[rows.design().length + 1][];
        columns[0] = new double[n];
        System.arraycopy(rows.design(), 0, columns, 1, rows.design().length);
        eta = new double[n];
        mean = new double[n];
        h = new double[n];
        weight = new double[n];
        state = new double[n];
        scratch = new double[n];
        kalman = new Kalman(rows.gap());
        reml = new Reml(kalman, columns.length, n);
        Arrays.fill(weight, 1);
    }

    /**
     * Fits. There must be more rows than columns.
     *
     * @throws IllegalArgumentException where there are not
     */
    public static Fit fit(Rows rows, Effort effort) {
        if (rows.size() <= rows.design().length + 1) {
            throw new IllegalArgumentException(
                    rows.size() + " rows do not determine " + rows.design().length + " columns");
        }
        CountModel model = new CountModel(rows);
        model.guess();
        return model.iterate(effort, STARTS);
    }

    /** Fits rows that differ little from those of a fit that is known: other columns or another offset. */
    public static Fit fit(Rows rows, Effort effort, Fit like) {
        CountModel model = new CountModel(rows);
        model.begin(like);
        return model.iterate(effort, like.gridPoint());
    }

    private Fit iterate(Effort effort, int... starts) {
        int[] from = starts;
        int point = 0;
        for (int pass = 0; ; pass++) {
            working();
            if (pass < effort.choices()) {
                point = effort.wholeGrid() ? reml.best(columns, h) : reml.descend(columns, h, from);
            }
            reml.tune(columns, h, Variances.at(point));
            double[] beta = reml.regression().coefficients();
            boolean last = pass == effort.passes() - 1;
            smooth(beta, last ? 1 : DAMPING);
            if (last) {
                return result(point, beta);
            }
            reweigh();
            from = starts.clone();
            from[0] = point;
        }
    }

    /** The first guess of the level: a mean of 29 steps around, drawn to the overall mean as by 7 more days of it. */
    private void guess() {
        double y = 0;
        double days = 0;
        double[] exposure = new double[n];
        for (int i = 0; i < n; i++) {
            exposure[i] = Math.exp(rows.offset()[i]);
            y += rows.y()[i];
            days += exposure[i];
        }
        double overall = Math.max(y / days, 0.05);
        int length = Math.min(WINDOW, rows.slots() % 2 == 0 ? rows.slots() - 1 : rows.slots());
        int reach = length / 2;
        int from = 0;
        int to = 0;
        double near = 0;
        double nearDays = 0;
        for (int i = 0; i < n; i++) {
            for (; to < n && rows.slot()[to] <= rows.slot()[i] + reach; to++) {
                near += rows.y()[to];
                nearDays += exposure[to];
            }
            for (; rows.slot()[from] < rows.slot()[i] - reach; from++) {
                near -= rows.y()[from];
                nearDays -= exposure[from];
            }
            double perDay = (near + 7 * overall) / (nearDays + 7);
            eta[i] = rows.offset()[i] + Math.log(Math.max(perDay, 1e-3));
            mean[i] = rate(eta[i]);
        }
    }

    private void begin(Fit like) {
        alpha = like.overdispersion();
        for (int i = 0; i < n; i++) {
            mean[i] = like.mean()[i];
            eta[i] = Math.log(mean[i]);
            scratch[i] = mean[i];
        }
        reweigh();
    }

    private static double rate(double eta) {
        return Math.exp(Math.max(-6, Math.min(15, eta)));
    }

    private void working() {
        double excess = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double r = rows.y()[i] - mean[i];
            excess += r * r - mean[i];
            squares += mean[i] * mean[i];
        }
        double now = Math.max(0, Math.min(3, excess / Math.max(squares, 1e-9)));
        alpha = Double.isNaN(alpha) ? now : 0.5 * alpha + 0.5 * now;
        for (int i = 0; i < n; i++) {
            h[i] = (1 / mean[i] + alpha) * weight[i];
        }
        unit = Median.of(h, scratch);
        double[] z = columns[0];
        for (int i = 0; i < n; i++) {
            double y = rows.y()[i];
            double r = (y - mean[i]) / mean[i];
            h[i] = y < 0 ? weight[i] : h[i] / unit;
            z[i] = eta[i] - rows.offset()[i] + Math.min(8, y < 0 ? r : Math.max(-1, r));
        }
    }

    /** New η, of which {@code share} is taken. */
    private void smooth(double[] beta, double share) {
        for (int i = 0; i < n; i++) {
            double explained = 0;
            for (int j = 0; j < beta.length; j++) {
                explained += beta[j] * columns[j + 1][i];
            }
            mean[i] = explained;
            scratch[i] = columns[0][i] - explained;
        }
        kalman.smooth(scratch, state);
        for (int i = 0; i < n; i++) {
            double fresh = rows.offset()[i] + mean[i] + state[i];
            eta[i] = share == 1 ? fresh : (1 - share) * eta[i] + share * fresh;
            // The weights look at the undamped one.
            scratch[i] = rate(fresh);
            mean[i] = rate(eta[i]);
        }
    }

    private void reweigh() {
        for (int i = 0; i < n; i++) {
            double m = scratch[i];
            weight[i] = Math.abs((rows.y()[i] - m) / Math.sqrt(m * (1 + alpha * m)));
        }
        double spread = Math.max(1.4826 * Median.of(weight, scratch), 0.3);
        for (int i = 0; i < n; i++) {
            weight[i] = Math.max(1, weight[i] / (2.5 * spread));
        }
    }

    private Fit result(int point, double[] beta) {
        double[][] whitened = reml.whitened();
        double[] e = whitened[0];
        double[][] design = Arrays.copyOfRange(whitened, 1, whitened.length);
        for (int j = 0; j < design.length; j++) {
            for (int i = 0; i < n; i++) {
                e[i] -= beta[j] * design[j][i];
            }
        }
        return new Fit(rows, point, kalman, reml.regression(), design, e, beta, mean, alpha, unit);
    }

    private static int[] starts() {
        int level = 2 * Variances.MEMORIES;
        // The first one is replaced by the last pass's best.
        return new int[] {level, level, level + 1, level + 6, level + 14};
    }
}
