package somepolku.analysis.links;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.FDistribution;
import somepolku.analysis.model.Fit;
import somepolku.analysis.model.Score;

/**
 * All chosen actions in one model, beside how busy one was otherwise: each action's three columns together by
 * {@code F = b'V⁻¹b / 3 ~ F(3, n − p)}. Those p-values, and the screening's of all others, go through the false discovery
 * rate once more: what came in first may be explained by what came in later.
 *
 * @param chosen the actions of the path
 * @param p of each of them
 * @param q one an action of the table; 1 for what may not be tested
 * @param kept those of the chosen whose q keeps the limit
 */
record Joint(List<Integer> chosen, double[] p, double[] q, List<Integer> kept) {

    static Joint of(Columns columns, Path path, double limit) {
        List<Integer> chosen = path.chosen(limit);
        double[] all = new double[columns.screen().length];
        Score[] others = path.scores(chosen.size());
        for (int k = 0; k < all.length; k++) {
            all[k] = others[k].p();
        }
        double[] p = chosen.isEmpty() ? new double[0] : tests(columns, path, chosen);
        for (int i = 0; i < p.length; i++) {
            all[chosen.get(i)] = p[i];
        }
        int[] eligible = columns.eligible();
        double[] some =
                Discovery.q(Arrays.stream(eligible).mapToDouble(k -> all[k]).toArray());
        double[] q = new double[all.length];
        Arrays.fill(q, 1);
        for (int i = 0; i < eligible.length; i++) {
            q[eligible[i]] = some[i];
        }
        List<Integer> kept = chosen.stream().filter(k -> q[k] <= limit).toList();
        return new Joint(List.copyOf(chosen), p, q, kept);
    }

    /** The same tests at a stricter limit. */
    Joint at(double limit) {
        return new Joint(chosen, p, q, kept.stream().filter(k -> q[k] <= limit).toList());
    }

    /** Of an action; empty where it was not chosen. */
    Optional<Double> p(int action) {
        int place = chosen.indexOf(action);
        return place < 0 ? Optional.empty() : Optional.of(p[place]);
    }

    private static double[] tests(Columns columns, Path path, List<Integer> chosen) {
        Fit fit = path.refit(columns.busyWith(chosen, chosen));
        double[] b = fit.coefficients();
        double[][] v = fit.covariance();
        int first = b.length - 3 * chosen.size();
        double[] p = new double[chosen.size()];
        for (int i = 0; i < p.length; i++) {
            p[i] = test(b, v, first + 3 * i, fit.free());
        }
        return p;
    }

    /** The F test of three neighbouring coefficients, through the Cholesky factor of their covariance. */
    private static double test(double[] b, double[][] v, int at, int df) {
        double[][] l = new double[3][3];
        double[] w = new double[3];
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < 3; i++) {
            double rest = v[at + i][at + i];
            double s = b[at + i];
            for (int j = 0; j < i; j++) {
                double c = v[at + i][at + j];
                for (int k = 0; k < j; k++) {
                    c -= l[i][k] * l[j][k];
                }
                l[i][j] = l[j][j] == 0 ? 0 : c / l[j][j];
                rest -= l[i][j] * l[i][j];
                s -= l[i][j] * w[j];
            }
            // A column that the others explain has no variance and no part in the test.
            if (rest > 1e-12 * v[at + i][at + i] && rest > 0) {
                l[i][i] = Math.sqrt(rest);
                w[i] = s / l[i][i];
                sum += w[i] * w[i];
                counted++;
            }
        }
        return counted == 0 ? 1 : FDistribution.of(counted, df).survivalProbability(sum / counted);
    }
}
