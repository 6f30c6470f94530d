package somepolku.analysis.wording;

import java.util.ArrayList;
import java.util.List;
import somepolku.analysis.links.Link;
import somepolku.analysis.links.Tier;
import somepolku.analysis.prepare.Left;

/** What stands beside a finding: what else there was, and what it takes to say more. */
public final class Context {
    private Context() {}

    /**
     * What else was there in the same time.
     *
     * @param actions how many actions there are in all
     * @param applications how many jobs were applied for
     */
    public static List<Said> otherwise(int actions, int applications, Left left) {
        List<Said> all = new ArrayList<>();
        if (actions > 1) {
            all.add(Said.of("analysis.otherwise.busy"));
        }
        if (applications > 0) {
            all.add(Said.of("analysis.otherwise.applications", applications));
        }
        if (left.since().isPresent()) {
            all.add(Said.of("analysis.otherwise.break"));
        }
        // Marking days after looking at them makes findings too good: their number stands here also where it is zero.
        all.add(Said.of("analysis.otherwise.marked", left.exceptional()));
        return all;
    }

    /** What it takes to say more than the tier. */
    public static List<Said> needs(Link link) {
        List<Said> all = new ArrayList<>();
        switch (link.tier()) {
            case NOT_ENOUGH -> all.addAll(Wording.shortage(link));
            case NO_SIGN -> all.add(Said.of("analysis.needs.days"));
            case SEEN_TOGETHER, MOVES_TOGETHER -> {
                all.add(Said.of("analysis.needs.days"));
                all.add(Said.of("analysis.needs.experiment"));
            }
            case LIKELY, BY_EXPERIMENT, CONFIRMED -> all.add(Said.of("analysis.experiment"));
        }
        return link.tier() == Tier.CONFIRMED ? List.of() : all;
    }
}
