package somepolku.work;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Application.Status;
import somepolku.domain.journal.Application.Step;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;
import somepolku.fakes.MemoryStore;
import somepolku.importing.ImportFormat;
import somepolku.work.port.Channels;
import somepolku.work.port.JournalView;

/** A fixed journal with one of each thing that a report must get right. */
final class SmallJournal {
    private static final Optional<Origin> IMPORTED = Optional.of(new Origin("linkedin", "key", "digest"));

    private final List<Entry> entries = new ArrayList<>();

    static JournalView made() {
        SmallJournal journal = new SmallJournal();
        journal.deeds();
        journal.numbers();
        journal.jobs();
        return MemoryStore.of(journal.entries.toArray(Entry[]::new));
    }

    private void deeds() {
        deed(day(2), "09:10", "linkedin", "post", "Kolme kaaviovirhettä", 45, Optional.empty());
        deed(day(2), "17:05", "linkedin", "comment", "<b>Hieno</b> & \"tarkka\" kuva", 5, Optional.empty());
        deed(day(3), "08:00", "linkedin", "comment", "=HYPERLINK(\"x\")", 0, Optional.of(Purpose.LEARN));
        deed(day(20), "", "", "", "Portfolion siivous, osa 1", 90, Optional.empty());
        deed(day(20), "12:00", "oma/kanava", "liite", "Testi", 0, Optional.empty());
        deed(LocalDate.of(2026, 10, 31), "12:00", "linkedin", "post", "Edellisen kuun teko", 0, Optional.empty());
        entries.add(new Activity(
                id(),
                Optional.empty(),
                Optional.empty(),
                new ChannelId("linkedin"),
                "reaction",
                "Ilman päivää",
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                IMPORTED));
    }

    private void numbers() {
        for (int day = 1; day <= 30; day++) {
            if (day < 10 || day > 12) {
                reading("impressions", MetricKind.FLOW, DaySpan.of(day(day)), 20 + day * 7 % 31, IMPORTED);
            }
        }
        reading("impressions", MetricKind.FLOW, DaySpan.of(LocalDate.of(2026, 10, 30)), 1_234.0, IMPORTED);
        for (int day : new int[] {7, 14, 21, 28}) {
            reading("followers", MetricKind.LEVEL, DaySpan.of(day(day)), 100 + day, Optional.empty());
        }
        reading("followers", MetricKind.LEVEL, DaySpan.of(day(14)), 113, IMPORTED);
        reading(
                "profile-views",
                MetricKind.FLOW,
                new DaySpan(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 11)),
                12,
                Optional.empty());
        for (int day : new int[] {1, 5, 5, 18}) {
            contact(Optional.of(day(day)));
        }
        contact(Optional.of(LocalDate.of(2026, 9, 15)));
        contact(Optional.empty());
    }

    private void jobs() {
        job("Puro Data Oy", "Data-analyytikko", step(Status.APPLIED, day(3)), step(Status.INTERVIEW, day(24)));
        job(
                "=cmd|'/c calc'!A1",
                "<i>Tester</i>",
                step(Status.LEAD, LocalDate.of(2026, 10, 30)),
                step(Status.APPLIED, day(3)));
        job("Earlier Oy", "Kuukautta aiemmin", step(Status.CLOSED, LocalDate.of(2026, 10, 2)));
        job("Järvikoodi", "Ilman päivää", new Step(Status.LEAD, Optional.empty()));
    }

    private void job(String company, String position, Step... steps) {
        entries.add(new Application(
                id(),
                new ChannelId("linkedin"),
                company,
                position,
                Optional.of("https://www.linkedin.com/jobs/view/1"),
                List.of(steps),
                "Own words, which no report shows.",
                IMPORTED));
    }

    private static Step step(Status status, LocalDate day) {
        return new Step(status, Optional.of(day));
    }

    private void deed(
            LocalDate day,
            String time,
            String channel,
            String kind,
            String title,
            int minutes,
            Optional<Purpose> purpose) {
        entries.add(new Activity(
                id(),
                Optional.of(day),
                time.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(time)),
                new ChannelId(channel),
                kind,
                title,
                "The whole text, which no report shows.",
                minutes == 0 ? OptionalInt.empty() : OptionalInt.of(minutes),
                purpose,
                List.of("portfolio"),
                Optional.empty(),
                Optional.empty()));
    }

    private void reading(String metric, MetricKind kind, DaySpan span, double value, Optional<Origin> origin) {
        entries.add(
                new Reading(id(), MetricKey.of("linkedin", metric), kind, span, value, "", Optional.empty(), origin));
    }

    private void contact(Optional<LocalDate> since) {
        entries.add(new Contact(
                id(), new ChannelId("linkedin"), since, "Acme", "Tester", Optional.of("Somebody Else"), IMPORTED));
    }

    private <E extends Entry> Id<E> id() {
        return new Id<>(new UUID(1, entries.size()));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }

    /** LinkedIn, as its plugin would describe it. */
    static Channels channels() {
        ChannelInfo linkedIn = new ChannelInfo(
                new ChannelId("linkedin"),
                "LinkedIn",
                Mark.SQUARE,
                List.of(
                        new ActivityKindInfo("post", "Päivitys", Purpose.SHOW),
                        new ActivityKindInfo("comment", "Kommentti", Purpose.BE_KNOWN)),
                List.of(
                        metric("contacts", "Kontaktit", MetricKind.LEVEL, "kontaktia"),
                        metric("impressions", "Päivitysten näytöt", MetricKind.FLOW, "näyttöä"),
                        metric("followers", "Seuraajat", MetricKind.LEVEL, "seuraajaa")),
                Optional.of("contacts"));
        return new Channels() {
            @Override
            public List<ChannelInfo> channels() {
                return List.of(linkedIn);
            }

            @Override
            public List<ImportFormat> formats() {
                return List.of();
            }

            @Override
            public List<PluginStatus> plugins() {
                return List.of();
            }
        };
    }

    private static MetricInfo metric(String id, String name, MetricKind kind, String unit) {
        return new MetricInfo(MetricKey.of("linkedin", id), name, kind, unit, OptionalInt.empty());
    }
}
