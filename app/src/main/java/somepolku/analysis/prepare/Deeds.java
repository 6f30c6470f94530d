package somepolku.analysis.prepare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import somepolku.domain.journal.Activity;

/** How often each action was done on each day. A day without one counts as none, unless it is marked as not logged. */
public final class Deeds {
    /** From then on a deed is seen mostly by those who look on the next day, so it is that day's. */
    private static final LocalTime LATE = LocalTime.of(20, 0);

    private final SortedMap<String, Map<LocalDate, Integer>> byAction = new TreeMap<>();
    private Optional<LocalDate> first = Optional.empty();
    private int undated;

    private Deeds() {}

    /** Each deed's action is its channel and kind; a deed without a kind is none that could be tested. */
    public static Deeds of(Stream<Activity> deeds) {
        return of(deeds, deed -> deed.kindId().isEmpty() ? Optional.empty() : Optional.of(deed.action()));
    }

    /** action: what a deed counts as, such as {@code linkedin/post#portfolio}; empty where it counts as nothing. */
    public static Deeds of(Stream<Activity> deeds, Function<Activity, Optional<String>> action) {
        Deeds all = new Deeds();
        deeds.forEach(deed -> action.apply(deed).ifPresent(name -> all.add(deed, name)));
        return all;
    }

    private void add(Activity deed, String action) {
        if (deed.day().isEmpty()) {
            undated++;
            return;
        }
        LocalDate day = counted(deed).orElseThrow();
        byAction.computeIfAbsent(action, any -> new HashMap<>()).merge(day, 1, Integer::sum);
        first = first.filter(earlier -> !day.isBefore(earlier)).or(() -> Optional.of(day));
    }

    /** The day that a deed counts on: the next one where it was done late; empty where its day is not known. */
    public static Optional<LocalDate> counted(Activity deed) {
        boolean late = deed.time().filter(time -> !time.isBefore(LATE)).isPresent();
        return deed.day().map(day -> day.plusDays(late ? 1 : 0));
    }

    public Set<String> actions() {
        return byAction.keySet();
    }

    /** The first day with a deed of any action: before it nobody wrote any down. */
    public Optional<LocalDate> first() {
        return first;
    }

    /** Deeds that no day is known of, and that are therefore not in any count. */
    public int undated() {
        return undated;
    }

    /** Counts a day for {@code days} days. */
    double[] daily(String action, LocalDate from, int days) {
        double[] counts = new double[days];
        byAction.getOrDefault(action, Map.of()).forEach((day, count) -> {
            long place = ChronoUnit.DAYS.between(from, day);
            if (place >= 0 && place < days) {
                counts[(int) place] = count;
            }
        });
        return counts;
    }
}
