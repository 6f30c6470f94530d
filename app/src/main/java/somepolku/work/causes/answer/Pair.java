package somepolku.work.causes.answer;

import java.util.List;
import java.util.Optional;
import somepolku.analysis.links.Link;
import somepolku.analysis.links.Tier;
import somepolku.analysis.wording.Said;
import somepolku.domain.term.MetricKey;

/**
 * One action against one metric: a finding, or why there is none.
 *
 * @param link the figures: tier, test, effect with interval, gates
 * @param with days with the action among those that were looked at
 * @param without days without it
 * @param deeds the deeds that were counted, by their days
 * @param tier the tier in two or three words
 * @param said what may be said, whole: whoever shows it leaves nothing of it away
 * @param doubts what keeps it from being said more surely, and what its calendar showed
 * @param others other actions of the same days, those first that were done most often on them
 * @param otherwise what else may have to do with it, such as days that the person marked
 * @param shift the calendar of its deeds elsewhere along the series; empty where it was not tested
 * @param needs what it takes to say more
 * @param trail how it came to be, step by step, in texts
 */
public record Pair(
        MetricKey metric,
        Link link,
        int with,
        int without,
        List<Deed> deeds,
        Said tier,
        List<Said> said,
        List<Said> doubts,
        List<Beside> others,
        List<Said> otherwise,
        Optional<Histogram> shift,
        Needs needs,
        List<Said> trail) {

    public Pair {
        deeds = List.copyOf(deeds);
        said = List.copyOf(said);
        doubts = List.copyOf(doubts);
        others = List.copyOf(others);
        otherwise = List.copyOf(otherwise);
        trail = List.copyOf(trail);
    }

    /** Such as {@code linkedin/post}, or {@code linkedin/post#portfolio} where the person refined it. */
    public String action() {
        return link.action().action();
    }

    /** Whether there were days enough for a test. */
    public boolean tested() {
        return link.tier() != Tier.NOT_ENOUGH;
    }
}
