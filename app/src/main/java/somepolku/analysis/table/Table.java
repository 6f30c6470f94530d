package somepolku.analysis.table;

import java.util.List;
import java.util.Optional;
import somepolku.analysis.model.Rows;

/**
 * A series as rows, beside the actions that may have to do with it.
 *
 * @param days of each row the days that it covers, as places in the candidates' daily counts
 */
public record Table(Shape shape, Rows rows, int[][] days, List<Candidate> candidates) {
    private static final int DEED_DAYS = 8;
    private static final int OTHER_DAYS = 8;
    private static final int AHEAD = 3;

    public Table {
        candidates = List.copyOf(candidates);
    }

    /** The same for the same figures and actions, and else practically never: what was found for it may be kept by it. */
    public long digest() {
        long digest = shape.ordinal();
        digest = mix(digest, rows.y());
        digest = mix(digest, rows.offset());
        digest = mix(digest, rows.gap());
        for (double[] column : rows.design()) {
            digest = mix(digest, column);
        }
        for (int[] row : days) {
            for (int day : row) {
                digest = mix(digest, day);
            }
        }
        for (Candidate candidate : candidates) {
            for (char letter : candidate.action().toCharArray()) {
                digest = mix(digest, letter);
            }
            digest = mix(mix(digest, candidate.watched() ? 1 : 2), candidate.daily());
        }
        return digest;
    }

    private static long mix(long digest, double[] values) {
        long mixed = mix(digest, values.length);
        for (double value : values) {
            mixed = mix(mixed, Double.doubleToLongBits(value));
        }
        return mixed;
    }

    /** The finaliser of SplitMix64 over what came before. */
    private static long mix(long digest, long next) {
        long z = digest * 31 + next + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** One value a row from one a day: the mean over the row's days. */
    public double[] column(double[] daily) {
        double[] column = new double[days.length];
        for (int i = 0; i < column.length; i++) {
            double sum = 0;
            for (int day : days[i]) {
                sum += daily[day];
            }
            column[i] = sum / days[i].length;
        }
        return column;
    }

    /** The action as screening sees it. */
    public double[] screen(Candidate candidate) {
        return column(Kernel.SCREEN.over(candidate.daily()));
    }

    /** The action with its days left free: same day, next day, later. */
    public double[][] flexible(Candidate candidate) {
        double[][] columns = Kernel.flexible(candidate.daily());
        for (int i = 0; i < columns.length; i++) {
            columns[i] = column(columns[i]);
        }
        return columns;
    }

    /**
     * What is done in the three days after: a placebo, since it cannot have worked yet. Where it fits, the series moves the
     * deeds and not they it.
     */
    public double[] lead(Candidate candidate) {
        double[] daily = candidate.daily();
        double[] lead = new double[daily.length];
        for (int day = 0; day < lead.length; day++) {
            for (int after = 1; after <= AHEAD && day + after < daily.length; after++) {
                lead[day] += daily[day + after] / AHEAD;
            }
        }
        return column(lead);
    }

    /** What is missing for a test of an action; of several the first. */
    public Optional<Shortage> shortage(Candidate candidate) {
        int with = 0;
        int without = 0;
        for (int[] row : days) {
            for (int day : row) {
                if (candidate.daily()[day] > 0) {
                    with++;
                } else {
                    without++;
                }
            }
        }
        int deedDays = with;
        int otherDays = without;
        int free = rows.size() - rows.design().length;
        return under(Shortage.What.ROWS, rows.size(), shape.rows())
                .or(() -> under(Shortage.What.FREE, free, shape.free()))
                .or(() -> under(Shortage.What.DEED_DAYS, deedDays, DEED_DAYS))
                .or(() -> under(Shortage.What.OTHER_DAYS, otherDays, OTHER_DAYS));
    }

    private static Optional<Shortage> under(Shortage.What what, int has, int needs) {
        return has < needs ? Optional.of(new Shortage(what, has, needs)) : Optional.empty();
    }
}
