package somepolku.analysis.model;

/**
 * What the series does by itself, in units of σ², the variance of a middling row.
 *
 * @param q variance that the level gains each day: a random walk. Never below 1e-4, since the likelihood likes to put it
 *     at 0, and then tests find too much
 * @param phi how much of the short memory is left after a day, 0 to 1
 * @param v0 variance of the short memory; 0 where phi is 0
 */
public record Variances(double q, double phi, double v0) {
    private static final double[] Q = {1e-4, 4e-4, 1.5e-3, 6e-3, 2.5e-2};
    private static final double[] PHI = {0.35, 0.6, 0.8, 0.92};
    private static final double[] V0 = {0.15, 0.5, 1.2, 3.0};

    /** Choices of memory: none, and every pair of phi and v0. */
    static final int MEMORIES = 1 + PHI.length * V0.length;

    static final int SIZE = Q.length * MEMORIES;

    /** One of {@link #SIZE} on the grid. Index = level · {@link #MEMORIES} + memory. */
    static Variances at(int index) {
        int memory = index % MEMORIES;
        double q = Q[index / MEMORIES];
        return memory == 0
                ? new Variances(q, 0, 0)
                : new Variances(q, PHI[(memory - 1) / V0.length], V0[(memory - 1) % V0.length]);
    }

    /** The neighbours of a grid point: one step in any of the three, or in several at once. Ends with −1. */
    static void around(int index, int[] out) {
        int level = index / MEMORIES;
        int memory = index % MEMORIES;
        int n = 0;
        for (int l = Math.max(0, level - 1); l <= Math.min(Q.length - 1, level + 1); l++) {
            for (int m = 0; m < MEMORIES; m++) {
                if (near(memory, m) && (l != level || m != memory)) {
                    out[n++] = l * MEMORIES + m;
                }
            }
        }
        out[n] = -1;
    }

    private static boolean near(int one, int other) {
        if (one == 0 || other == 0) {
            // Without memory v0 means nothing, so every v0 of the shortest memory is next to it.
            return Math.max(one, other) <= V0.length;
        }
        int phi = (one - 1) / V0.length - (other - 1) / V0.length;
        int v0 = (one - 1) % V0.length - (other - 1) % V0.length;
        return Math.abs(phi) <= 1 && Math.abs(v0) <= 1;
    }
}
