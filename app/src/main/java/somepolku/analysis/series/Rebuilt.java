package somepolku.analysis.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import somepolku.domain.journal.Contact;
import somepolku.domain.term.DaySpan;

/**
 * The level of contacts counted up by their days. Whoever was removed since is missing, so it is a lower bound of what
 * the platform showed on that day.
 */
final class Rebuilt {
    private Rebuilt() {}

    /** Adds the counted level to real values, which stand wherever both know the day. */
    static List<Point> beneath(List<Point> real, Collection<Contact> contacts) {
        TreeMap<LocalDate, Integer> arrivals = new TreeMap<>();
        int undated = 0;
        for (Contact contact : contacts) {
            if (contact.since().isPresent()) {
                arrivals.merge(contact.since().get(), 1, Integer::sum);
            } else {
                undated++;
            }
        }
        if (arrivals.isEmpty()) {
            return real;
        }
        TreeMap<LocalDate, Point> all = new TreeMap<>();
        int count = undated;
        for (Map.Entry<LocalDate, Integer> day : arrivals.entrySet()) {
            count += day.getValue();
            all.put(day.getKey(), new Point(DaySpan.of(day.getKey()), count, Provenance.REBUILT, Optional.empty()));
        }
        real.forEach(point -> all.put(point.day(), point));
        return new ArrayList<>(all.values());
    }
}
