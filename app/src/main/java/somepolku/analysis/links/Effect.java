package somepolku.analysis.links;

import java.util.function.DoubleConsumer;
import somepolku.analysis.model.Fit;
import somepolku.analysis.model.Inversion;
import somepolku.analysis.table.Kernel;

/**
 * What one deed did, with its interval. All on log λ over the deed's days together; {@link #lift} and {@link #extra} say it
 * in numbers that mean something.
 *
 * @param level of the interval: {@code 1 − 0.05·R/m} of R findings among m tested (false coverage rate, Benjamini and
 *     Yekutieli 2005); an interval of 95 % around what was chosen for being large covers the truth in as few as 60 %
 * @param usual λ̂ a day without the deeds, over the days on which they worked
 */
public record Effect(double low, double estimate, double high, double level, double usual) {

    /** without: the fit of all other findings. column: the action as screening sees it. */
    static Effect of(Fit without, double[] column, int findings, int tested, DoubleConsumer beat) {
        Inversion interval = Inversion.of(without, column, 1 - 0.05 * findings / tested, beat);
        double weight = 0;
        double usual = 0;
        for (int i = 0; i < column.length; i++) {
            double days = Math.exp(without.rows().offset()[i]);
            weight += column[i] * days;
            usual += column[i] * without.mean()[i];
        }
        // The mean holds the deeds' own effect; taken out at its middling strength.
        double worked = weight == 0 ? 0 : usual / weight;
        return new Effect(
                interval.low(),
                interval.estimate(),
                interval.high(),
                interval.level(),
                worked / Math.exp(interval.estimate() * meanOf(column)));
    }

    private static double meanOf(double[] column) {
        double sum = 0;
        double squares = 0;
        for (double value : column) {
            sum += value;
            squares += value * value;
        }
        return sum == 0 ? 0 : squares / sum;
    }

    /** How much more on the strongest day after one deed: 0.3 is 30 %. effect: low, estimate or high. */
    public static double lift(double effect) {
        return Math.exp(effect * Kernel.SCREEN.peak()) - 1;
    }

    /** How many more from one deed in the two weeks after it. effect: low, estimate or high. */
    public double extra(double effect) {
        double sum = 0;
        for (int lag = 0; lag < Kernel.SCREEN.days(); lag++) {
            sum += usual * (Math.exp(effect * Kernel.SCREEN.weight(lag)) - 1);
        }
        return sum;
    }
}
