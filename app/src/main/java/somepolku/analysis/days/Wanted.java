package somepolku.analysis.days;

import java.util.Optional;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;

/** Which deeds count: those of a channel, with a purpose; all where nothing is named. */
public record Wanted(Optional<ChannelId> channel, Optional<Purpose> purpose) {
    public static final Wanted ALL = new Wanted(Optional.empty(), Optional.empty());

    public boolean has(ChannelId itsChannel, Optional<Purpose> itsPurpose) {
        return channel.filter(one -> !one.equals(itsChannel)).isEmpty()
                && (purpose.isEmpty() || purpose.equals(itsPurpose));
    }
}
