package somepolku.analysis.model;

import java.util.Arrays;

/**
 * The observed rows of a series, n of them. A row that is missing is not here: its days are in the gap of the next one,
 * which for this model is the same thing exactly.
 *
 * @param y what was counted in the row; below 0 only where a standing fell
 * @param offset log of the days that the row covers, plus whatever effect is taken as known
 * @param gap days between the middle of the row before and its own; of the first row the days before it that were
 *     missing, mostly 0
 * @param slot the row's place in steps of the series (days, or readings), with holes where rows are missing; used by
 *     the first guess of the level alone
 * @param design the columns that are always in the model, p arrays of n: constant and weekdays first
 */
public record Rows(double[] y, double[] offset, double[] gap, int[] slot, double[][] design) {

    public Rows {
        for (double[] column : design) {
            if (column.length != y.length) {
                throw new IllegalArgumentException("a column of " + column.length + " for " + y.length + " rows");
            }
        }
    }

    public int size() {
        return y.length;
    }

    /** With more columns behind those of the design. */
    public Rows with(double[]... columns) {
        double[][] all = Arrays.copyOf(design, design.length + columns.length);
        System.arraycopy(columns, 0, all, design.length, columns.length);
        return new Rows(y, offset, gap, slot, all);
    }

    /** With {@code effect} of a column taken as known: the null hypothesis that the effect is just that. */
    public Rows given(double[] column, double effect) {
        double[] moved = offset.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += effect * column[i];
        }
        return new Rows(y, moved, gap, slot, design);
    }

    /** How many steps of the series there are from the first to the last row, holes counted. */
    int slots() {
        return y.length == 0 ? 0 : slot[slot.length - 1] + 1;
    }
}
