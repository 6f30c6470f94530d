package somepolku.gui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.MemoryStore;

/** A journal of an invented person with half a year of numbers and deeds, always the same. */
public final class SampleMetrics {
    private static final List<String> TITLES = List.of(
            "Julkaisin: Kolme kaaviovirhettä",
            "Vastasin 4 kommenttiin",
            "Kommentoin Mian julkaisua",
            "Kirjoitin päivityksen portfolioprojektista ja sen taustoista");

    private final Random random = new Random(5);
    private final Ids ids = new Ids(Clock.systemUTC(), random);
    private final List<Entry> entries = new ArrayList<>();

    private SampleMetrics() {}

    public static MemoryStore store() {
        SampleMetrics sample = new SampleMetrics();
        sample.contacts();
        sample.weeks();
        sample.days();
        sample.deeds("linkedin", 4);
        sample.deeds("blog", 16);
        return MemoryStore.of(sample.entries.toArray(Entry[]::new));
    }

    private void contacts() {
        double value = 74;
        for (int week = 26; week >= 0; week--) {
            value += week > 7 ? random.nextInt(3) : 2 + random.nextInt(4);
            add("linkedin/connections", MetricKind.LEVEL, DaySpan.of(Rig.TODAY.minusDays(7L * week + 2)), value);
        }
    }

    /** Weekly reads of the blog, one week of which was never read. */
    private void weeks() {
        for (int week = 26; week >= 1; week--) {
            LocalDate monday = Rig.TODAY.minusWeeks(week);
            if (week != 18) {
                DaySpan days = new DaySpan(monday, monday.plusDays(6));
                add("blog/reads", MetricKind.FLOW, days, 90 + random.nextInt(60) + (26 - week) * 3);
            }
        }
    }

    private void days() {
        for (int day = 120; day >= 1; day--) {
            double value = 60 + random.nextInt(120) + (day % 7 < 2 ? 0 : 80);
            add("linkedin/impressions", MetricKind.FLOW, DaySpan.of(Rig.TODAY.minusDays(day)), value);
        }
    }

    private void deeds(String channel, int every) {
        for (int day = 180; day >= 0; day--) {
            if (random.nextInt(every) == 0) {
                int many = 1 + (random.nextInt(5) == 0 ? 5 : random.nextInt(2));
                for (int i = 0; i < many; i++) {
                    deed(channel, Rig.TODAY.minusDays(day), LocalTime.of(9 + i, random.nextInt(60)));
                }
            }
        }
    }

    private void deed(String channel, LocalDate day, LocalTime time) {
        entries.add(new Activity(
                ids.next(),
                Optional.of(day),
                Optional.of(time),
                new ChannelId(channel),
                "post",
                TITLES.get(random.nextInt(TITLES.size())),
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty()));
    }

    private void add(String key, MetricKind kind, DaySpan days, double value) {
        String[] parts = key.split("/");
        entries.add(new Reading(
                ids.next(),
                MetricKey.of(parts[0], parts[1]),
                kind,
                days,
                value,
                "",
                Optional.empty(),
                Optional.empty()));
    }
}
