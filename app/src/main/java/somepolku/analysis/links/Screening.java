package somepolku.analysis.links;

import java.util.Arrays;
import java.util.List;
import somepolku.analysis.model.Fit;
import somepolku.analysis.model.Score;

/**
 * The test of every action that is not chosen yet, beside the total of all others that are not: "were you simply busier?"
 * Without that total, actions of the same busy weeks are found for each other's effect.
 */
final class Screening {
    private Screening() {}

    /**
     * One score an action; p = 1 for what may not be tested or is chosen already.
     *
     * <p>Only the total is freed of the design; a product with it, or with the residuals, is then the same for a column that
     * is not.
     */
    static Score[] of(Fit fit, Columns columns, List<Integer> chosen) {
        double[][] whitened = fit.whitened(columns.screen());
        double[] left = fit.left(whitened);
        double[] total = fit.adjusted(columns.total(chosen))[0];
        double totals = dot(total, total);
        double totalResidual = dot(total, fit.residual());
        Score[] scores = new Score[whitened.length];
        Arrays.fill(scores, new Score(0, 1, 0, Double.POSITIVE_INFINITY, Math.max(1, fit.free() - 2)));
        for (int k = 0; k < scores.length; k++) {
            if (columns.mayTest(k) && !chosen.contains(k)) {
                double[] a = whitened[k];
                double withTotal = dot(a, total);
                double first = dot(a, fit.residual());
                double others = Math.max(0, totals - 2 * withTotal + left[k]);
                scores[k] = Score.beside(fit, left[k], withTotal - left[k], others, first, totalResidual - first);
            }
        }
        return scores;
    }

    static double dot(double[] a, double[] b) {
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i + 2 <= a.length; i += 2) {
            even += a[i] * b[i];
            odd += a[i + 1] * b[i + 1];
        }
        return i < a.length ? even + odd + a[i] * b[i] : even + odd;
    }
}
