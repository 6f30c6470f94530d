package somepolku.work.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import somepolku.text.when.Days;

/** A day to come, as a person types it. What elsewhere means a day that is over here means the next of its kind. */
public final class ComingDay {
    private static final int WEEK = 7;

    private ComingDay() {}

    /** Empty where it is no day, or one that is over. */
    public static Optional<LocalDate> of(String typed, LocalDate today) {
        Function<LocalDate, Optional<LocalDate>> from = day -> Days.whole(typed, day);
        return from.apply(today)
                .map(day -> {
                    if (!day.isBefore(today)) {
                        return day;
                    }
                    LocalDate tomorrows = from.apply(today.plusDays(1)).orElse(day);
                    if (tomorrows.equals(day.plusDays(1))) {
                        return day; // Yesterday stays yesterday.
                    }
                    boolean dated = typed.chars().anyMatch(Character::isDigit);
                    if (!dated) {
                        return day.plusDays(WEEK);
                    }
                    boolean yearless = !from.apply(today.plusYears(1)).equals(Optional.of(day));
                    return yearless ? day.plusYears(1) : day;
                })
                .filter(day -> !day.isBefore(today));
    }
}
