package somepolku.bench.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import somepolku.analysis.model.Rows;
import somepolku.analysis.table.Candidate;
import somepolku.analysis.table.Shape;
import somepolku.analysis.table.Table;

/**
 * Generated series and deeds, of which three do something to each series.
 *
 * @param deeds K actions, counts a day
 * @param spread the same, each deed fading by half in two days
 * @param views M series; a missing day is NaN
 */
record Data(double[][] deeds, double[][] spread, double[][] views) {

    static Data of(int days, int series, int actions) {
        Random random = new Random(1);
        double[] motivation = new double[days];
        double mood = 0;
        for (int t = 0; t < days; t++) {
            mood = 0.93 * mood + 0.37 * random.nextGaussian();
            motivation[t] = mood;
        }
        double[][] deeds = new double[actions][days];
        double[][] spread = new double[actions][days];
        for (int k = 0; k < actions; k++) {
            double rate = Math.exp(-2.8 + 2.2 * random.nextDouble());
            double sum = 0;
            for (int t = 0; t < days; t++) {
                deeds[k][t] = poisson(random, rate * Math.exp(0.6 * motivation[t]));
                sum = 0.7071 * sum + deeds[k][t];
                spread[k][t] = sum;
            }
        }
        double[][] views = new double[series][days];
        for (int i = 0; i < series; i++) {
            double memory = 0;
            double level = Math.log(5 + 50 * random.nextDouble());
            for (int t = 0; t < days; t++) {
                memory = 0.6 * memory + 0.25 * random.nextGaussian();
                level += 0.01 * random.nextGaussian();
                double log = level + memory + (t % 7 > 4 ? -0.5 : 0.1);
                for (int k = 0; k < 3; k++) {
                    log += 0.06 * spread[(i * 7 + k) % actions][t];
                }
                double mean = Math.exp(Math.min(log, 8));
                double y = Math.max(0, Math.rint(mean + Math.sqrt(mean + mean * mean / 8) * random.nextGaussian()));
                views[i][t] = random.nextDouble() > 0.08 ? y : Double.NaN;
            }
        }
        return new Data(deeds, spread, views);
    }

    private static int poisson(Random random, double mean) {
        int count = 0;
        double limit = Math.exp(-mean);
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    /** One series as the program has it. */
    Table table(int series) {
        double[] y = views[series];
        int[] observed =
                IntStream.range(0, y.length).filter(t -> !Double.isNaN(y[t])).toArray();
        int n = observed.length;
        double[] values = new double[n];
        double[] gap = new double[n];
        int[][] days = new int[n][];
        double[][] design = new double[7][n];
        for (int i = 0; i < n; i++) {
            int t = observed[i];
            values[i] = y[t];
            gap[i] = i == 0 ? t : t - observed[i - 1];
            days[i] = new int[] {t};
            design[0][i] = 1;
            for (int j = 0; j < 6; j++) {
                design[1 + j][i] = t % 7 == 6 ? -1 : t % 7 == j ? 1 : 0;
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        Arrays.stream(deeds).forEach(daily -> candidates.add(new Candidate("a" + candidates.size(), daily, false)));
        return new Table(Shape.DAYS, new Rows(values, new double[n], gap, observed, design), days, candidates);
    }
}
