package somepolku.chart.cause;

import java.util.Arrays;
import somepolku.kit.Texts;

/**
 * How well deeds fit on their own days and moved to others.
 *
 * @param own how well they fit where they are; never below zero
 * @param elsewhere the same for every other place
 * @param asGood how many other places fit at least as well
 */
public record ShiftModel(double own, double[] elsewhere, int asGood, Texts texts) {
    private static final int COLUMNS = 14;

    /** How many places fall into each of equally wide columns, and how many columns are worse than one's own days. */
    record Columns(int[] counts, int worse) {
        int highest() {
            return Arrays.stream(counts).max().orElse(0);
        }
    }

    /** One's own days always lie on the edge between two columns, so that no column holds both better and worse. */
    Columns columns() {
        double most = Math.max(own, Arrays.stream(elsewhere).max().orElse(0));
        if (most <= 0) {
            return new Columns(new int[] {elsewhere.length}, 0);
        }
        int worse = (int) Math.min(COLUMNS, Math.max(own > 0 ? 1 : 0, Math.round(COLUMNS * own / most)));
        int better = Math.max(1, COLUMNS - worse);
        int[] counts = new int[worse + better];
        double above = (most - own) / better;
        for (double value : elsewhere) {
            boolean good = value >= own - 1e-12;
            int at = good
                    ? worse + (above <= 0 ? 0 : (int) Math.min(better - 1, Math.floor((value - own) / above)))
                    : (int) Math.min(worse - 1, Math.floor(value / own * worse));
            counts[Math.max(good ? worse : 0, at)]++;
        }
        return new Columns(counts, worse);
    }
}
