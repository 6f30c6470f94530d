package somepolku.analysis.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The earlier days that a day reminds of: the same date some months ago and in every year before. */
public final class Anniversaries {
    private static final List<Integer> MONTHS = List.of(1, 3, 6);

    private Anniversaries() {}

    /** A day so long ago. */
    public record Back(LocalDate day, int years, int months) {}

    /**
     * The days from the nearest back to {@code first}. A month that has no such date is passed over: the last of February
     * is no anniversary of the 31st.
     */
    public static List<Back> of(LocalDate day, LocalDate first) {
        List<Back> found = new ArrayList<>();
        for (int months : MONTHS) {
            add(found, day, new Back(day.minusMonths(months), 0, months), first);
        }
        for (int years = 1; years <= day.getYear() - first.getYear(); years++) {
            add(found, day, new Back(day.minusYears(years), years, 0), first);
        }
        return List.copyOf(found);
    }

    private static void add(List<Back> found, LocalDate day, Back back, LocalDate first) {
        if (!back.day.isBefore(first) && back.day.getDayOfMonth() == day.getDayOfMonth()) {
            found.add(back);
        }
    }
}
