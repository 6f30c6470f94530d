package somepolku.analysis.model;

import java.util.Arrays;

/** The middle value; of an even number of values the mean of the two in the middle. */
final class Median {
    private Median() {}

    /** scratch: of the same length, overwritten. */
    static double of(double[] values, double[] scratch) {
        System.arraycopy(values, 0, scratch, 0, values.length);
        Arrays.sort(scratch);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? scratch[middle] : (scratch[middle - 1] + scratch[middle]) / 2;
    }
}
