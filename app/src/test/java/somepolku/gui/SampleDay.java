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
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;
import somepolku.fakes.MemoryStore;

/** A small journal of an invented person, around the day that the tests' clock shows. */
public final class SampleDay {
    private static final String NOTE = """
            **Soitto oli helpompi kuin pelkäsin.** Rekrytoija oli nähnyt portfolioni ja kysyi heti kaaviojutusta. \
            Kertasin aamulla MyStoryn, ja se kuului puheessa.

            - Kysy Mialta, saako hänen kaaviotaan lainata
            - Huomenna: kuvat blogiin ennen klo 12
            - Opin: lyhyt esimerkki toimii paremmin kuin luettelo""";

    private final Ids ids = new Ids(Clock.systemUTC(), new Random(11));
    private final List<Entry> entries = new ArrayList<>();

    private SampleDay() {}

    /** A day with four deeds, a note and two readings, and a few deeds in the days before. */
    public static MemoryStore store() {
        SampleDay day = new SampleDay();
        LocalDate today = Rig.TODAY;
        day.deed(
                today,
                "8:40",
                "linkedin",
                "Kommentoin Puro Datan julkaisua datan laadusta",
                10,
                Purpose.BE_KNOWN,
                "verkosto");
        day.deed(
                today,
                "10:15",
                "blog",
                "Luonnostelin jutun: Mitä sata kaaviota opetti",
                45,
                Purpose.LEARN,
                "kirjoittaminen");
        day.deed(today, "12:05", "työnhaku", "Soitin Järvikoodin rekrytoijalle", 15, Purpose.BE_KNOWN, "hakemus");
        day.deed(
                today,
                "13:20",
                "snapchat",
                "Kolmen klipin MyStory: kerro itsestäsi minuutissa",
                20,
                Purpose.LEARN,
                "haastattelu");
        day.entries.add(new DayNote(day.ids.next(), today, NOTE));
        day.reading(today, "connections", MetricKind.LEVEL, 128);
        day.reading(today, "impressions", MetricKind.FLOW, 1240);
        day.imported(today.minusDays(1), "Julkaisin: Kolme kaaviovirhettä");
        for (int week = 1; week <= 20; week++) {
            day.reading(today.minusWeeks(week), "connections", MetricKind.LEVEL, 128 - week * 3);
        }
        return MemoryStore.of(day.entries.toArray(Entry[]::new));
    }

    private void deed(
            LocalDate day, String time, String channel, String title, int minutes, Purpose purpose, String tag) {
        entries.add(new Activity(
                ids.next(),
                Optional.of(day),
                Optional.of(LocalTime.parse(time.length() == 4 ? "0" + time : time)),
                new ChannelId(channel),
                "",
                title,
                "",
                OptionalInt.of(minutes),
                Optional.of(purpose),
                List.of(tag),
                Optional.empty(),
                Optional.empty()));
    }

    private void imported(LocalDate day, String title) {
        entries.add(new Activity(
                ids.next(),
                Optional.of(day),
                Optional.of(LocalTime.of(9, 10)),
                new ChannelId("linkedin"),
                "post",
                title,
                "Kolme virhettä, jotka tein itse.",
                OptionalInt.empty(),
                Optional.of(Purpose.SHOW),
                List.of(),
                Optional.of("https://www.linkedin.com/feed/update/urn:li:share:1"),
                Optional.of(new Origin("linkedin", "urn:li:share:1", "0a"))));
    }

    private void reading(LocalDate day, String metric, MetricKind kind, double value) {
        entries.add(new Reading(
                ids.next(),
                MetricKey.of("linkedin", metric),
                kind,
                DaySpan.of(day),
                value,
                "",
                Optional.empty(),
                Optional.empty()));
    }
}
