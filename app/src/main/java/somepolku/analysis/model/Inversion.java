package somepolku.analysis.model;

import java.util.function.DoubleConsumer;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The interval of an effect by inverting its test: every b is kept at which {@code y} with {@code b·a} taken as known shows
 * no further effect of a. Each b has a fit of its own, so the variances fit it too; an interval of plus and minus two
 * standard errors from one fit is too narrow (covers 88–94 %).
 *
 * <p>t(b) falls with b but in small steps, since the variances come from a grid: a bracket is halved or cut, never only
 * followed along its slope.
 *
 * @param low on log λ for one unit of the column
 * @param level 0 to 1
 * @param fits how many it took
 */
public record Inversion(double low, double estimate, double high, double level, int fits) {
    /** Within this share of the wanted t it is near enough. */
    private static final double NEAR = 0.015;

    /** Half as many fits as it mostly takes. */
    private static final double USUAL = 4;

    public static Inversion of(Fit without, double[] column, double level) {
        return of(without, column, level, share -> {});
    }

    /** beat: called before every fit with the share that is done, about; what it throws ends the search. */
    public static Inversion of(Fit without, double[] column, double level, DoubleConsumer beat) {
        return new Search(without, column, level, beat).run();
    }

    private static final class Search {
        private final Fit without;
        private final double[] column;
        private final double level;
        private final DoubleConsumer beat;
        private int fits;

        Search(Fit without, double[] column, double level, DoubleConsumer beat) {
            this.beat = beat;
            this.without = without;
            this.column = column;
            this.level = level;
        }

        Inversion run() {
            Score first = Score.of(without, without.adjusted(column)[0]);
            if (Double.isInfinite(first.error())) {
                return new Inversion(Double.NEGATIVE_INFINITY, 0, Double.POSITIVE_INFINITY, level, 0);
            }
            double wanted = TDistribution.of(first.df()).inverseSurvivalProbability((1 - level) / 2);
            Score second = at(first.effect());
            double centre = first.effect() + second.effect();
            double high = end(centre, second.error(), -wanted);
            double low = end(centre, -second.error(), wanted);
            return new Inversion(low, centre, high, level, fits);
        }

        private Score at(double b) {
            beat.accept(fits / (fits + USUAL));
            fits++;
            Fit fit = CountModel.fit(without.rows().given(column, b), Effort.SHORT);
            return Score.of(fit, fit.adjusted(column)[0]);
        }

        /** Where t reaches {@code wanted}, going outwards from the centre. step: one standard error to that side. */
        private double end(double centre, double step, double wanted) {
            double inside = centre;
            double reached = 0;
            double outside = centre;
            double beyond = 0;
            for (int i = 0; i < 8 && beyond < 1 - NEAR; i++) {
                inside = outside;
                reached = beyond;
                outside += step * Math.abs(wanted) * Math.max(0.3, Math.min(1.5, 1.1 - beyond));
                beyond = at(outside).t() / wanted;
            }
            for (int i = 0; i < 8 && beyond > 1 + NEAR && reached < 1 - NEAR; i++) {
                double share = i % 2 == 0 ? (1 - reached) / (beyond - reached) : 0.5;
                double between = inside + (outside - inside) * Math.max(0.05, Math.min(0.95, share));
                double there = at(between).t() / wanted;
                if (there < 1 - NEAR) {
                    inside = between;
                    reached = there;
                } else {
                    outside = between;
                    beyond = there;
                }
            }
            return outside;
        }
    }
}
