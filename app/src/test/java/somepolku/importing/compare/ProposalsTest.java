package somepolku.importing.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;
import somepolku.importing.Dropped;
import somepolku.importing.ImportPreview;
import somepolku.importing.ImportPreview.Proposal;
import somepolku.importing.Intake;
import somepolku.kit.Texts;

class ProposalsTest {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final ChannelId LINKEDIN = new ChannelId("linkedin");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final byte[] SALT = new byte[32];

    private final Map<UUID, Entry> journal = new LinkedHashMap<>();
    private ZoneId zone = HELSINKI;
    private boolean keepNames;

    @Test
    void aDeedIsNewAndStandsOnItsLocalDay() throws Exception {
        ImportPreview preview = compare(file(deed("share:1", "2026-10-05T22:15:30.5Z", "Hello")));
        assertThat(preview.added()).isEqualTo(1);
        Activity deed = (Activity) preview.proposals().get(0).after();
        assertThat(deed.day()).contains(LocalDate.of(2026, 10, 6));
        assertThat(deed.time()).contains(LocalTime.of(1, 15, 30));
        assertThat(deed.action()).isEqualTo("linkedin/post");
        assertThat(deed.purpose()).contains(Purpose.SHOW);
        assertThat(deed.title()).isEqualTo("Hello");
        assertThat(deed.origin().orElseThrow().key()).isEqualTo("share:1");
        assertThat(deed.origin().orElseThrow().source()).isEqualTo("linkedin");
    }

    @Test
    void theSameAgainAddsNothing() throws Exception {
        Intake.FileIntake file = file(deed("share:1", "2026-10-05T10:00:00Z", "Hello"), person("p1", "Acme"), views(5));
        accept(compare(file));
        ImportPreview again = compare(file);
        assertThat(again.proposals()).isEmpty();
        assertThat(again.same()).isEqualTo(3);
    }

    @Test
    void anotherTimeZoneChangesNothing() throws Exception {
        Intake.FileIntake file = file(deed("share:1", "2026-10-05T22:15:30Z", "Hello"));
        accept(compare(file));
        zone = ZoneOffset.UTC;
        assertThat(compare(file).same()).isEqualTo(1);
    }

    @Test
    void ofAPersonOnlyAKeyedHashIsKept() throws Exception {
        accept(compare(file(person("https://www.linkedin.com/in/anna", "Acme"))));
        Contact contact = (Contact) only();
        String key = contact.origin().orElseThrow().key();
        assertThat(key).hasSize(64).matches("[0-9a-f]+");
        assertThat(contact.toString()).doesNotContain("anna").doesNotContain("Anna");
        assertThat(contact.company()).isEqualTo("Acme");
        assertThat(contact.name()).isEmpty();

        byte[] otherSalt = SALT.clone();
        otherSalt[0] = 1;
        Entry elsewhere = new Proposals(otherSalt, ids(), zone, false, texts(), List.of())
                .compare(List.of(read(file(person("https://www.linkedin.com/in/anna", "Acme")))), none(), share -> {})
                .proposals()
                .get(0)
                .after();
        assertThat(elsewhere.origin().orElseThrow().key()).isNotEqualTo(key);
    }

    @Test
    void namesComeWhenAskedForAndStay() throws Exception {
        Intake.FileIntake file = file(person("p1", "Acme"));
        accept(compare(file));
        keepNames = true;
        ImportPreview named = compare(file);
        assertThat(named.changed()).isEqualTo(1);
        accept(named);
        assertThat(((Contact) only()).name()).contains("Anna");
        keepNames = false;
        assertThat(compare(file).same()).isEqualTo(1);
        accept(compare(file(person("p1", "Other"))));
        assertThat(((Contact) only()).name()).contains("Anna");
    }

    @Test
    void aChangedRowChangesItsEntryAndKeepsWhatThePersonAdded() throws Exception {
        accept(compare(file(deed("share:1", "2026-10-05T10:00:00Z", "Hello"))));
        Activity old = (Activity) only();
        Activity tagged = new Activity(
                old.id(),
                old.day(),
                old.time(),
                old.channel(),
                old.kindId(),
                old.title(),
                old.text(),
                OptionalInt.of(40),
                Optional.of(Purpose.LEARN),
                List.of("java"),
                old.link(),
                old.origin());
        journal.put(old.id().value(), tagged);
        ImportPreview preview = compare(file(deed("share:1", "2026-10-05T10:00:00Z", "Hello again")));
        assertThat(preview.changed()).isEqualTo(1);
        assertThat(preview.proposals().get(0).before()).contains(tagged);
        accept(preview);
        Activity now = (Activity) only();
        assertThat(now.title()).isEqualTo("Hello again");
        assertThat(now.minutes()).hasValue(40);
        assertThat(now.purpose()).contains(Purpose.LEARN);
        assertThat(now.tags()).containsExactly("java");
        assertThat(now.id()).isEqualTo(old.id());
    }

    @Test
    void whatThePersonEditedIsNeverOverwritten() throws Exception {
        Intake.FileIntake first = file(person("p1", "Acme"), views(5));
        accept(compare(first));
        journal.replaceAll((id, entry) -> entry instanceof Contact c
                ? new Contact(c.id(), c.channel(), c.since(), "Mine", c.position(), c.name(), c.origin())
                : entry);
        assertThat(compare(first).same()).isEqualTo(2);
        ImportPreview preview = compare(file(person("p1", "Other"), views(6)));
        assertThat(preview.changed()).isEqualTo(1);
        assertThat(preview.skipped()).isEqualTo(1);
        assertThat(preview.files().get(0).remarks())
                .containsExactly(new Intake.Remark(1, texts().text("importing.skipped.edited")));
        accept(preview);
        assertThat(journal.values())
                .anyMatch(e -> e instanceof Contact c && c.company().equals("Mine"));
    }

    @Test
    void aTypedReadingStandsBesideAnImportedOne() throws Exception {
        Reading typed = new Reading(
                new Id<>(UUID.randomUUID()),
                new MetricKey(LINKEDIN, "views"),
                MetricKind.FLOW,
                DaySpan.of(DAY),
                4,
                "",
                Optional.empty(),
                Optional.empty());
        journal.put(typed.id().value(), typed);
        ImportPreview preview = compare(file(views(5)));
        assertThat(preview.added()).isEqualTo(1);
        accept(preview);
        assertThat(journal.values()).hasSize(2).contains(typed);
    }

    @Test
    void anOlderExportAfterANewerOneLosesNothing() throws Exception {
        Intake.FileIntake newer = file(figure(DAY, 7), figure(DAY.plusDays(1), 3));
        Intake.FileIntake older = file(figure(DAY.minusDays(1), 2), figure(DAY, 5));
        accept(compare(newer));
        ImportPreview preview = compare(older);
        assertThat(preview.added()).isEqualTo(1);
        assertThat(preview.changed()).isZero();
        assertThat(preview.files().get(0).remarks())
                .extracting(Intake.Remark::why)
                .containsExactly(texts().text("importing.skipped.older"));
        accept(preview);
        assertThat(values()).containsExactlyInAnyOrder(2.0, 7.0, 3.0);

        journal.clear();
        accept(compare(older));
        accept(compare(newer));
        assertThat(values()).containsExactlyInAnyOrder(2.0, 7.0, 3.0);

        journal.clear();
        accept(compare(older, newer));
        assertThat(values()).containsExactlyInAnyOrder(2.0, 7.0, 3.0);
    }

    @Test
    void theSameRowTwiceInOneImportCountsOnceAsSame() throws Exception {
        Intake.FileIntake file = file(deed("share:1", "2026-10-05T10:00:00Z", "Hello"));
        ImportPreview preview = compare(file, file);
        assertThat(preview.added()).isEqualTo(1);
        assertThat(preview.same()).isEqualTo(1);
        assertThat(preview.files().get(0).added()).isEqualTo(1);
        assertThat(compare(file(person("p1", "A"), person("p1", "B"))).same()).isEqualTo(1);
    }

    @Test
    void aDeedAndAFigureOfTheSameKeyAreTwoThings() throws Exception {
        Intake.Figure figure = figure(DAY, 1);
        accept(compare(file(deed(figure.key(), "2026-10-05T10:00:00Z", "Hello"), figure)));
        assertThat(journal).hasSize(2);
    }

    @Test
    void everyRowIsAccountedForAlsoOfRefusedFiles() throws Exception {
        Intake.FileIntake mixed = new Intake.FileIntake(
                "a.csv",
                "Things",
                4,
                List.of(person("p1", "A"), person("p1", "A"), person("p2", "B")),
                List.of(new Intake.Remark(9, "no date")),
                List.of(new Intake.Remark(2, "odd")),
                Optional.empty(),
                false);
        Intake.FileIntake refused = new Intake.FileIntake(
                "b.csv", "Others", 3, List.of(), List.of(), List.of(), Optional.of("no header"), false);
        Intake.FileIntake closed =
                new Intake.FileIntake("c.csv", "Private", 0, List.of(), List.of(), List.of(), Optional.empty(), true);
        ImportPreview preview = compare(mixed, refused, closed);
        assertThat(preview.files())
                .extracting(ImportPreview.FilePreview::file)
                .containsExactly("x.zip!/a.csv", "x.zip!/b.csv", "x.zip!/c.csv");
        for (ImportPreview.FilePreview file : preview.files()) {
            assertThat(file.read()).isEqualTo(file.added() + file.changed() + file.same() + file.skipped());
        }
        assertThat(preview.files().get(0).remarks())
                .extracting(Intake.Remark::line)
                .containsExactly(2, 9);
        assertThat(preview.files().get(1).refused()).contains("no header");
        assertThat(preview.files().get(2).leftClosed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void importingTwiceIsImportingOnce(long seed) throws Exception {
        Random random = new Random(seed);
        Intake.FileIntake[] files = new Intake.FileIntake[1 + random.nextInt(3)];
        Arrays.setAll(
                files,
                i -> file(random.ints(40, 0, 4)
                        .mapToObj(sort -> any(random, sort))
                        .toArray(Intake.Item[]::new)));
        ImportPreview first = compare(files);
        accept(first);
        Map<UUID, Entry> once = new LinkedHashMap<>(journal);
        ImportPreview second = compare(files);
        assertThat(second.proposals()).isEmpty();
        assertThat(second.read()).isEqualTo(second.same());
        // The other way round the very same rows win.
        List<Intake.FileIntake> backwards = Arrays.asList(files.clone());
        java.util.Collections.reverse(backwards);
        assertThat(compare(backwards.toArray(Intake.FileIntake[]::new)).added()).isZero();
        assertThat(journal).isEqualTo(once).isNotEmpty();
    }

    private static Intake.Item any(Random random, int sort) {
        String word = String.valueOf((char) ('a' + random.nextInt(3)));
        LocalDate day = DAY.plusDays(random.nextInt(6));
        return switch (sort) {
            case 0 -> deed("share:" + random.nextInt(9), day + "T23:00:00Z", word);
            case 1 -> person("p" + random.nextInt(9), word);
            default -> figure(day, random.nextInt(4));
        };
    }

    private ImportPreview compare(Intake.FileIntake... files) throws Exception {
        Proposals proposals = new Proposals(SALT, ids(), zone, keepNames, texts(), List.of());
        return proposals.compare(List.of(read(files)), journal.values().stream(), share -> {});
    }

    private void accept(ImportPreview preview) {
        preview.proposals().stream()
                .map(Proposal::after)
                .forEach(entry -> journal.put(entry.id().value(), entry));
    }

    private Entry only() {
        assertThat(journal).hasSize(1);
        return journal.values().iterator().next();
    }

    private List<Double> values() {
        return journal.values().stream().map(entry -> ((Reading) entry).value()).toList();
    }

    private static Proposals.Read read(Intake.FileIntake... files) {
        return new Proposals.Read(
                new Dropped("x.zip", false, List.of()), new Intake("linkedin-archive", LINKEDIN, List.of(files)));
    }

    private static Intake.FileIntake file(Intake.Item... items) {
        return new Intake.FileIntake(
                "a.csv", "Things", items.length, List.of(items), List.of(), List.of(), Optional.empty(), false);
    }

    private static Intake.Deed deed(String key, String at, String title) {
        return new Intake.Deed(
                1,
                key,
                "post",
                Purpose.SHOW,
                Optional.of(Instant.parse(at)),
                Optional.empty(),
                title,
                "text",
                Optional.of("https://example.org/1"));
    }

    private static Intake.Person person(String key, String company) {
        return new Intake.Person(1, key, "Anna", company, "Engineer", Optional.of(DAY));
    }

    private static Intake.Figure views(double value) {
        return figure(DAY, value);
    }

    private static Intake.Figure figure(LocalDate day, double value) {
        return new Intake.Figure(1, "views", MetricKind.FLOW, DaySpan.of(day), value, Optional.empty());
    }

    private static Ids ids() {
        return new Ids(Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), HELSINKI));
    }

    private static Texts texts() {
        return Texts.in(Locale.ENGLISH);
    }

    private static java.util.stream.Stream<Entry> none() {
        return java.util.stream.Stream.empty();
    }
}
