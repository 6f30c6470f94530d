package somepolku.analysis.model;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Whether a column that is not in the model would add to it. With ã the whitened column freed of the design and e the
 * whitened residuals:
 *
 * <pre>b = ã'e / ã'ã     s² = (e'e − b²ã'ã) / (n − p − 1)     t = b√(ã'ã) / s ~ t(n − p − 1)</pre>
 *
 * The variances come from the fit without the column, so the test holds its level where the column does nothing.
 *
 * @param effect b, on log λ for one unit of the column
 * @param error standard error of b
 * @param p two-sided; 1 where the column says nothing that the design does not
 * @param df {@code n − p − 1}
 */
public record Score(double t, double p, double effect, double error, int df) {
    /** Less than this of a column is no column. */
    private static final double NOTHING = 1e-8;

    /** adjusted: a column from {@link Fit#adjusted}. */
    public static Score of(Fit fit, double[] adjusted) {
        double own = LeastSquares.dot(adjusted, adjusted);
        int df = fit.free() - 1;
        if (own <= NOTHING) {
            return new Score(0, 1, 0, Double.POSITIVE_INFINITY, df);
        }
        double b = LeastSquares.dot(adjusted, fit.residual()) / own;
        return of(b, own, fit.squares() - b * b * own, df);
    }

    /**
     * The same beside a second column that is not in the model either, by the closed form of two: what the first adds to
     * the second. ã and c are the two, adjusted.
     *
     * @param own {@code ã'ã}
     * @param both {@code ã'c}
     * @param other {@code c'c}
     * @param first {@code ã'e}
     * @param second {@code c'e}
     */
    public static Score beside(Fit fit, double own, double both, double other, double first, double second) {
        double determinant = own * other - both * both;
        if (own <= NOTHING || other > NOTHING && determinant <= 1e-9 * own * other) {
            return new Score(0, 1, 0, Double.POSITIVE_INFINITY, fit.free() - 2);
        }
        if (other <= NOTHING) {
            return of(first / own, own, fit.squares() - first * first / own, fit.free() - 1);
        }
        double b = (other * first - both * second) / determinant;
        double g = (own * second - both * first) / determinant;
        return of(b, determinant / other, fit.squares() - b * first - g * second, fit.free() - 2);
    }

    private static Score of(double b, double information, double rss, int df) {
        double error = Math.sqrt(Math.max(rss, 1e-12) / df / information);
        double t = b / error;
        double p = 2 * TDistribution.of(df).survivalProbability(Math.abs(t));
        return new Score(t, p, b, error, df);
    }

    /** The smallest effect that 4 of 5 such series would show: 2.8 standard errors. */
    public double detectable() {
        return 2.8 * error;
    }
}
