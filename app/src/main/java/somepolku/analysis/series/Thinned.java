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
        for (int i = 1; i <= points.size(); i++) {
            boolean ends = i == points.size() || column(points.get(i), x) != column(points.get(start), x);
            if (ends) {
                keep(points.subList(start, i), value, kept);
                start = i;
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
        for (int i = 1; i < column.size(); i++) {
            double here = value.applyAsDouble(column.get(i));
            low = here < value.applyAsDouble(column.get(low)) ? i : low;
            high = here > value.applyAsDouble(column.get(high)) ? i : high;
        }
        for (int i = 0; i < column.size(); i++) {
            if (i == 0 || i == low || i == high || i == column.size() - 1) {
                kept.add(column.get(i));
            }
        }
    }
}
