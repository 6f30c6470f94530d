package somepolku.analysis.calibration;

import org.apache.commons.statistics.distribution.TDistribution;

/** What correlating trackers do: Pearson's r on daily values, the best of some lags. */
final class Strawmen {
    private Strawmen() {}

    /** The smallest p of lags 0 to {@code lags}. */
    static double p(double[] y, double[] deeds, int lags) {
        double least = 1;
        for (int lag = 0; lag <= lags; lag++) {
            least = Math.min(least, pearson(y, deeds, lag));
        }
        return least;
    }

    private static double pearson(double[] y, double[] deeds, int lag) {
        int n = 0;
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double syy = 0;
        double sxy = 0;
        for (int t = lag; t < y.length; t++) {
            if (!Double.isNaN(y[t])) {
                double x = deeds[t - lag];
                n++;
                sx += x;
                sy += y[t];
                sxx += x * x;
                syy += y[t] * y[t];
                sxy += x * y[t];
            }
        }
        double vx = sxx - sx * sx / n;
        double vy = syy - sy * sy / n;
        if (n < 8 || vx <= 0 || vy <= 0) {
            return 1;
        }
        double r = (sxy - sx * sy / n) / Math.sqrt(vx * vy);
        double t = Math.abs(r) * Math.sqrt((n - 2) / Math.max(1e-12, 1 - r * r));
        return 2 * TDistribution.of(n - 2).survivalProbability(t);
    }
}
