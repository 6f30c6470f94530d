package somepolku.analysis.table;

/**
 * How the effect of a deed spreads over the days from it on: day t gets {@code Σ w(l)·x(t−l)}. Weights sum to 1, so an
 * effect b is the deed's whole effect on log views, over all its days together.
 *
 * <p>Source: half-life of 2 days over 15 days for screening; the three columns for what was found leave the shape free,
 * so that a wrong shape does not look like the effect of a deed done at the same times.
 */
public final class Kernel {
    /** {@code 2^(−l/2)} for l = 0…14, scaled to 1. */
    public static final Kernel SCREEN = geometric(0, Math.pow(2, -0.5), 15);

    private static final Kernel[] FLEXIBLE = {geometric(0, 1, 1), geometric(1, 1, 1), geometric(2, 0.6, 9)};

    private final double[] weights;

    private Kernel(double[] weights) {
        this.weights = weights;
    }

    /** {@code ratio^i} on the lags {@code first … first+length−1}, scaled to 1. */
    private static Kernel geometric(int first, double ratio, int length) {
        double[] weights = new double[first + length];
        double sum = 0;
        for (int i = 0; i < length; i++) {
            weights[first + i] = Math.pow(ratio, i);
            sum += weights[first + i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return new Kernel(weights);
    }

    /** The same day, the next day, and all later ones: three columns of one value a day. */
    public static double[][] flexible(double[] daily) {
        double[][] columns = new double[FLEXIBLE.length][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = FLEXIBLE[i].over(daily);
        }
        return columns;
    }

    /** One value a day from counts a day; what was before the first day counts as none. */
    public double[] over(double[] daily) {
        double[] spread = new double[daily.length];
        for (int day = 0; day < daily.length; day++) {
            if (daily[day] != 0) {
                int end = Math.min(weights.length, daily.length - day);
                for (int lag = 0; lag < end; lag++) {
                    spread[day + lag] += daily[day] * weights[lag];
                }
            }
        }
        return spread;
    }

    /** How much of an effect falls on the day that is {@code lag} days later. */
    public double weight(int lag) {
        return weights[lag];
    }

    /** The largest weight of a day: times an effect it is the log of the lift on the strongest day. */
    public double peak() {
        double peak = 0;
        for (double weight : weights) {
            peak = Math.max(peak, weight);
        }
        return peak;
    }

    public int days() {
        return weights.length;
    }
}
