package somepolku.analysis.series;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Leaves out points that a picture could not show: of each pixel column the first, the lowest, the highest and the last
 * remain, so the drawn line covers the same pixels as all of them would.
 */
public final class Thinned {
    private Thinned() {}

    /**
     * Thins points that are in the order of their x.
     *
     * @param x in pixels; its whole part is the column
     */
    public static <P> List<P> columns(List<P> points, ToDoubleFunction<P> x, ToDoubleFunction<P> value) {
        List<P> kept = new ArrayList<>();
        int start = 0;
        long column = points.isEmpty() ? 0 : column(points.get(0), x);
        for (int i = 1; i <= points.size(); i++) {
            long next = i == points.size() ? column : column(points.get(i), x);
            if (i == points.size() || next != column) {
                keep(points.subList(start, i), value, kept);
                start = i;
                column = next;
            }
        }
        return kept;
    }

    private static <P> long column(P point, ToDoubleFunction<P> x) {
        return (long) Math.floor(x.applyAsDouble(point));
    }

    private static <P> void keep(List<P> column, ToDoubleFunction<P> value, List<P> kept) {
        int low = 0;
        int high = 0;
        double lowest = value.applyAsDouble(column.get(0));
        double highest = lowest;
        for (int i = 1; i < column.size(); i++) {
            double here = value.applyAsDouble(column.get(i));
            if (here < lowest) {
                lowest = here;
                low = i;
            }
            if (here > highest) {
                highest = here;
                high = i;
            }
        }
        int last = column.size() - 1;
        int before = -1;
        for (int i : new int[] {0, Math.min(low, high), Math.max(low, high), last}) {
            if (i != before) {
                kept.add(column.get(i));
                before = i;
            }
        }
    }
}
