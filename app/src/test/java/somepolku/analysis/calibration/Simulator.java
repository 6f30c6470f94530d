package somepolku.analysis.calibration;

import java.util.Arrays;
import somepolku.analysis.calibration.Setup.Otherwise;
import somepolku.analysis.calibration.Setup.World;

/**
 * A job seeker's views and deeds. Views: base times weekday, short memory, a walking level, sudden attention, deeds; counted
 * with more than Poisson noise, with days missing. Deeds come in bursts, since one motivation drives all of them; so they go
 * together without having anything to do with each other. The true days of an effect are not those of the program's kernel.
 */
final class Simulator {
    /** The true effect of a deed over its days, of a strength of 1 on the day after it. */
    static final double[] LAGS = {0.6, 1, 0.7, 0.45, 0.3, 0.2, 0.12, 0.07};

    static final double LAGS_SUM = Arrays.stream(LAGS).sum();

    private static final double[] WEEK = {0.12, 0.15, 0.15, 0.1, 0, -0.55, -0.5};
    private static final int BEFORE = 30;

    private final Setup setup;
    private final Draws draws;
    private final int n;
    private final double base;
    private final int[] weekday;
    private final double[] log;
    private final double[] week = new double[7];
    private final double[] motivation;
    private final double[][] deeds;
    private final double[] lags;

    private Simulator(Setup setup, Draws draws) {
        this.setup = setup;
        this.draws = draws;
        n = setup.days() + BEFORE;
        base = setup.base() > 0 ? setup.base() : draws.logUniform(3, 60);
        weekday = new int[n];
        log = new double[n];
        motivation = memory(0.93, 1);
        deeds = new double[setup.actions()][n];
        lags = new double[LAGS.length + (setup.otherwise() == Otherwise.A_WEEK_LATER ? 7 : 0)];
        System.arraycopy(LAGS, 0, lags, lags.length - LAGS.length, LAGS.length);
    }

    static Simulated of(Setup setup, long seed) {
        return new Simulator(setup, new Draws(seed)).run();
    }

    /** First-order autoregression of stationary standard deviation {@code sd}. */
    private double[] memory(double phi, double sd) {
        double[] v = new double[n];
        v[0] = draws.normal(sd);
        for (int t = 1; t < n; t++) {
            v[t] = phi * v[t - 1] + draws.normal(sd * Math.sqrt(1 - phi * phi));
        }
        return v;
    }

    private void byItself() {
        int start = draws.integer(0, 7);
        for (int t = 0; t < n; t++) {
            weekday[t] = (start + t) % 7;
        }
        if (setup.has(World.WEEKDAYS)) {
            weekdays(0);
            if (setup.otherwise() == Otherwise.OTHER_WEEKDAYS) {
                weekdays(n / 2);
            }
        }
        if (setup.has(World.MEMORY)) {
            add(memory(draws.uniform(0.4, 0.8), draws.uniform(0.15, 0.4)));
        }
        if (setup.has(World.LEVEL)) {
            double sd = draws.uniform(0.01, 0.05);
            double drift = draws.normal(0.002);
            double level = 0;
            for (int t = 0; t < n; t++) {
                level += draws.normal(sd);
                log[t] += level + drift * t;
            }
        }
        if (setup.has(World.FULL)) {
            double attention = 0;
            for (int t = 0; t < n; t++) {
                attention = 0.5 * attention + (draws.uniform() < 0.012 ? draws.exponential(1.2) : 0);
                log[t] += attention;
            }
        }
        if (setup.otherwise() == Otherwise.HEAVY_TAILS) {
            for (int t = 0; t < n; t++) {
                log[t] += 0.3 * Math.max(-10, Math.min(10, draws.student(3)));
            }
        }
    }

    /** Draws a pattern and has it from a day on, in place of the one before. */
    private void weekdays(int from) {
        for (int day = 0; day < 7; day++) {
            double fresh = WEEK[from == 0 ? day : (day + 3) % 7] + draws.normal(0.1);
            for (int t = from; t < n; t++) {
                log[t] += weekday[t] == day ? fresh - (from == 0 ? 0 : week[day]) : 0;
            }
            week[day] = fresh;
        }
    }

    private void add(double[] v) {
        for (int t = 0; t < n; t++) {
            log[t] += v[t];
        }
    }

    private void unlogged() {
        double[] count = new double[n];
        for (int t = 0; t < n; t++) {
            count[t] = draws.poisson(0.4 * Math.exp(0.9 * motivation[t]) * weekend(t));
        }
        for (int t = 0; t < n; t++) {
            log[t] += setup.hidden() * worked(count, t);
        }
    }

    private double weekend(int t) {
        return weekday[t] >= 5 ? 0.3 : 1;
    }

    private double worked(double[] count, int t) {
        double sum = 0;
        for (int lag = 0; lag <= Math.min(t, lags.length - 1); lag++) {
            sum += count[t - lag] * lags[lag];
        }
        return sum;
    }

    private Simulated run() {
        byItself();
        if (setup.hidden() > 0) {
            unlogged();
        }
        double[] rate = new double[setup.actions()];
        double[] load = new double[setup.actions()];
        for (int k = 0; k < rate.length; k++) {
            rate[k] = Math.log(draws.logUniform(setup.slowest(), setup.fastest()));
            load[k] = draws.uniform(0.3, 1);
        }
        double size = draws.uniform(3, 15);
        double[] y = new double[n];
        double[] mean = new double[n];
        double[] without = new double[n];
        double yesterday = 0;
        for (int t = 0; t < n; t++) {
            double works = 0;
            for (int k = 0; k < rate.length; k++) {
                double wish = rate[k] + load[k] * motivation[t] - load[k] * load[k] / 2 + draws.normal(0.4) - 0.08;
                double count = draws.poisson(Math.exp(wish + setup.reverse() * yesterday) * weekend(t));
                deeds[k][t] = Math.min(6, count);
                works += setup.effects()[k] == 0 ? 0 : setup.effects()[k] * worked(deeds[k], t);
            }
            without[t] = base * Math.exp(log[t]);
            mean[t] =
                    setup.otherwise() == Otherwise.ADDITIVE ? without[t] + base * works : without[t] * Math.exp(works);
            y[t] = draws.negativeBinomial(mean[t], size);
            if (setup.has(World.FULL) && draws.uniform() < 0.03) {
                y[t] = 0;
            }
            double usual = base * Math.exp(week[weekday[t]]);
            yesterday = Math.max(-1.5, Math.min(1.5, Math.log((y[t] + 0.5) / (usual + 0.5))));
        }
        return result(y, mean, without);
    }

    private Simulated result(double[] all, double[] mean, double[] without) {
        double[] truth = kept(all);
        double[] y = truth.clone();
        if (setup.has(World.FULL)) {
            for (int t = 0; t < y.length; t++) {
                y[t] = draws.uniform() < 0.08 ? Double.NaN : y[t];
            }
            int gap = draws.integer(5, 15);
            int from = draws.integer(10, y.length - gap - 5);
            Arrays.fill(y, from, from + gap, Double.NaN);
        }
        double[][] deedsKept = Arrays.stream(deeds).map(Simulator::kept).toArray(double[][]::new);
        int[] days = Arrays.copyOfRange(weekday, BEFORE, n);
        return new Simulated(y, truth, days, deedsKept, kept(mean), kept(without));
    }

    private static double[] kept(double[] all) {
        return Arrays.copyOfRange(all, BEFORE, all.length);
    }
}
