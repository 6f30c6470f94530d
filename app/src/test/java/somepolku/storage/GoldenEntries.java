package somepolku.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Absence;
import somepolku.domain.journal.Account;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.DayMark;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.FactSort;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Milestone;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Practice;
import somepolku.domain.journal.Reading;
import somepolku.domain.journal.Refinement;
import somepolku.domain.journal.Reminder;
import somepolku.domain.journal.Rhythm;
import somepolku.domain.journal.Theme;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;
import somepolku.work.port.Draft;

/** What the golden journals hold. A component that later versions added has its default here. */
final class GoldenEntries {
    static final Draft HALF_TYPED = new Draft(LocalDate.of(2026, 3, 1), "@linkedin Half a line, \u00e4\u00f6 25 mi");
    static final String PASSPHRASE = "kolme kuusta kalliolla";
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ChannelId LINKEDIN = new ChannelId("linkedin");

    static final Activity POST = new Activity(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000001")),
            Optional.of(DAY),
            Optional.of(LocalTime.of(9, 5, 30)),
            LINKEDIN,
            "post",
            "Julkaisin työnäytteen",
            "Ensimmäinen rivi\nToinen rivi – ”lainaus” 😀",
            OptionalInt.of(45),
            Optional.of(Purpose.SHOW),
            List.of("portfolio", "työnäyte"),
            Optional.of("https://www.linkedin.com/feed/update/urn:li:share:1"),
            Optional.of(new Origin("linkedin", "urn:li:share:1", "d1")));

    static final Activity MOVED = Activity.on(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000002")), DAY.plusDays(1), "Moved by a day");

    static final Activity REMOVED =
            Activity.on(new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000003")), DAY, "Removed again");

    static final Activity UNDATED = new Activity(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000004")),
            Optional.empty(),
            Optional.empty(),
            LINKEDIN,
            "comment",
            "Kommentti",
            "",
            OptionalInt.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(new Origin("linkedin", "c-9", "d2")));

    static final DayNote NOTE = new DayNote(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000005")), DAY, "# Sunnuntai\n\n*Hyvä* päivä.");

    static final Reading FLOW = new Reading(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000006")),
            new MetricKey(LINKEDIN, "impressions"),
            MetricKind.FLOW,
            new DaySpan(DAY.minusDays(6), DAY),
            1234.5,
            "",
            Optional.of(new About("urn:li:share:1", Optional.empty())),
            Optional.of(new Origin("linkedin", "impressions|1", "d3")));

    static final Reading LEVEL = new Reading(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000007")),
            new MetricKey(LINKEDIN, "followers"),
            MetricKind.LEVEL,
            DaySpan.of(DAY),
            311,
            "seuraajaa",
            Optional.empty(),
            Optional.empty());

    static final Contact NAMED = new Contact(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000008")),
            LINKEDIN,
            Optional.of(DAY),
            "Yritys Oy",
            "Kehittäjä",
            Optional.of("Maija Esimerkki"),
            Optional.of(new Origin("linkedin", "h-1", "d4")));

    static final Contact UNDATED_CONTACT = new Contact(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000009")),
            LINKEDIN,
            Optional.empty(),
            "",
            "",
            Optional.empty(),
            Optional.of(new Origin("linkedin", "h-2", "d5")));

    private static final Instant MADE = Instant.parse("2026-03-01T07:05:30.123Z");

    static final Activity TOLD_BY_THE_INSTANT = new Activity(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-00000000000a")),
            Optional.of(DAY),
            Optional.of(LocalTime.of(9, 5, 30)),
            LINKEDIN,
            "post",
            "Osallistuin",
            "",
            OptionalInt.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(new Origin("linkedin", "urn:li:share:2", "d6", Optional.of(MADE))));

    static final Reading OF_THE_POST = new Reading(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-00000000000b")),
            new MetricKey(LINKEDIN, "impressions"),
            MetricKind.FLOW,
            new DaySpan(DAY, DAY.plusDays(3)),
            42,
            "",
            Optional.of(new About("urn:li:activity:2", Optional.of(MADE))),
            Optional.of(new Origin("linkedin", "post|2", "d7", Optional.of(MADE))));

    static final Application APPLICATION = new Application(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-00000000000c")),
            LINKEDIN,
            "Yritys Oy",
            "Kehittäjä",
            Optional.of("https://www.linkedin.com/jobs/view/1"),
            List.of(
                    new Application.Step(Application.Status.LEAD, Optional.empty()),
                    new Application.Step(Application.Status.APPLIED, Optional.of(DAY)),
                    new Application.Step(Application.Status.INTERVIEW, Optional.of(DAY.plusDays(9)))),
            "Soitin ensin",
            Optional.of(new Origin("linkedin", "job-1", "d8")));

    static final Fact FACT = new Fact(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-00000000000d")),
            LINKEDIN,
            FactSort.POSITION,
            "Kehittäjä",
            "Yritys Oy",
            "Tein palveluita",
            Optional.of(DAY.minusYears(3)),
            Optional.of(DAY.minusYears(1)),
            Optional.of(new Origin("linkedin", "position-1", "d9")));

    static final Account ACCOUNT = new Account(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-00000000000e")),
            LINKEDIN,
            List.of("m-1"),
            List.of("p-1", "p-2"),
            List.of("n-1", "n-2"));

    static final Reminder REMINDER = new Reminder(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-00000000000f")),
            DAY.plusDays(1),
            "Arkisto on valmis",
            Optional.of("guide:linkedin/archive"),
            Optional.of(DAY.plusDays(2)));

    static final Metric METRIC = new Metric(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000010")),
            new MetricInfo(
                    new MetricKey(LINKEDIN, "impressions"),
                    "Päivitysten näytöt",
                    MetricKind.FLOW,
                    "näyttöä",
                    OptionalInt.of(365),
                    false,
                    OptionalInt.of(13),
                    List.of(new TrendBreak(LocalDate.of(2024, 4, 1), "Mukaan lasketaan uudelleenjaot."))),
            "LinkedIn",
            false,
            Optional.of(new Origin("linkedin", "impressions", "")));

    static final Metric OWN_METRIC = new Metric(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000011")),
            new MetricInfo(MetricKey.of("own", "messut"), "Messut", MetricKind.LEVEL, "käyntiä", OptionalInt.empty()),
            "",
            false,
            Optional.empty());

    private static final Reading.Row ROW =
            new Reading.Row("x.zip!/Näytöt.csv", 7, "linkedin-workbook", Instant.parse("2026-03-01T07:05:30.123Z"));

    /** An imported value that a typed guess stood before. */
    static final Reading TRAILED = new Reading(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-0000000000a1")),
            new MetricKey(LINKEDIN, "impressions"),
            MetricKind.FLOW,
            DaySpan.of(DAY),
            12,
            "",
            Optional.empty(),
            Optional.of(new Origin("linkedin", "impressions|2", "d10")),
            Optional.of("pyöristetty"),
            Optional.of(ROW),
            List.of(
                    new Reading.Earlier(10.5, Optional.of(""), Optional.empty(), Instant.parse("2026-03-01T06:00:00Z")),
                    new Reading.Earlier(11, Optional.empty(), Optional.of(ROW), ROW.at())));

    static final Metric NOTED = new Metric(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-0000000000a2")),
            new MetricInfo(
                    new MetricKey(LINKEDIN, "impressions"),
                    "Päivitysten näytöt",
                    MetricKind.FLOW,
                    "näyttöä",
                    OptionalInt.empty(),
                    false,
                    OptionalInt.empty(),
                    List.of(
                            new TrendBreak(LocalDate.of(2024, 4, 1), "Mukaan lasketaan uudelleenjaot."),
                            new TrendBreak(DAY, "Yhdistin kaksi tiliä.", true)),
                    1),
            "LinkedIn",
            false,
            Optional.of(new Origin("linkedin", "impressions", "")));

    /** What came with where numbers come from. */
    static final List<Entry> TRAIL = List.of(TRAILED, NOTED);

    static final Activity PRACTICE = Activity.on(
                    new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000012")), DAY, "Harjoittelin puhetta")
            .withPractice(
                    Practice.of(List.of("esiintyminen", "englannin puhuminen"), OptionalInt.of(4), "Katse kameraan"));

    static final Activity UNRATED = Activity.on(
                    new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000013")), DAY, "Kirjoitin")
            .withPractice(Practice.of(List.of("kirjoittaminen"), OptionalInt.empty(), ""));

    /** What came after that: what a deed trained. */
    static final List<Entry> SKILLS = List.of(PRACTICE, UNRATED);

    private static final byte[] PICTURE = "invented picture".repeat(5_000).getBytes(UTF_8);

    static final Attachment ATTACHMENT = Attachment.of(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000016")),
            DAY,
            "kuva työstä.png",
            "image/png",
            PICTURE);

    static final Activity WITHHELD = new Activity(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000017")),
            Optional.of(DAY),
            Optional.empty(),
            ChannelId.NONE,
            "expressive-writing",
            "Kirjoitin itselleni",
            "",
            OptionalInt.of(20),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true);

    static final Application ASKED = new Application(
                    new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000018")),
                    LINKEDIN,
                    "Puro Data Oy",
                    "Data-analyytikko",
                    Optional.empty(),
                    List.of(new Application.Step(Application.Status.APPLIED, Optional.of(DAY))),
                    "",
                    Optional.empty())
            .asking(Optional.of(DAY.plusDays(14)));

    static final Theme THEME = new Theme(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000020")),
            "Data arjen kielellä",
            List.of("Mikä luku johti harhaan?"));

    static final ContentItem PLANNED = new ContentItem(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000021")),
            ContentItem.State.PLANNED,
            new ContentItem.What(
                    "Mitä sata kaaviota opetti",
                    "Piirsin vuodessa **sata** kaaviota.",
                    Optional.of(THEME.id()),
                    List.of(Purpose.SHOW, Purpose.LEARN),
                    List.of(new ChannelId("blog"), LINKEDIN),
                    "post"),
            new ContentItem.When(Optional.of(DAY), Optional.of(LocalTime.of(16, 0)), "Kun kello on 16, julkaisen"),
            ContentItem.Came.NOTHING);

    static final ContentItem REVIEWED = new ContentItem(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000022")),
            ContentItem.State.REVIEWED,
            new ContentItem.What("Dataa ilman pelkoa", "", Optional.empty(), List.of(), List.of(LINKEDIN), ""),
            new ContentItem.When(Optional.of(DAY.minusDays(2)), Optional.empty(), ""),
            new ContentItem.Came(Optional.of(DAY), List.of(POST.id()), "Kaksi kysyi lisää", "Esimerkki ensin"));

    static final ContentItem IDEA = ContentItem.idea(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000023")), "Miksi prosentti johtaa harhaan?");

    static final Rhythm RHYTHM = new Rhythm(
            new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000024")),
            DAY,
            Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY),
            2);

    /** What came with the plan. */
    static final List<Entry> PLAN = List.of(THEME, PLANNED, REVIEWED, IDEA, RHYTHM);

    /** What came with the day page: contents, deeds that stay in the journal, days on which to ask. */
    static final List<Entry> DAY_PAGE = List.of(ATTACHMENT, WITHHELD, ASKED);

    static byte[] picture() {
        return PICTURE.clone();
    }

    /** What came to format 1 still later: what the journal keeps of metrics. */
    static final List<Entry> METRICS = List.of(METRIC, OWN_METRIC);

    /** What came to format 1 after it was new: kinds, and the instants of origins. */
    static final List<Entry> LATER = List.of(TOLD_BY_THE_INSTANT, OF_THE_POST, APPLICATION, FACT, ACCOUNT, REMINDER);

    /** In the order of a journal: by kind, undated first, then by day and id. */
    static final List<Entry> V1 = List.of(UNDATED, POST, MOVED, NOTE, FLOW, LEVEL, UNDATED_CONTACT, NAMED);

    /** What came with the reading round: numbers to hear of, and such as were not to be had. */
    static final List<Entry> ROUND = List.of(
            new Milestone(
                    new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000021")),
                    MetricKey.of("linkedin", "contacts"),
                    20,
                    true),
            new Milestone(
                    new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000022")),
                    MetricKey.of("linkedin", "followers"),
                    250.5,
                    false),
            new Absence(
                    new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000023")),
                    MetricKey.of("linkedin", "profile-views-week"),
                    new DaySpan(DAY.minusDays(6), DAY)));

    /** What came with the causes: days set apart, and deeds that are an action of their own. */
    static final List<Entry> CAUSES = List.of(
            new DayMark(
                    new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000041")),
                    new DaySpan(DAY.minusDays(13), DAY),
                    DayMark.Sort.NOT_LOGGED,
                    "Kesäloma, mökillä"),
            new DayMark(
                    new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000042")),
                    DaySpan.of(DAY),
                    DayMark.Sort.EXCEPTIONAL,
                    ""),
            new Refinement(
                    new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000043")),
                    "linkedin/post",
                    Refinement.By.TAG,
                    "portfolio"),
            new Refinement(
                    new Id<>(UUID.fromString("0195a000-0000-7000-8000-000000000044")),
                    "linkedin/post",
                    Refinement.By.PURPOSE,
                    "be-known"));

    private GoldenEntries() {}
}
