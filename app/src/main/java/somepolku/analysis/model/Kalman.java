package somepolku.analysis.model;

/**
 * The filter of two states: a level that walks (variance {@code q·gap}) and a short memory ({@code φ^gap}, stationary
 * variance v0). Row t is seen through noise of variance {@code h_t}. All in units of σ².
 *
 * <p>Whitening: {@code e_t = (y_t − prediction) / √F_t} turns correlated rows into uncorrelated ones of equal variance.
 * It is linear, so the values and every column of the design go through the same gains, and what is left is ordinary
 * least squares. The level begins at 0: the constant of the design stands for its beginning.
 *
 * <p>Source: Durbin and Koopman, Time Series Analysis by State Space Methods, chapters 4.3 (filter), 4.5 (smoother) and
 * 6.2 (augmented regression).
 */
final class Kalman {
    private final int n;
    private final double[] gap;
    private final double[] level;
    private final double[] memory;
    private final double[] scale;
    private final double[] decay;
    private final double[] variance;
    private double logF;

    Kalman(double[] gap) {
        this.gap = gap;
        n = gap.length;
        level = new double[n];
        memory = new double[n];
        scale = new double[n];
        decay = new double[n];
        variance = new double[n];
    }

    /** Takes these variances from now on. h: n noise variances. */
    void tune(double[] h, Variances of) {
        double p00 = of.q() * (n == 0 ? 0 : gap[0]);
        double p01 = 0;
        double p11 = of.v0();
        double product = 1;
        double log = 0;
        double lastGap = Double.NaN;
        double f = 0;
        for (int t = 0; t < n; t++) {
            if (t > 0) {
                double g = gap[t];
                if (g != lastGap) {
                    f = of.phi() == 0 ? 0 : g == 1 ? of.phi() : Math.pow(of.phi(), g);
                    lastGap = g;
                }
                p00 += of.q() * g;
                p01 *= f;
                p11 = f * f * p11 + of.v0() * (1 - f * f);
            }
            double a = p00 + p01;
            double b = p01 + p11;
            double total = a + b + h[t];
            double inverse = 1 / total;
            decay[t] = t > 0 ? f : 0;
            variance[t] = total;
            level[t] = a * inverse;
            memory[t] = b * inverse;
            scale[t] = Math.sqrt(inverse);
            p00 -= a * a * inverse;
            p01 -= a * b * inverse;
            p11 -= b * b * inverse;
            product *= total;
            // One logarithm for eight rows: they are the slowest operation here.
            if ((t & 7) == 7) {
                log += Math.log(product);
                product = 1;
            }
        }
        logF = log + Math.log(product);
    }

    /** {@code Σ log F_t}. */
    double logF() {
        return logF;
    }

    /** Whitens the first {@code count} columns of {@code in} into those of {@code out}, each of n. */
    void whiten(double[][] in, double[][] out, int count) {
        int c = 0;
        for (; c + 4 <= count; c += 4) {
            // Four at a time: one column alone would wait for its own result at every row.
            four(in[c], in[c + 1], in[c + 2], in[c + 3], out[c], out[c + 1], out[c + 2], out[c + 3]);
        }
        for (; c < count; c++) {
            one(in[c], out[c]);
        }
    }

    private void one(double[] y, double[] e) {
        double a = 0;
        double b = 0;
        for (int t = 0; t < n; t++) {
            b *= decay[t];
            double v = y[t] - a - b;
            e[t] = v * scale[t];
            a += level[t] * v;
            b += memory[t] * v;
        }
    }

    private void four(
            double[] y0, double[] y1, double[] y2, double[] y3, double[] e0, double[] e1, double[] e2, double[] e3) {
        double a0 = 0;
        double b0 = 0;
        double a1 = 0;
        double b1 = 0;
        double a2 = 0;
        double b2 = 0;
        double a3 = 0;
        double b3 = 0;
        for (int t = 0; t < n; t++) {
            double f = decay[t];
            double s = scale[t];
            double k = level[t];
            double m = memory[t];
            b0 *= f;
            b1 *= f;
            b2 *= f;
            b3 *= f;
            double v0 = y0[t] - a0 - b0;
            double v1 = y1[t] - a1 - b1;
            double v2 = y2[t] - a2 - b2;
            double v3 = y3[t] - a3 - b3;
            e0[t] = v0 * s;
            e1[t] = v1 * s;
            e2[t] = v2 * s;
            e3[t] = v3 * s;
            a0 += k * v0;
            a1 += k * v1;
            a2 += k * v2;
            a3 += k * v3;
            b0 += m * v0;
            b1 += m * v1;
            b2 += m * v2;
            b3 += m * v3;
        }
    }

    /**
     * Level and memory together as the whole series tells them, into {@code out}. r: n values without what the design
     * explains.
     */
    void smooth(double[] r, double[] out) {
        double a = 0;
        double b = 0;
        for (int t = 0; t < n; t++) {
            b *= decay[t];
            double v = r[t] - a - b;
            // Kept for the way back, where the prediction is r − v.
            out[t] = v;
            a += level[t] * v;
            b += memory[t] * v;
        }
        double u0 = 0;
        double u1 = 0;
        for (int t = n - 1; t >= 0; t--) {
            double v = out[t];
            double c = v / variance[t] - level[t] * u0 - memory[t] * u1;
            u0 += c;
            u1 += c;
            out[t] = r[t] - v + variance[t] * (level[t] * u0 + memory[t] * u1);
            u1 *= decay[t];
        }
    }
}
