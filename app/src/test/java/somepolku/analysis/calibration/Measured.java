package somepolku.analysis.calibration;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * A figure with the band that it must keep. It fails where its 99 % Clopper–Pearson interval lies wholly outside, so that a
 * short run does not fail by bad luck, and a long one cannot pass by good.
 *
 * @param what such as {@code size5}
 * @param hits of n; a sum of shares where each data set has a share
 * @param from of the band, as a share; 0 and 1 where there is no bound on that side
 * @param judged whether the band is a promise; else the figure is told whatever it is
 */
record Measured(String row, String what, double hits, int n, double from, double to, boolean judged) {

    double rate() {
        return n == 0 ? Double.NaN : hits / n;
    }

    double low() {
        return hits <= 0 ? 0 : BetaDistribution.of(hits, n - hits + 1).inverseCumulativeProbability(0.005);
    }

    double high() {
        return hits >= n ? 1 : BetaDistribution.of(hits + 1, n - hits).inverseCumulativeProbability(0.995);
    }

    boolean fails() {
        return judged && n > 0 && (low() > to || high() < from);
    }

    boolean inside() {
        return rate() >= from && rate() <= to;
    }
}
