package somepolku.analysis.deeds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;

/** Everything that readings say of the deeds they are about; a deed of which none of it holds has no figures. */
final class Sought {
    /** A platform numbers the same post twice, within about a second. */
    static final Duration NEAR = Duration.ofSeconds(5);

    private final Set<About> abouts = new HashSet<>();
    private final Set<Named> names = new HashSet<>();
    private final Set<Dated> days = new HashSet<>();
    private final Map<ChannelId, TreeSet<Instant>> moments = new HashMap<>();

    record Named(String source, String key) {}

    record Dated(ChannelId channel, LocalDate day) {}

    /** @param readings each about a single deed */
    Sought(List<Reading> readings, ZoneId zone) {
        for (Reading reading : readings) {
            About about = reading.about().orElseThrow();
            ChannelId channel = reading.metric().channel();
            abouts.add(about);
            names.add(new Named(channel.value(), about.key()));
            days.add(new Dated(channel, Strangers.day(reading, zone)));
            about.made()
                    .ifPresent(made -> moments.computeIfAbsent(channel, any -> new TreeSet<>())
                            .add(made));
        }
    }

    boolean has(About about) {
        return abouts.contains(about);
    }

    boolean has(Named named) {
        return names.contains(named);
    }

    boolean has(Dated dated) {
        return days.contains(dated);
    }

    /** Whether a deed of that instant may be meant. */
    boolean has(ChannelId channel, Instant at) {
        TreeSet<Instant> told = moments.get(channel);
        Instant next = told == null ? null : told.ceiling(at.minus(NEAR));
        return next != null && !next.isAfter(at.plus(NEAR));
    }
}
