package somepolku.gui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Application.Status;
import somepolku.domain.journal.Application.Step;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.FactSort;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;
import somepolku.fakes.MemoryStore;

/** What a whole import brings: posts with their own figures, applications and facts of the profile. */
public final class SamplePosts {
    private static final ChannelId LINKEDIN = new ChannelId("linkedin");
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final Ids ids = new Ids(Clock.systemUTC(), new Random(12));
    private final List<Entry> entries = new ArrayList<>();

    private SamplePosts() {}

    /** Two posts of the day that the clock shows, one with figures; earlier ones; two applications that moved on it. */
    public static MemoryStore store() {
        SamplePosts made = new SamplePosts();
        LocalDate today = Rig.TODAY;
        made.post(
                today,
                "08:15",
                "Mitä sata kaaviota opetti: kolme virhettä, jotka tein itse ennen kuin opin",
                1_316,
                25,
                4);
        made.post(today, "11:40", "Kysymys verkostolle: millä teet kaaviosi?");
        made.post(today.minusDays(3), "09:00", "Portfolioni on nyt julki", 842, 12);
        made.post(today.minusDays(40), "16:20", "Aloitin data-analytiikan opinnot", 12_405, 311, 58);
        made.post(today.minusDays(400), "07:05", "Ensimmäinen julkaisuni", 96);
        made.reading(
                "post-impressions",
                "activity:99",
                today.minusDays(9).atTime(9, 0).atZone(HELSINKI).toInstant(),
                77);
        made.job("Puro Data Oy", "Data-analyytikko", new Step(Status.APPLIED, Optional.of(today)));
        made.job(
                "Järvikoodi",
                "Raportoinnin asiantuntija, määräaikainen sijaisuus",
                new Step(Status.LEAD, Optional.of(today.minusDays(20))),
                new Step(Status.APPLIED, Optional.of(today.minusDays(14))),
                new Step(Status.INTERVIEW, Optional.of(today)),
                new Step(Status.OFFER, Optional.empty()));
        made.entries.add(new Fact(
                made.ids.next(),
                LINKEDIN,
                FactSort.SKILL,
                "Java",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                made.origin("skill:java", Optional.empty())));
        made.entries.add(new Fact(
                made.ids.next(),
                LINKEDIN,
                FactSort.POSITION,
                "Java-kehittäjä",
                "Järvikoodi",
                "",
                Optional.of(LocalDate.of(2019, 3, 1)),
                Optional.empty(),
                made.origin("position:1", Optional.empty())));
        return MemoryStore.of(made.entries.toArray(Entry[]::new));
    }

    private void post(LocalDate day, String time, String title, int... figures) {
        LocalTime at = LocalTime.parse(time);
        Instant made = day.atTime(at).atZone(HELSINKI).toInstant();
        String key = "share:" + entries.size();
        entries.add(new Activity(
                ids.next(),
                Optional.of(day),
                Optional.of(at),
                LINKEDIN,
                "post",
                title,
                "",
                OptionalInt.empty(),
                Optional.of(Purpose.SHOW),
                List.of(),
                Optional.empty(),
                origin(key, Optional.of(made))));
        List<String> metrics = List.of("post-impressions", "post-reactions", "post-comments");
        for (int i = 0; i < figures.length; i++) {
            reading(metrics.get(i), "activity:" + key, made.plusMillis(400), figures[i]);
        }
    }

    private void reading(String metric, String key, Instant made, double value) {
        LocalDate day = LocalDate.ofInstant(made, HELSINKI);
        entries.add(new Reading(
                ids.next(),
                new MetricKey(LINKEDIN, metric),
                MetricKind.FLOW,
                new DaySpan(day, day.isBefore(Rig.TODAY) ? Rig.TODAY.minusDays(1) : Rig.TODAY),
                value,
                "",
                Optional.of(new About(key, Optional.of(made))),
                origin(metric + key, Optional.empty())));
    }

    private void job(String company, String position, Step... steps) {
        entries.add(new Application(
                ids.next(),
                LINKEDIN,
                company,
                position,
                Optional.of("https://www.linkedin.com/jobs/view/4056789012"),
                List.of(steps),
                "",
                origin("job:" + entries.size(), Optional.empty())));
    }

    private Optional<Origin> origin(String key, Optional<Instant> made) {
        return Optional.of(new Origin("linkedin", key, "0a", made));
    }
}
