package somepolku.analysis.prepare;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/** Whether readings fall on the days of an action more often than chance. */
final class Watched {
    private static final double LIMIT = 0.01;

    private Watched() {}

    /**
     * Fisher's exact test, one-sided: of N days A have the action and R a reading; how likely is it that at least as many
     * have both?
     *
     * @param read a value for each day: whether the series was read on it
     * @param daily how often the action was done on it
     * @param from the first day that counts
     */
    static boolean by(boolean[] read, double[] daily, int from) {
        int deeds = 0;
        int readings = 0;
        int both = 0;
        for (int day = from; day < read.length; day++) {
            deeds += daily[day] > 0 ? 1 : 0;
            readings += read[day] ? 1 : 0;
            both += read[day] && daily[day] > 0 ? 1 : 0;
        }
        return p(read.length - from, deeds, readings, both) < LIMIT;
    }

    static double p(int days, int deeds, int readings, int both) {
        if (both == 0) {
            return 1;
        }
        return HypergeometricDistribution.of(days, deeds, readings).survivalProbability(both - 1);
    }
}
