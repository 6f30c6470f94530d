package somepolku.bench.analysis;

/** The yardstick's algebra, as plain as can be. */
final class PlainAlgebra {
    private PlainAlgebra() {}

    /** Coefficients; into found the residual sum of squares and the log determinant. */
    static double[] leastSquares(double[][] e, double[] found) {
        int p = e.length - 1;
        double[][] a = new double[p][p];
        double[] b = new double[p];
        for (int i = 0; i < p; i++) {
            b[i] = dot(e[1 + i], e[0]);
            for (int j = 0; j <= i; j++) {
                a[i][j] = dot(e[1 + i], e[1 + j]);
            }
        }
        factor(a);
        double rss = dot(e[0], e[0]);
        double log = 0;
        for (int i = 0; i < p; i++) {
            double s = b[i];
            for (int k = 0; k < i; k++) {
                s -= a[i][k] * b[k];
            }
            b[i] = s / a[i][i];
            rss -= b[i] * b[i];
            log += 2 * Math.log(a[i][i]);
        }
        for (int i = p - 1; i >= 0; i--) {
            double s = b[i];
            for (int k = i + 1; k < p; k++) {
                s -= a[k][i] * b[k];
            }
            b[i] = s / a[i][i];
        }
        found[0] = rss;
        found[1] = log;
        return b;
    }

    static void factor(double[][] a) {
        for (int j = 0; j < a.length; j++) {
            double d = a[j][j];
            for (int k = 0; k < j; k++) {
                d -= a[j][k] * a[j][k];
            }
            a[j][j] = Math.sqrt(Math.max(d, 1e-12));
            for (int i = j + 1; i < a.length; i++) {
                double s = a[i][j];
                for (int k = 0; k < j; k++) {
                    s -= a[i][k] * a[j][k];
                }
                a[i][j] = s / a[j][j];
            }
        }
    }

    static double dot(double[] a, double[] b) {
        double s = 0;
        for (int t = 0; t < a.length; t++) {
            s += a[t] * b[t];
        }
        return s;
    }
}
