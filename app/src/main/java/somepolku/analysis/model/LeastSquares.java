package somepolku.analysis.model;

/**
 * Ordinary least squares on whitened columns through the Cholesky factor of {@code X'X}, at most some dozens of columns.
 * A column that the ones before it already explain is left out: its coefficient is 0 and it costs no degree of freedom.
 */
final class LeastSquares {
    /** The share of a column that must be new. */
    private static final double NEW = 1e-10;

    private final int p;
    private final double[][] factor;
    private final double[] inverse;
    private final double[] half;
    private int rank;
    private double logDeterminant;
    private double rss;

    LeastSquares(int p) {
        this.p = p;
        factor = new double[p][p];
        inverse = new double[p];
        half = new double[p];
    }

    /** columns: the values first, then the p columns of the design, each of n. */
    void solve(double[][] columns) {
        double[] y = columns[0];
        products(y, columns, 1, p, half);
        for (int i = 0; i < p; i++) {
            products(columns[i + 1], columns, 1, i + 1, factor[i]);
        }
        rss = dot(y, y);
        rank = 0;
        logDeterminant = 0;
        for (int i = 0; i < p; i++) {
            double own = factor[i][i];
            double rest = own;
            double b = half[i];
            for (int j = 0; j < i; j++) {
                double s = factor[i][j];
                for (int k = 0; k < j; k++) {
                    s -= factor[i][k] * factor[j][k];
                }
                s *= inverse[j];
                factor[i][j] = s;
                rest -= s * s;
                b -= s * half[j];
            }
            boolean adds = rest > NEW * own && rest > 1e-12;
            inverse[i] = adds ? 1 / Math.sqrt(rest) : 0;
            half[i] = b * inverse[i];
            rss -= half[i] * half[i];
            if (adds) {
                rank++;
                logDeterminant += Math.log(rest);
            }
        }
    }

    /** The products of x with columns from {@code at} on, {@code count} of them; four sums at a time, so that none waits. */
    private static void products(double[] x, double[][] columns, int at, int count, double[] out) {
        int j = 0;
        for (; j + 4 <= count; j += 4) {
            double[] a = columns[at + j];
            double[] b = columns[at + j + 1];
            double[] c = columns[at + j + 2];
            double[] d = columns[at + j + 3];
            double sa = 0;
            double sb = 0;
            double sc = 0;
            double sd = 0;
            for (int t = 0; t < x.length; t++) {
                double v = x[t];
                sa += v * a[t];
                sb += v * b[t];
                sc += v * c[t];
                sd += v * d[t];
            }
            out[j] = sa;
            out[j + 1] = sb;
            out[j + 2] = sc;
            out[j + 3] = sd;
        }
        for (; j < count; j++) {
            out[j] = dot(x, columns[at + j]);
        }
    }

    static double dot(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int t = 0;
        for (; t + 4 <= a.length; t += 4) {
            s0 += a[t] * b[t];
            s1 += a[t + 1] * b[t + 1];
            s2 += a[t + 2] * b[t + 2];
            s3 += a[t + 3] * b[t + 3];
        }
        for (; t < a.length; t++) {
            s0 += a[t] * b[t];
        }
        return s0 + s1 + (s2 + s3);
    }

    double rss() {
        return Math.max(rss, 1e-12);
    }

    double logDeterminant() {
        return logDeterminant;
    }

    /** How many columns count. */
    int rank() {
        return rank;
    }

    double[] coefficients() {
        return back(half);
    }

    /** The coefficients of another whitened column on the design: {@code (X'X)⁻¹ X'a}. */
    double[] regress(double[] column, double[][] design) {
        double[] w = new double[p];
        products(column, design, 0, p, w);
        return back(forward(w));
    }

    /** How much of a whitened column the design leaves: {@code ã'ã = a'a − a'X(X'X)⁻¹X'a}. scratch: p values. */
    double left(double[] column, double[][] design, double[] scratch) {
        products(column, design, 0, p, scratch);
        forward(scratch);
        return Math.max(0, dot(column, column) - dot(scratch, scratch));
    }

    /** {@code L⁻¹ w}. */
    private double[] forward(double[] w) {
        for (int i = 0; i < p; i++) {
            double s = w[i];
            for (int k = 0; k < i; k++) {
                s -= factor[i][k] * w[k];
            }
            w[i] = s * inverse[i];
        }
        return w;
    }

    /** {@code L'⁻¹ w}. */
    private double[] back(double[] w) {
        double[] x = w.clone();
        for (int i = p - 1; i >= 0; i--) {
            double s = x[i];
            for (int k = i + 1; k < p; k++) {
                s -= factor[k][i] * x[k];
            }
            x[i] = s * inverse[i];
        }
        return x;
    }

    /** {@code (X'X)⁻¹}, p × p; rows of left-out columns are 0. */
    double[][] inverse() {
        double[][] all = new double[p][];
        for (int i = 0; i < p; i++) {
            double[] unit = new double[p];
            unit[i] = 1;
            all[i] = back(forward(unit));
        }
        return all;
    }
}
