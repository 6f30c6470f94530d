package somepolku.chart.scale;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks on a line that share a place.
 *
 * @param from index of the first of them
 * @param to index after the last
 * @param x where the place is
 */
public record Gathered(int from, int to, double x) {

    public int count() {
        return to - from;
    }

    /**
     * Gathers marks that would touch, and keeps the places apart. A group never reaches farther than one pill is wide,
     * so a busy month becomes a row of pills and not a single one; each is moved by at most half of that.
     *
     * @param x in ascending order
     * @param near marks closer than this are gathered
     * @param markWidth how wide a mark that stands alone is
     * @param pillWidth how wide a pill is, with its distance to the next
     * @param start where the first place may begin
     * @param end where the last place must end
     */
    public static List<Gathered> of(
            double[] x, double near, double markWidth, double pillWidth, double start, double end) {
        List<Gathered> groups = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= x.length; i++) {
            if (i == x.length || x[i] - x[first] >= pillWidth) {
                gather(x, first, i, near, groups);
                first = i;
            }
        }
        return apart(groups, markWidth, pillWidth, start, end);
    }

    /** Two marks with room between them stay two; more than that would need more room than they have. */
    private static void gather(double[] x, int from, int to, double near, List<Gathered> into) {
        if (to - from == 2 && x[to - 1] - x[from] >= near) {
            into.add(new Gathered(from, from + 1, x[from]));
            into.add(new Gathered(from + 1, to, x[from + 1]));
        } else {
            into.add(new Gathered(from, to, (x[from] + x[to - 1]) / 2));
        }
    }

    /** Pushes overlapping places to the right, and where that goes beyond the end, back to the left. */
    private static List<Gathered> apart(
            List<Gathered> groups, double markWidth, double pillWidth, double start, double end) {
        double[] x = groups.stream().mapToDouble(Gathered::x).toArray();
        double[] half = groups.stream()
                .mapToDouble(group -> (group.count() == 1 ? markWidth : pillWidth) / 2)
                .toArray();
        double taken = start;
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.max(x[i], taken + half[i]);
            taken = x[i] + half[i];
        }
        double limit = end;
        for (int i = x.length - 1; i >= 0; i--) {
            x[i] = Math.min(x[i], limit - half[i]);
            limit = x[i] - half[i];
        }
        List<Gathered> placed = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            placed.add(new Gathered(groups.get(i).from, groups.get(i).to, x[i]));
        }
        return placed;
    }
}
