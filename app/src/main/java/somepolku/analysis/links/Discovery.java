package somepolku.analysis.links;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** False discoveries among many tests: Benjamini and Hochberg 1995. */
public final class Discovery {
    private Discovery() {}

    /** {@code q_(i) = min over j ≥ i of m·p_(j)/j}: of findings with q ≤ 0.05, about one in twenty is false. */
    public static double[] q(double[] p) {
        int m = p.length;
        Integer[] order = IntStream.range(0, m).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> p[i]));
        double[] q = new double[m];
        double least = 1;
        for (int rank = m; rank >= 1; rank--) {
            int i = order[rank - 1];
            least = Math.min(least, p[i] * m / rank);
            q[i] = least;
        }
        return q;
    }
}
