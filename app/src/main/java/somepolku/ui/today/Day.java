package somepolku.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which day is in sight.
 *
 * @param first whether the journal holds nothing at all yet
 * @param readings the day's own figures, as lines
 * @param next what the program offers to do
 */
record Day(LocalDate day, LocalDate today, boolean first, List<Figure> readings, Next next) {

    Day {
        readings = List.copyOf(readings);
    }

    /** A reading: {@code Kontaktit}, {@code 128}. */
    record Figure(String channel, String metric, String value) {}

    /** What the journal lacks most, and so what to do next. */
    enum Next {
        BEGIN,
        FIRST_READING,
        LOOK
    }

    /** The week of the day, from Monday. */
    List<LocalDate> week() {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
    }
}
