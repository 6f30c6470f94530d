package somepolku.domain.advice;

import java.util.List;
import somepolku.domain.term.ChannelId;

/**
 * What a rule says of itself.
 *
 * @param channel whose plugin brings it
 * @param id unique on the channel
 * @param name the advice in a few words
 */
public record RuleInfo(ChannelId channel, String id, String name, Evidence evidence, List<Need> needs) {

    public RuleInfo {
        needs = List.copyOf(needs);
    }

    /** Under which the person's own word about the rule is kept: {@code linkedin/steady-posts}. */
    public String key() {
        return channel + "/" + id;
    }
}
