package somepolku.analysis.model;

import java.util.Arrays;

/**
 * Chooses the variances by restricted maximum likelihood, as −2 log L without constants:
 *
 * <pre>Σ log F_t + log|X*'X*| + (n − p) log(RSS / (n − p))</pre>
 *
 * where * is whitened, RSS the residual sum of squares of the whitened values on the whitened design, p its rank. σ² is
 * profiled out. Restricted, since a likelihood that ignores the p columns makes the variances too small.
 *
 * <p>Source: Harville 1977; the grid and its floor of q were set by measuring false alarms.
 */
final class Reml {
    private final Kalman kalman;
    private final double[][] whitened;
    private final LeastSquares regression;
    private final double[] known = new double[Variances.SIZE];
    private final int[] near = new int[Variances.SIZE + 1];

    /** columns of the same shape as those that will be asked about: values first, then the design. */
    Reml(Kalman kalman, int columns, int n) {
        this.kalman = kalman;
        whitened = new double[columns][n];
        regression = new LeastSquares(columns - 1);
    }

    double criterion(double[][] columns, double[] h, Variances variances) {
        tune(columns, h, variances);
        int free = h.length - regression.rank();
        return kalman.logF() + regression.logDeterminant() + free * Math.log(regression.rss() / free);
    }

    /** Leaves filter, whitened columns and regression at these variances. */
    void tune(double[][] columns, double[] h, Variances variances) {
        kalman.tune(h, variances);
        kalman.whiten(columns, whitened, columns.length);
        regression.solve(whitened);
    }

    /** The best grid point, which of several as good ones is the first. */
    int best(double[][] columns, double[] h) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < Variances.SIZE; i++) {
            double value = criterion(columns, h, Variances.at(i));
            if (value < least) {
                least = value;
                best = i;
            }
        }
        return best;
    }

    /** Walks from a grid point to the best one around it, until it is the best itself. */
    int descend(double[][] columns, double[] h, int... from) {
        Arrays.fill(known, Double.NaN);
        int best = from[0];
        for (int start : from) {
            if (value(columns, h, start) < value(columns, h, best)) {
                best = start;
            }
        }
        int before;
        do {
            before = best;
            Variances.around(before, near);
            for (int i = 0; near[i] >= 0; i++) {
                if (value(columns, h, near[i]) < value(columns, h, best)) {
                    best = near[i];
                }
            }
        } while (best != before);
        return best;
    }

    private double value(double[][] columns, double[] h, int index) {
        if (Double.isNaN(known[index])) {
            known[index] = criterion(columns, h, Variances.at(index));
        }
        return known[index];
    }

    /** Of the last {@link #tune}; the arrays are used again by the next one. */
    double[][] whitened() {
        return whitened;
    }

    LeastSquares regression() {
        return regression;
    }
}
