package somepolku.ui.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.days.Wanted;
import somepolku.analysis.days.YearMap;
import somepolku.domain.term.ChannelId;

/**
 * What the room shows.
 *
 * @param years newest first
 * @param channels that deeds have
 * @param at the day under the keyboard
 * @param deeds of that day, as they are wanted
 * @param calm whether only that something was done is shown, and not how much
 */
record YearState(
        List<Integer> years,
        List<ChannelId> channels,
        YearMap map,
        Wanted wanted,
        LocalDate at,
        LocalDate today,
        Optional<List<Line>> deeds,
        boolean table,
        boolean calm) {

    /** A deed of the day under the keyboard. */
    record Line(ChannelId channel, String said) {}

    YearState with(YearMap next, Wanted which) {
        return new YearState(years, channels, next, which, at, today, deeds, table, calm);
    }

    YearState at(LocalDate day) {
        return new YearState(years, channels, map, wanted, day, today, Optional.empty(), table, calm);
    }

    YearState with(List<Line> lines) {
        return new YearState(years, channels, map, wanted, at, today, Optional.of(lines), table, calm);
    }

    YearState asTable(boolean twin) {
        return new YearState(years, channels, map, wanted, at, today, deeds, twin, calm);
    }
}
