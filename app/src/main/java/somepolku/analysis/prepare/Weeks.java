package somepolku.analysis.prepare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Days gathered into weeks from Monday on, for a series with so few a day that days say nothing. */
final class Weeks {
    /** Fewer days than this are not a week. */
    private static final int ENOUGH = 4;

    private Weeks() {}

    /** Of each week the days that have a value; weeks of which too few have one are left out. */
    static List<List<Cell>> of(List<Cell> days) {
        SortedMap<LocalDate, List<Cell>> weeks = new TreeMap<>();
        for (Cell day : days) {
            LocalDate monday = day.span().first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            weeks.computeIfAbsent(monday, any -> new ArrayList<>()).add(day);
        }
        return weeks.values().stream().filter(week -> week.size() >= ENOUGH).toList();
    }
}
