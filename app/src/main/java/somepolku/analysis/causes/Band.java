package somepolku.analysis.causes;

import org.apache.commons.statistics.distribution.GammaDistribution;
import somepolku.analysis.model.Fit;

/**
 * Where each value was to be expected, everything considered: the model behind a finding, to be seen beside the readings.
 *
 * @param low of each row, in the series' own unit
 * @param middle likewise
 * @param high likewise
 */
public record Band(double[] low, double[] middle, double[] high) {

    /**
     * Quantiles of a gamma distribution with mean λ and variance {@code κ(λ + αλ²)}.
     *
     * @param share of values that lie within, such as 0.95
     */
    public static Band of(Fit fit, double share) {
        double[] middle = fit.mean();
        double[] low = new double[middle.length];
        double[] high = new double[middle.length];
        for (int i = 0; i < middle.length; i++) {
            double mean = middle[i];
            double variance = fit.noise() * (mean + fit.overdispersion() * mean * mean);
            GammaDistribution around = GammaDistribution.of(mean * mean / variance, variance / mean);
            low[i] = around.inverseCumulativeProbability((1 - share) / 2);
            high[i] = around.inverseSurvivalProbability((1 - share) / 2);
        }
        return new Band(low, middle.clone(), high);
    }
}
