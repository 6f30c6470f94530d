package somepolku.chart.scale;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Round values that hold a range, for a value axis.
 *
 * @param step between two of them
 * @param first as a multiple of the step
 * @param last as a multiple of the step
 */
public record RoundTicks(double step, long first, long last) {
    private static final double[] ROUND = {1, 2, 2.5, 5};
    private static final int FEWEST = 3;

    /**
     * The finest ticks of which there are not too many.
     *
     * @param most how many there is room for, at least three
     * @param whole whether what is counted comes in wholes, so that a half would mean nothing
     */
    public static RoundTicks around(double low, double high, int most, boolean whole) {
        double span = Math.max(high - low, whole ? 1 : 1e-9);
        int exponent = (int) Math.floor(Math.log10(span / most)) - 1;
        while (true) {
            for (double digit : ROUND) {
                double step = digit * Math.pow(10, exponent);
                if (whole && step != Math.rint(step)) {
                    continue;
                }
                RoundTicks ticks = new RoundTicks(
                        step, (long) Math.floor(low / step + 1e-9), (long) Math.ceil(high / step - 1e-9));
                if (ticks.count() <= Math.max(most, FEWEST)) {
                    return ticks.count() < FEWEST ? new RoundTicks(step, ticks.first, ticks.first + FEWEST - 1) : ticks;
                }
            }
            exponent++;
        }
    }

    public double low() {
        return value(first);
    }

    public double high() {
        return value(last);
    }

    public List<Double> values() {
        return LongStream.rangeClosed(first, last).mapToObj(this::value).toList();
    }

    private long count() {
        return last - first + 1;
    }

    /** Dividing by the inverse keeps 0.3 from becoming 0.30000000000000004. */
    private double value(long multiple) {
        return step < 1 ? multiple / (double) Math.round(1 / step) : multiple * step;
    }
}
