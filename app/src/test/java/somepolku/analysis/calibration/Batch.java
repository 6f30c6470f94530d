package somepolku.analysis.calibration;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * The same question to many simulated journals, on all processors.
 *
 * @param n how many could be asked
 * @param sums of each answer
 */
record Batch(int n, double[] sums) {
    private static final long FIRST_SEED = 20_260_001;
    private static final int MOST_TRIES = 20;

    /**
     * @param row number of the row, so that each has journals of its own
     * @param one the answers for a seed; empty for a journal with too little to ask about, which another one replaces
     */
    static Batch of(int row, int n, LongFunction<Optional<double[]>> one) {
        long first = FIRST_SEED + 1_000_000L * row;
        double[] sums = new double[0];
        int asked = 0;
        for (int tries = 0; asked < n && tries < MOST_TRIES; tries++) {
            long from = first + (long) tries * n;
            for (double[] answers : LongStream.range(from, from + n)
                    .parallel()
                    .mapToObj(one)
                    .flatMap(Optional::stream)
                    .toList()) {
                if (asked < n) {
                    asked++;
                    sums = sums.length == 0 ? new double[answers.length] : sums;
                    for (int i = 0; i < sums.length; i++) {
                        sums[i] += answers[i];
                    }
                }
            }
        }
        return new Batch(asked, sums.length == 0 ? new double[MOST_TRIES] : Arrays.copyOf(sums, sums.length));
    }

    static double hit(boolean is) {
        return is ? 1 : 0;
    }
}
