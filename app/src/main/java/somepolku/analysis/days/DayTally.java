package somepolku.analysis.days;

import java.time.LocalDate;
import java.util.List;
import somepolku.domain.term.ChannelId;

/**
 * What was done on a day, counted up.
 *
 * @param minutes of the deeds whose minutes are known
 * @param untimed how many deeds have no minutes: not known is not zero
 * @param channels of the deeds, one for each in their order in the journal
 */
public record DayTally(LocalDate day, int deeds, int minutes, int untimed, List<ChannelId> channels) {

    public DayTally {
        channels = List.copyOf(channels);
    }

    public static DayTally nothing(LocalDate day) {
        return new DayTally(day, 0, 0, 0, List.of());
    }
}
