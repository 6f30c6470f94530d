package somepolku.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import somepolku.api.importing.AccountMark;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.ExportInput;
import somepolku.api.importing.Fit;
import somepolku.testkit.FakeHost;
import somepolku.testkit.FolderInput;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.At;
import somepolku.testkit.Recorder.Closed;
import somepolku.testkit.Recorder.Mark;
import somepolku.testkit.Recorder.Read;

/** On exports that others made: every row is accounted for. The rows are counted here by another, simpler reader. */
class LocalExportsTest {
    private static final String SYNTHETIC = "synthetic/Complete_LinkedInDataExport_10-05-2026.zip";
    private static final String WORKBOOK = "synthetic/AggregateAnalytics_Alex Rivera_2026-07-04_2026-10-01.xlsx";
    private static final String VIEWER = "silkyrich__linkedin-export-viewer/fixtures/sample_export";

    private final FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.forLanguageTag("fi"));
    private final ExportImporter archive = host.importer("archive");

    @Test
    void theSyntheticLargerArchiveIsReadWhole() throws IOException {
        MemoryInput input = MemoryInput.zip(LocalExports.find(SYNTHETIC));
        assertThat(archive.fit(input)).isEqualTo(Fit.SURE);
        Recorder read = Recorder.of(archive, input);
        assertAccounted(input, read);
        assertThat(read.leftClosed())
                .extracting(Closed::path)
                .containsExactlyInAnyOrder(
                        "Saved_Items_123456789.csv",
                        "messages.csv",
                        "Events.csv",
                        "Email Addresses.csv",
                        "PhoneNumbers.csv",
                        "Registration.csv",
                        "SearchQueries.csv",
                        "SavedJobAlerts.csv",
                        "LearningCoachMessages.csv",
                        "Inferences_about_you.csv",
                        "Logins.csv",
                        "Jobs/Job Seeker Preferences.csv");
        assertThat(read.leftClosed()).noneMatch(closed -> closed.why().contains("Ei kuulu"));
        assertThat(input.opened())
                .hasSize(input.files().size() - read.leftClosed().size());
        assertThat(read.marks())
                .containsOnly(
                        new Mark(AccountMark.MEMBER, "123456789"),
                        new Mark(AccountMark.NAME, "Alex Rivera"),
                        new Mark(AccountMark.PROFILE, "in/alex-rivera-example"));
        assertThat(read.file("Jobs/Job Applications.csv").applications())
                .extracting(each -> each.what().key())
                .containsExactly("job:4000000003", "job:4000000004");
        assertThat(read.file("Recommendations_Given.csv").notes())
                .anyMatch(note -> note.what().contains("ei yhtään riviä"));
        assertThat(read.file("Endorsement_Received_Info.csv").skipped()).hasSize(1);
        assertThat(read.files().stream().flatMap(file -> file.notes().stream()))
                .noneMatch(note -> note.what().contains("ei voitu lukea"));
        assertThat(read.file("Shares_123456789.csv").activities().get(0).what().text())
                .isEqualTo("Day 12 of my job search.\n\nThree things I learnt:\n1. Ask for referrals\n"
                        + "2. \"Weak ties\" matter\n3. Reply to every comment 🙏");
        assertThat(read.file("Shares_123456789.csv").activities().get(4).what().text())
                .isEqualTo("Ligne 1 – déjà vu\nLigne 2: C:\\temp\\cv.pdf");
        assertThat(read.file("Connections.csv").skipped()).hasSize(1);
        assertThat(keys(read)).isEqualTo(keys(Recorder.of(archive, MemoryInput.zip(LocalExports.find(SYNTHETIC)))));
        // The summary stands in two files, and nothing else does.
        assertThat(new TreeSet<>(keys(read))).hasSize(keys(read).size() - 1);
    }

    @Test
    void theSyntheticSmallerArchiveIsReadAndSaysWhatItLacks() throws IOException {
        MemoryInput input = MemoryInput.zip(LocalExports.find("synthetic/Basic_LinkedInDataExport_10-05-2026.zip"));
        assertThat(archive.fit(input)).isEqualTo(Fit.SURE);
        Recorder read = Recorder.of(archive, input);
        assertAccounted(input, read);
        assertThat(read.leftClosed()).isEmpty();
        assertThat(read.files())
                .extracting(Read::path)
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .containsExactly(
                        "Connections.csv",
                        "Invitations.csv",
                        "Profile.csv",
                        "Profile Summary.csv",
                        "Positions.csv",
                        "Education.csv",
                        "Skills.csv",
                        "Certifications.csv");
        assertThat(read.advice()).anyMatch(what -> what.contains("laajassa arkistossa"));
    }

    @Test
    void theSyntheticWorkbookIsReadWhole() throws IOException {
        Path file = LocalExports.find(WORKBOOK);
        MemoryInput input = MemoryInput.single(file);
        ExportImporter importer = host.importer("analytics");
        assertThat(importer.fit(input)).isEqualTo(Fit.SURE);
        assertThat(archive.fit(input)).isEqualTo(Fit.NONE);
        Read read = Recorder.of(importer, input).files().get(0);
        MemoryInput parts = MemoryInput.zip(file);
        int engagement = rowsOf(parts, 2) - 1;
        int followers = rowsOf(parts, 4) - 3;
        Map<String, Long> counts = read.readings().stream()
                .collect(Collectors.groupingBy(each -> each.what().metric(), Collectors.counting()));
        assertThat(counts)
                .containsEntry("impressions", (long) engagement)
                .containsEntry("engagements", (long) engagement)
                .containsEntry("new-followers", (long) followers)
                .containsEntry("followers", 1L)
                .containsEntry("members-reached", 1L)
                .containsEntry("post-engagements", 4L)
                .containsEntry("post-impressions", 5L);
        assertThat(read.readings())
                .filteredOn(each -> each.what().metric().equals("engagements"))
                .anyMatch(each -> each.what().value() == -2);
        double sum = read.readings().stream()
                .filter(each -> each.what().metric().equals("impressions"))
                .mapToDouble(each -> each.what().value())
                .sum();
        assertThat(sum).isEqualTo(17618); // what the first sheet says of the whole period
        assertThat(read.skipped()).isEmpty();
        assertThat(read.rows()).isEqualTo(1 + engagement + 4 + 5 + 1 + followers);
    }

    @Test
    void theSyntheticWorkbookOfAPostIsReadWhole() throws IOException {
        MemoryInput input =
                MemoryInput.single(LocalExports.find("synthetic/PostAnalytics_AlexRivera_7510250707171260297.xlsx"));
        ExportImporter importer = host.importer("analytics");
        assertThat(importer.fit(input)).isEqualTo(Fit.SURE);
        assertThat(archive.fit(input)).isEqualTo(Fit.NONE);
        Read read = Recorder.of(importer, input).files().get(0);
        assertThat(read.readings())
                .extracting(each -> (int) each.what().value())
                .containsExactly(1316, 875, 12, 3, 60, 40, 8, 2, 5, 4, 30, 0);
        // from the day in the post's number to the day on which the file was packed
        assertThat(read.readings())
                .extracting(each -> each.what().first() + "/" + each.what().last() + "/"
                        + each.what().about().orElse(""))
                .containsOnly("2026-09-28/2026-10-05/share:7510250707171260297");
        assertThat(read.readings()).allMatch(each -> each.what().aboutMade().isPresent());
        assertThat(read.rows()).isEqualTo(12);
        assertThat(read.skipped()).isEmpty();
    }

    @Test
    void theViewersFolderAndZipAreReadWhole() throws IOException {
        ExportInput folder = FolderInput.of(LocalExports.find(VIEWER));
        assertThat(archive.fit(folder)).isEqualTo(Fit.SURE);
        Recorder read = Recorder.of(archive, folder);
        assertAccounted(folder, read);
        assertThat(read.file("Connections.csv").contacts()).hasSizeGreaterThan(1900);
        assertThat(read.file("Connections.csv").rows()).isEqualTo(2000);
        assertThat(read.file("Endorsement_Given_Info.csv").activities()).hasSize(1500);
        assertThat(read.leftClosed()).noneMatch(closed -> closed.why().contains("Ei kuulu"));
        Recorder zipped = Recorder.of(archive, MemoryInput.zip(LocalExports.find(VIEWER + ".zip")));
        assertThat(new TreeSet<>(keys(read))).isEqualTo(new TreeSet<>(keys(zipped)));
    }

    static void assertAccounted(ExportInput input, Recorder read) throws IOException {
        assertThat(read.files()).isNotEmpty();
        for (Read file : read.files()) {
            byte[] bytes = input.files().stream()
                    .filter(each -> each.path().equals(file.path()))
                    .findFirst()
                    .orElseThrow()
                    .open()
                    .readAllBytes();
            int records =
                    file.path().endsWith(".html") ? 1 : PlainCount.dataRows(new String(bytes, StandardCharsets.UTF_8));
            assertThat(file.refused()).as(file.path()).isEmpty();
            assertThat(file.rows()).as(file.path()).isEqualTo(records);
            assertThat(lines(file).distinct().count()).as(file.path()).isEqualTo(records);
            assertEveryUndatedRowIsMentioned(file);
            if (file.facts().isEmpty()) {
                // One row, one record; only a profile has several facts in one.
                assertThat(lines(file).count()).as(file.path()).isEqualTo(records);
            }
        }
    }

    private static void assertEveryUndatedRowIsMentioned(Read file) {
        Set<Integer> mentioned = file.notes().stream().map(At::line).collect(Collectors.toSet());
        Stream<Integer> undated = Stream.of(
                        file.activities().stream()
                                .filter(each -> each.what().at().isEmpty()
                                        && each.what().day().isEmpty())
                                .map(At::line),
                        file.contacts().stream()
                                .filter(each -> each.what().since().isEmpty())
                                .map(At::line),
                        file.applications().stream()
                                .filter(each -> each.what().steps().get(0).day().isEmpty())
                                .map(At::line))
                .flatMap(each -> each);
        assertThat(undated).as(file.path()).allMatch(mentioned::contains);
    }

    private static Stream<Integer> lines(Read file) {
        return Stream.of(file.activities(), file.contacts(), file.applications(), file.facts(), file.skipped())
                .flatMap(List::stream)
                .map(At::line);
    }

    private static int rowsOf(MemoryInput workbook, int sheet) throws IOException {
        byte[] xml = workbook.files().stream()
                .filter(part -> part.path().endsWith("sheet" + sheet + ".xml"))
                .findFirst()
                .orElseThrow()
                .open()
                .readAllBytes();
        return (int) Pattern.compile("<row ")
                .matcher(new String(xml, StandardCharsets.UTF_8))
                .results()
                .count();
    }

    private static List<String> keys(Recorder read) {
        return read.files().stream()
                .flatMap(file -> Stream.of(
                                file.activities().stream()
                                        .map(each -> "deed " + each.what().key()),
                                file.contacts().stream()
                                        .map(each -> "contact " + each.what().key()),
                                file.applications().stream()
                                        .map(each -> "job " + each.what().key()),
                                file.facts().stream()
                                        .map(each -> "fact " + each.what().key()))
                        .flatMap(each -> each))
                .toList();
    }
}
