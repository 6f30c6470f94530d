package somepolku.analysis.deeds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;

/** Readings whose deed was found neither by its key nor by its time. */
final class Strangers {
    private static final Duration SAME = Duration.ofSeconds(5);

    private Strangers() {}

    /** Those of each channel and day together, in their order. */
    static List<List<Reading>> byDay(List<Reading> readings, ZoneId zone) {
        Map<Sought.Dated, List<Reading>> days = new LinkedHashMap<>();
        for (Reading reading : readings) {
            Sought.Dated dated = new Sought.Dated(reading.metric().channel(), day(reading, zone));
            days.computeIfAbsent(dated, any -> new ArrayList<>()).add(reading);
        }
        return List.copyOf(days.values());
    }

    /** The day on which their post was made, where they are about one post only. */
    static Optional<LocalDate> day(List<Reading> ofADay, ZoneId zone) {
        return count(ofADay) == 1 ? Optional.of(day(ofADay.get(0), zone)) : Optional.empty();
    }

    /** Without a time only the beginning of the counting tells when it may have been made. */
    static LocalDate day(Reading reading, ZoneId zone) {
        return reading.about()
                .orElseThrow()
                .made()
                .map(made -> LocalDate.ofInstant(made, zone))
                .orElse(reading.span().first());
    }

    /** How many posts they are about; two numbers of the same moment are one post. */
    static long count(List<Reading> readings) {
        Map<ChannelId, TreeSet<Instant>> moments = new TreeMap<>();
        TreeSet<String> keys = new TreeSet<>();
        for (Reading reading : readings) {
            About about = reading.about().orElseThrow();
            ChannelId channel = reading.metric().channel();
            about.made()
                    .ifPresentOrElse(
                            made -> moments.computeIfAbsent(channel, any -> new TreeSet<>())
                                    .add(made),
                            () -> keys.add(channel + " " + about.key()));
        }
        return keys.size()
                + moments.values().stream().mapToLong(Strangers::apart).sum();
    }

    private static long apart(TreeSet<Instant> moments) {
        long posts = 0;
        Instant before = Instant.MIN;
        for (Instant moment : moments) {
            if (posts == 0 || Duration.between(before, moment).compareTo(SAME) > 0) {
                posts++;
            }
            before = moment;
        }
        return posts;
    }
}
