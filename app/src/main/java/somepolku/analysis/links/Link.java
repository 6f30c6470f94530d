package somepolku.analysis.links;

import java.util.List;
import java.util.Optional;
import somepolku.analysis.model.Score;
import somepolku.analysis.model.TimeShift;
import somepolku.analysis.table.Candidate;
import somepolku.analysis.table.Shortage;

/**
 * What may be said about one action and the series.
 *
 * @param screening its test beside how busy one was otherwise, before anything was chosen: t and p as they are shown
 * @param q its false discovery rate after all that was chosen; 1 where nothing was tested
 * @param joint p of its three columns in the model of all findings; empty where it was not chosen
 * @param gates empty where it is no finding
 * @param effect empty where it is no finding: what was not found has no interval to be shown
 * @param shift the calendar of its deeds elsewhere along the series; of a finding beside all other findings. Of any other
 *     tested action in the series as it is, after {@link Links#shown}; else empty
 * @param shortage what is missing for a test; then the tier is {@link Tier#NOT_ENOUGH}, as it is where the action was
 *     always done at the same times as all others
 * @param doubts what keeps it from being said more surely
 */
public record Link(
        Candidate action,
        Tier tier,
        Score screening,
        double q,
        Optional<Double> joint,
        Optional<Gates> gates,
        Optional<Effect> effect,
        Optional<TimeShift> shift,
        Optional<Shortage> shortage,
        List<Doubt> doubts) {

    public Link {
        doubts = List.copyOf(doubts);
    }

    static Link untested(Candidate action, Score nothing, Optional<Shortage> shortage) {
        return untested(action, nothing, shortage, List.of());
    }

    /** Where there are days enough, but its column says nothing of its own. */
    static Link untested(Candidate action, Score nothing, Doubt doubt) {
        return untested(action, nothing, Optional.empty(), List.of(doubt));
    }

    private static Link untested(Candidate action, Score nothing, Optional<Shortage> shortage, List<Doubt> doubts) {
        return new Link(
                action,
                Tier.NOT_ENOUGH,
                nothing,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                shortage,
                doubts);
    }

    Link slid(TimeShift elsewhere) {
        return new Link(action, tier, screening, q, joint, gates, effect, Optional.of(elsewhere), shortage, doubts);
    }

    /** The lift on the strongest day after one deed from which on 4 of 5 such series would show it. */
    public double detectable() {
        return Effect.lift(screening.detectable());
    }
}
