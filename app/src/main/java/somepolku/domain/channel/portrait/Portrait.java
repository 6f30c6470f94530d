package somepolku.domain.channel.portrait;

import java.util.List;
import java.util.Optional;

/**
 * What a channel is for, what it trains and costs, and what content suits it.
 *
 * @param about a few sentences; may be empty
 * @param fits at most one for each kind of content, the best first; a kind without one is unknown, not bad
 */
public record Portrait(
        String about, List<TrainedSkill> trains, Optional<Cost> cost, List<ContentFit> fits, Optional<Icon> icon) {

    /** Of a channel of which nobody says anything. */
    public static final Portrait NONE = new Portrait("", List.of(), Optional.empty(), List.of(), Optional.empty());

    public Portrait {
        trains = List.copyOf(trains);
        fits = List.copyOf(fits);
    }
}
