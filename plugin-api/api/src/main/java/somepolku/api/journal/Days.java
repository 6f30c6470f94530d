package somepolku.api.journal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Calendar days where the person is, from {@code first} to {@code last}, both included. */
public record Days(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException if the last day is before the first */
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** How many they are; at least one. */
    public long count() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
