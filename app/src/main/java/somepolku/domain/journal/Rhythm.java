package somepolku.domain.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How much a week is meant to hold, from a day on until the next rhythm begins. Days that are not named are for rest.
 *
 * @param days on which the person does something; may be none, where only the number matters
 * @param times how many contents a week; 0 where the person only named days
 */
public record Rhythm(Id<Rhythm> id, LocalDate from, Set<DayOfWeek> days, int times) implements Entry {
    /** More a week is no rhythm that anybody keeps. */
    public static final int MOST = 21;

    public Rhythm {
        days = days.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(days));
        if (times < 0 || times > MOST) {
            throw new IllegalArgumentException(times + " times a week");
        }
    }

    /** Whether nothing is asked of the person on this weekday. */
    public boolean rests(DayOfWeek day) {
        return !days.isEmpty() && !days.contains(day);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.RHYTHM;
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.of(from);
    }

    @Override
    public Optional<Origin> origin() {
        return Optional.empty();
    }
}
