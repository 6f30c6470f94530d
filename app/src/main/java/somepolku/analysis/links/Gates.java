package somepolku.analysis.links;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import somepolku.analysis.model.Fit;
import somepolku.analysis.model.Score;
import somepolku.analysis.model.TimeShift;
import somepolku.analysis.table.Candidate;

/**
 * What a finding must also pass to be likely.
 *
 * @param shift the calendar of its deeds elsewhere along the series
 * @param lead p of the deeds of the three days after, beside its own effect; small where the series moves the deeds
 * @param closest the eligible action that goes most closely with it; empty where it is the only one
 * @param closeness of that one: the correlation of both columns, whitened and adjusted, without its sign
 */
public record Gates(TimeShift shift, double lead, Optional<Candidate> closest, double closeness) {
    private static final double LEVEL = 0.05;
    private static final double TOO_CLOSE = 0.8;

    /**
     * @param without the fit of all other findings
     * @param with the fit of all findings
     * @param plain the columns of all actions, adjusted in the fit of none
     */
    static Gates of(Columns columns, int action, Fit without, Fit with, double[][] plain) {
        List<Candidate> all = columns.table().candidates();
        TimeShift shift = TimeShift.of(without, without.adjusted(columns.screen()[action])[0]);
        double[] lead = with.adjusted(columns.table().lead(all.get(action)))[0];
        int closest = -1;
        double closeness = 0;
        for (int k : columns.eligible()) {
            double near = k == action ? -1 : Math.abs(correlation(plain[action], plain[k]));
            if (near >= closeness) {
                closest = k;
                closeness = near;
            }
        }
        return new Gates(
                shift,
                Score.of(with, lead).p(),
                closest < 0 ? Optional.empty() : Optional.of(all.get(closest)),
                closeness);
    }

    /** Of each action those that cannot be told apart from it. plain: the columns of all, adjusted in the fit of none. */
    static Map<String, Set<String>> close(List<Candidate> all, double[][] plain) {
        Map<String, Set<String>> close = new HashMap<>();
        for (int k = 0; k < plain.length; k++) {
            for (int j = 0; j < k; j++) {
                if (Math.abs(correlation(plain[k], plain[j])) >= TOO_CLOSE) {
                    close.computeIfAbsent(all.get(k).action(), any -> new HashSet<>())
                            .add(all.get(j).action());
                    close.computeIfAbsent(all.get(j).action(), any -> new HashSet<>())
                            .add(all.get(k).action());
                }
            }
        }
        return close;
    }

    private static double correlation(double[] a, double[] b) {
        double lengths = Math.sqrt(Screening.dot(a, a) * Screening.dot(b, b));
        return lengths == 0 ? 0 : Screening.dot(a, b) / lengths;
    }

    boolean fitsElsewhere() {
        return shift.p() > LEVEL;
    }

    boolean fitsBackwards() {
        return lead <= LEVEL;
    }

    boolean inseparable() {
        return closeness >= TOO_CLOSE;
    }
}
