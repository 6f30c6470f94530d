package somepolku.bench.analysis;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The prototype that the program's speed is held against: the same model with the least around it, no offsets, no robust
 * weights, a coordinate search, t-tests of one action at a time and at most six steps.
 */
final class Yardstick {
    private static final double[] QS = {1e-4, 4e-4, 1.5e-3, 6e-3, 2.5e-2};
    private static final double[] PHIS = {0, 0.35, 0.6, 0.8, 0.92};
    private static final double[] VS = {0.15, 0.5, 1.2, 3.0};

    private final Data data;
    private final int days;
    private final double[][] week;

    Yardstick(Data data) {
        this.data = data;
        days = data.views()[0].length;
        week = new double[7][days];
        Arrays.fill(week[0], 1);
        for (int j = 0; j < 6; j++) {
            for (int t = 0; t < days; t++) {
                week[1 + j][t] = (t % 7 == j ? 1 : 0) - (t % 7 == 6 ? 1 : 0);
            }
        }
    }

    void screen(int series) {
        double[] y = data.views()[series];
        boolean[] seen = new boolean[days];
        for (int t = 0; t < days; t++) {
            seen[t] = !Double.isNaN(y[t]);
        }
        int actions = data.spread().length;
        double[][] whitened = new double[actions][days];
        double[] variance = new double[days];
        double[][] columns = week;
        Fitted fit = fit(y, seen, columns, null);
        Set<Integer> chosen = new HashSet<>();
        for (int step = 0; step < 6; step++) {
            double[] t = scores(fit, data.spread(), whitened, variance);
            int best = -1;
            for (int k = 0; k < actions; k++) {
                if (!chosen.contains(k) && (best < 0 || Math.abs(t[k]) > Math.abs(t[best]))) {
                    best = k;
                }
            }
            if (Math.abs(t[best]) < 3.3) {
                break;
            }
            chosen.add(best);
            columns = Arrays.copyOf(columns, columns.length + 3);
            double[] next = new double[days];
            System.arraycopy(data.deeds()[best], 0, next, 1, days - 1);
            columns[columns.length - 3] = data.deeds()[best];
            columns[columns.length - 2] = next;
            columns[columns.length - 1] = data.spread()[best];
            fit = fit(y, seen, columns, fit);
        }
    }

    private static final class Fitted {
        double q = 1.5e-3;
        double phi = 0.6;
        double v0 = 0.5;
        double[] h = {};
        double[] residual = {};
        double[][] whitened = {};
        boolean[] seen = {};
        int n;
        int p;
    }

    private static void whiten(
            double[][] in, double[] h, boolean[] seen, double q, double phi, double v0, double[][] out, double[] f) {
        int days = h.length;
        double p00 = 0;
        double p01 = 0;
        double p11 = v0;
        double[] k0 = new double[days];
        double[] k1 = new double[days];
        double[] scale = new double[days];
        for (int t = 0; t < days; t++) {
            if (t > 0) {
                p00 += q;
                p01 *= phi;
                p11 = phi * phi * p11 + v0 * (1 - phi * phi);
            }
            if (!seen[t]) {
                f[t] = 0;
                continue;
            }
            double all = p00 + 2 * p01 + p11 + h[t];
            double a = p00 + p01;
            double b = p01 + p11;
            k0[t] = a / all;
            k1[t] = b / all;
            scale[t] = 1 / Math.sqrt(all);
            f[t] = all;
            p00 -= a * a / all;
            p01 -= a * b / all;
            p11 -= b * b / all;
        }
        for (int c = 0; c < in.length; c++) {
            double a0 = 0;
            double a1 = 0;
            double[] y = in[c];
            double[] e = out[c];
            for (int t = 0; t < days; t++) {
                if (t > 0) {
                    a1 *= phi;
                }
                if (!seen[t]) {
                    e[t] = 0;
                    continue;
                }
                double v = y[t] - a0 - a1;
                e[t] = v * scale[t];
                a0 += k0[t] * v;
                a1 += k1[t] * v;
            }
        }
    }

    private static double criterion(
            double[][] y, Fitted fit, double q, double phi, double v0, double[][] e, double[] f) {
        whiten(y, fit.h, fit.seen, q, phi, v0, e, f);
        double[] found = new double[2];
        PlainAlgebra.leastSquares(e, found);
        double log = 0;
        for (int t = 0; t < f.length; t++) {
            if (fit.seen[t]) {
                log += Math.log(f[t]);
            }
        }
        int free = fit.n - fit.p;
        return log + found[1] + free * Math.log(Math.max(found[0], 1e-9) / free);
    }

    private static Fitted fit(
            double[] y, boolean[] seen, double[][] columns, @org.jspecify.annotations.Nullable Fitted warm) {
        int days = y.length;
        int p = columns.length;
        Fitted fit = new Fitted();
        fit.seen = seen;
        fit.p = p;
        fit.h = new double[days];
        double[] eta = guess(y, fit);
        double[][] in = new double[p + 1][];
        in[0] = new double[days];
        System.arraycopy(columns, 0, in, 1, p);
        double[][] e = new double[p + 1][days];
        double[] f = new double[days];
        if (warm != null) {
            fit.q = warm.q;
            fit.phi = warm.phi;
            fit.v0 = warm.v0;
        }
        double[] beta = {};
        int passes = warm == null ? 4 : 2;
        for (int pass = 0; pass < passes; pass++) {
            working(y, eta, fit, in[0]);
            if (warm == null || pass == 0) {
                for (int round = 0; round < (pass == 0 ? 2 : 1); round++) {
                    search(in, fit, pass > 0, e, f);
                }
            }
            whiten(in, fit.h, seen, fit.q, fit.phi, fit.v0, e, f);
            beta = PlainAlgebra.leastSquares(e, new double[2]);
            double[] explained = new double[days];
            double[] rest = new double[days];
            for (int t = 0; t < days; t++) {
                for (int i = 0; i < p; i++) {
                    explained[t] += columns[i][t] * beta[i];
                }
                rest[t] = in[0][t] - explained[t];
            }
            double[] smooth = smooth(rest, fit);
            for (int t = 0; t < days; t++) {
                eta[t] = 0.3 * eta[t] + 0.7 * (explained[t] + smooth[t]);
            }
        }
        fit.residual = new double[days];
        for (int t = 0; t < days; t++) {
            double s = e[0][t];
            for (int i = 0; i < p; i++) {
                s -= e[1 + i][t] * beta[i];
            }
            fit.residual[t] = s;
        }
        fit.whitened = Arrays.copyOfRange(e, 1, p + 1);
        return fit;
    }

    private static void search(double[][] in, Fitted fit, boolean near, double[][] e, double[] f) {
        double best = Double.POSITIVE_INFINITY;
        double to = fit.q;
        for (double q : QS) {
            if (!near || q <= fit.q * 5 && q >= fit.q / 5) {
                double value = criterion(in, fit, q, fit.phi, fit.v0, e, f);
                to = value < best ? q : to;
                best = Math.min(best, value);
            }
        }
        fit.q = to;
        best = Double.POSITIVE_INFINITY;
        to = fit.phi;
        for (double phi : PHIS) {
            if (!near || Math.abs(phi - fit.phi) <= 0.3) {
                double value = criterion(in, fit, fit.q, phi, fit.v0, e, f);
                to = value < best ? phi : to;
                best = Math.min(best, value);
            }
        }
        fit.phi = to;
        best = Double.POSITIVE_INFINITY;
        to = fit.v0;
        for (double v0 : VS) {
            if (!near || v0 <= fit.v0 * 4 && v0 >= fit.v0 / 4) {
                double value = criterion(in, fit, fit.q, fit.phi, v0, e, f);
                to = value < best ? v0 : to;
                best = Math.min(best, value);
            }
        }
        fit.v0 = to;
    }

    private static double[] guess(double[] y, Fitted fit) {
        int days = y.length;
        double[] sums = new double[days + 1];
        double[] counts = new double[days + 1];
        for (int t = 0; t < days; t++) {
            sums[t + 1] = sums[t] + (fit.seen[t] ? y[t] : 0);
            counts[t + 1] = counts[t] + (fit.seen[t] ? 1 : 0);
        }
        fit.n = (int) counts[days];
        double overall = Math.max(sums[days] / fit.n, 0.05);
        double[] eta = new double[days];
        for (int t = 0; t < days; t++) {
            int from = Math.max(0, t - 14);
            int to = Math.min(days, t + 15);
            eta[t] = Math.log((sums[to] - sums[from] + 7 * overall) / (counts[to] - counts[from] + 7));
        }
        return eta;
    }

    private static void working(double[] y, double[] eta, Fitted fit, double[] z) {
        double excess = 0;
        double squares = 0;
        for (int t = 0; t < y.length; t++) {
            if (fit.seen[t]) {
                double mean = Math.exp(eta[t]);
                excess += (y[t] - mean) * (y[t] - mean) - mean;
                squares += mean * mean;
            }
        }
        double alpha = Math.max(0, Math.min(3, excess / squares));
        for (int t = 0; t < y.length; t++) {
            double mean = Math.exp(eta[t]);
            fit.h[t] = 1 / mean + alpha;
            z[t] = fit.seen[t] ? eta[t] + Math.max(-1, Math.min(8, (y[t] - mean) / mean)) : 0;
        }
        double unit = fit.h[y.length / 2];
        for (int t = 0; t < y.length; t++) {
            fit.h[t] /= unit;
        }
    }

    private static double[] smooth(double[] r, Fitted fit) {
        int days = r.length;
        double phi = fit.phi;
        double[][] states = new double[days][];
        double a0 = 0;
        double a1 = 0;
        double p0 = 0;
        double p1 = 0;
        double p2 = fit.v0;
        for (int t = 0; t < days; t++) {
            if (t > 0) {
                p0 += fit.q;
                p1 *= phi;
                p2 = phi * phi * p2 + fit.v0 * (1 - phi * phi);
                a1 *= phi;
            }
            double[] before = {a0, a1, p0, p1, p2};
            if (fit.seen[t]) {
                double f = p0 + 2 * p1 + p2 + fit.h[t];
                double a = p0 + p1;
                double b = p1 + p2;
                double v = r[t] - a0 - a1;
                a0 += a / f * v;
                a1 += b / f * v;
                p0 -= a * a / f;
                p1 -= a * b / f;
                p2 -= b * b / f;
            }
            states[t] = new double[] {before[0], before[1], before[2], before[3], before[4], a0, a1, p0, p1, p2};
        }
        double[] smooth = new double[days];
        smooth[days - 1] = a0 + a1;
        for (int t = days - 2; t >= 0; t--) {
            double[] next = states[t + 1];
            double[] own = states[t];
            double determinant = next[2] * next[4] - next[3] * next[3];
            double d0 = a0 - next[0];
            double d1 = a1 - next[1];
            if (determinant > 1e-14 * (next[2] * next[4] + 1e-300) && phi > 0) {
                double i00 = next[4] / determinant;
                double i01 = -next[3] / determinant;
                double i11 = next[2] / determinant;
                double g0 = i00 * d0 + i01 * d1;
                double g1 = i01 * d0 + i11 * d1;
                a0 = own[5] + own[7] * g0 + own[8] * phi * g1;
                a1 = own[6] + own[8] * g0 + own[9] * phi * g1;
            } else {
                double g = next[2] > 1e-300 ? d0 / next[2] : 0;
                a0 = own[5] + own[7] * g;
                a1 = own[6];
            }
            smooth[t] = a0 + a1;
        }
        return smooth;
    }

    private static double[] scores(Fitted fit, double[][] actions, double[][] whitened, double[] f) {
        whiten(actions, fit.h, fit.seen, fit.q, fit.phi, fit.v0, whitened, f);
        int p = fit.p;
        double[][] g = new double[p][p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j <= i; j++) {
                g[i][j] = PlainAlgebra.dot(fit.whitened[i], fit.whitened[j]);
            }
        }
        PlainAlgebra.factor(g);
        double squares = PlainAlgebra.dot(fit.residual, fit.residual);
        double[] t = new double[actions.length];
        double[] b = new double[p];
        for (int k = 0; k < t.length; k++) {
            double own = PlainAlgebra.dot(whitened[k], whitened[k]);
            double with = PlainAlgebra.dot(whitened[k], fit.residual);
            for (int i = 0; i < p; i++) {
                double s = PlainAlgebra.dot(whitened[k], fit.whitened[i]);
                for (int j = 0; j < i; j++) {
                    s -= g[i][j] * b[j];
                }
                b[i] = s / g[i][i];
                own -= b[i] * b[i];
            }
            double effect = with / own;
            t[k] = effect / Math.sqrt((squares - effect * with) / (fit.n - p - 1) / own);
        }
        return t;
    }
}
