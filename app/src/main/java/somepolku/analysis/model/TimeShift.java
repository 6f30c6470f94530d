package somepolku.analysis.model;

/**
 * The calendar of deeds slid along the series, n rows around in a circle: {@code S_s = Σ ã_i e_{i+s}} for every shift of
 * more than 7 rows either way. Where the deeds did something, hardly any other place fits as well as their own.
 *
 * <pre>p = (1 + #{|S_s| ≥ |S_0|}) / (1 + N)</pre>
 *
 * @param own S_0
 * @param elsewhere S_s for s = 8 … n − 8, N of them
 */
public record TimeShift(double own, double[] elsewhere) {
    private static final int NEAR = 7;

    /** adjusted: a column from {@link Fit#adjusted}. */
    public static TimeShift of(Fit fit, double[] adjusted) {
        double[] e = fit.residual();
        int n = e.length;
        double[] elsewhere = new double[Math.max(0, n - 1 - 2 * NEAR)];
        for (int i = 0; i < elsewhere.length; i++) {
            elsewhere[i] = shifted(adjusted, e, i + NEAR + 1);
        }
        return new TimeShift(LeastSquares.dot(adjusted, e), elsewhere);
    }

    private static double shifted(double[] a, double[] e, int shift) {
        int n = a.length;
        double even = 0;
        double odd = 0;
        for (int i = 0; i < n - shift; i++) {
            even += a[i] * e[i + shift];
        }
        for (int i = n - shift; i < n; i++) {
            odd += a[i] * e[i + shift - n];
        }
        return even + odd;
    }

    /** How many other places fit as well. */
    public int asGood() {
        int count = 0;
        for (double value : elsewhere) {
            if (Math.abs(value) >= Math.abs(own) - 1e-12) {
                count++;
            }
        }
        return count;
    }

    public double p() {
        return (1.0 + asGood()) / (1 + elsewhere.length);
    }
}
