package somepolku.importing.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.importing.Intake;

/**
 * How new an export is: the newest day of each sort of its rows. Platforms correct their numbers for some days and
 * people change jobs, so where two exports say different things of the same row, the one that reaches further is right,
 * in whatever order they are imported.
 */
final class Freshness {
    private final Map<Sort, LocalDate> newest = new HashMap<>();

    /** Rows that an export lists together. */
    record Sort(String source, Class<?> type, String id) {
        static Sort of(ChannelId channel, Intake.Item item) {
            if (item instanceof Intake.Deed deed) {
                return deeds(channel.value(), deed.kind());
            }
            if (item instanceof Intake.Job) {
                return new Sort(channel.value(), Application.class, "");
            }
            if (item instanceof Intake.Trait trait) {
                return new Sort(channel.value(), Fact.class, trait.sort().name());
            }
            return item instanceof Intake.Figure figure
                    ? new Sort(channel.value(), Reading.class, figures(figure.metric(), figure.about()))
                    : new Sort(channel.value(), Intake.Person.class, "");
        }

        static Sort deeds(String source, String kind) {
            return new Sort(source, Activity.class, kind);
        }

        /** What an entry of the journal stands beside, other than a deed. */
        static Sort of(String source, Entry entry) {
            if (entry instanceof Application) {
                return new Sort(source, Application.class, "");
            }
            return entry instanceof Reading reading
                    ? new Sort(source, Reading.class, figures(reading.metric().id(), reading.about()))
                    : new Sort(source, Intake.Person.class, "");
        }

        /** One post's numbers say nothing of how new another's are. */
        private static String figures(String metric, Optional<About> about) {
            return metric + "|" + about.map(About::key).orElse("");
        }
    }

    void add(Sort sort, Optional<LocalDate> day) {
        day.ifPresent(known -> newest.merge(sort, known, (a, b) -> a.isAfter(b) ? a : b));
    }

    /** Of all sorts but figures, whose posts are many. */
    Reach reach() {
        SortedMap<String, String> days = new TreeMap<>();
        newest.forEach((sort, day) -> {
            if (sort.type() != Reading.class) {
                days.put(sort.type().getSimpleName() + "/" + sort.id(), day.toString());
            }
        });
        return new Reach(days);
    }

    boolean reachesFurther(Sort sort, Freshness other) {
        LocalDate mine = newest.getOrDefault(sort, LocalDate.MIN);
        return mine.isAfter(other.newest.getOrDefault(sort, LocalDate.MIN));
    }
}
