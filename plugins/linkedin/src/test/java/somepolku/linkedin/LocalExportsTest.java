package somepolku.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import somepolku.api.AccountMark;
import somepolku.api.ExportImporter;
import somepolku.api.ExportInput;
import somepolku.api.Fit;
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
    private static final String ANALYZER = "Hermione-Granger-1176__linkedin-analyzer/tests/fixtures/";
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
                .noneMatch(note ->
                        note.what().contains("ei voitu lukea (") && !note.what().contains("()"));
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
    void theAnalyzersCorporaLoseNothing() throws IOException {
        for (String name : List.of("shares", "comments", "connections")) {
            for (String kind : List.of("corpus", "parity")) {
                String file = name + "-" + kind + ".csv";
                MemoryInput input = MemoryInput.single(LocalExports.find(ANALYZER + file));
                assertThat(archive.fit(input)).as(file).isEqualTo(Fit.LIKELY);
                assertAccounted(input, Recorder.of(archive, input));
            }
        }
    }

    @Test
    void theAnalyzersTextsAreOurs() throws IOException {
        String expected = Files.readString(LocalExports.find(ANALYZER + "parity-corpus-expected.json"));
        assertThat(compare(expected, "shares", "ShareLink", "ShareCommentary")).isGreaterThan(100);
        assertThat(compare(expected, "comments", "Link", "Message")).isGreaterThan(100);
    }

    @Test
    void theAnalyzersBytesAreOurCharacters() throws IOException {
        String cases = Files.readString(LocalExports.find(ANALYZER + "byte-decoding-parity.json"));
        Matcher each = Pattern.compile("\"bytes\": \\[([^]]*)].*?\"expectedCodePoints\": \\[([^]]*)]", Pattern.DOTALL)
                .matcher(cases);
        int count = 0;
        while (each.find()) {
            byte[] head = "Date,ShareLink,ShareCommentary,SharedUrl\n2026-01-30 10:00:00,https://e.org,a"
                    .getBytes(StandardCharsets.UTF_8);
            byte[] bytes = Arrays.copyOf(head, head.length + numbers(each.group(1)).length + 1);
            for (int i = 0; i < numbers(each.group(1)).length; i++) {
                bytes[head.length + i] = (byte) numbers(each.group(1))[i];
            }
            bytes[bytes.length - 1] = 'z';
            Read read = Recorder.of(archive, MemoryInput.single("Shares.csv", bytes))
                    .files()
                    .get(0);
            int[] wanted = numbers(each.group(2));
            assertThat(read.activities().get(0).what().text())
                    .isEqualTo("a" + new String(wanted, 0, wanted.length) + "z");
            count++;
        }
        assertThat(count).isEqualTo(5);
    }

    @Test
    void theViewersFolderAndZipAreReadWhole() throws IOException {
        ExportInput folder = FolderInput.of(LocalExports.find(VIEWER));
        assertThat(archive.fit(folder)).isEqualTo(Fit.SURE);
        Recorder read = Recorder.of(archive, folder);
        assertAccounted(folder, read);
        Recorder zipped = Recorder.of(archive, MemoryInput.zip(LocalExports.find(VIEWER + ".zip")));
        assertThat(new TreeSet<>(keys(read))).isEqualTo(new TreeSet<>(keys(zipped)));
    }

    private static void assertAccounted(ExportInput input, Recorder read) throws IOException {
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
            if (file.facts().isEmpty()) {
                // One row, one record; only a profile has several facts in one.
                assertThat(lines(file).count()).as(file.path()).isEqualTo(records);
            }
        }
    }

    private static Stream<Integer> lines(Read file) {
        return Stream.of(file.activities(), file.contacts(), file.applications(), file.facts(), file.skipped())
                .flatMap(List::stream)
                .map(At::line);
    }

    /** Compares the texts by link; their tool also thins out backslashes, guards against formulas and drops control characters. */
    private int compare(String json, String name, String linkKey, String textKey) throws IOException {
        Read read = Recorder.of(archive, MemoryInput.single(LocalExports.find(ANALYZER + name + "-corpus.csv")))
                .files()
                .get(0);
        Map<String, String> ours = new HashMap<>();
        read.activities()
                .forEach(each ->
                        ours.put(each.what().link().orElse(""), each.what().text()));
        Matcher pair = Pattern.compile(
                        "\"" + linkKey + "\": \"([^\"]*)\",\\s*\"" + textKey + "\": \"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(json);
        int compared = 0;
        while (pair.find()) {
            String wanted = pair.group(2);
            if (!wanted.isEmpty() && ours.containsKey(pair.group(1))) {
                assertThat(normal(ours.get(pair.group(1)))).as(pair.group(1)).startsWith(normal(unescape(wanted)));
                compared++;
            }
        }
        return compared;
    }

    private static String normal(String text) {
        return text.replaceAll("\\p{Cntrl}", "")
                .replaceAll("\\\\+", "")
                .replaceFirst("^'", "")
                .strip();
    }

    private static String unescape(String json) {
        Matcher escape = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)").matcher(json);
        return escape.replaceAll(found -> {
            String what = found.group(1);
            String plain = what.startsWith("u")
                    ? String.valueOf((char) Integer.parseInt(what.substring(1), 16))
                    : what.equals("n") ? "\n" : what.equals("t") ? "\t" : what;
            return Matcher.quoteReplacement(plain);
        });
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

    private static int[] numbers(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .mapToInt(Integer::parseInt)
                .toArray();
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
