package somepolku.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.Fit;
import somepolku.api.importing.ImportedActivity;
import somepolku.api.importing.ImportedContact;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.At;
import somepolku.testkit.Recorder.Read;

/**
 * The corpora of linkedin-analyzer, made to be awkward, against the results that its authors expect, row by row and
 * field by field. Where we differ we do so on purpose, and each time it says why here:
 *
 * <ul>
 *   <li>They leave out rows without a date, a message or a name; we keep and mention them: nothing is lost.
 *   <li>They take {@code NA}, {@code NULL} or {@code none} for nothing; in a text or a name it is a word.
 *   <li>They drop control characters and write an apostrophe before {@code =}, {@code +}, {@code -} and {@code @},
 *       for their results are opened in a spreadsheet; ours are not, and the host cleans what it shows.
 *   <li>Of two backslashes in a comment they keep one, and of one before a quotation mark none. How LinkedIn writes a
 *       backslash is not known, so we leave them.
 * </ul>
 */
class AnalyzerCorporaTest {
    private static final String FIXTURES = "Hermione-Granger-1176__linkedin-analyzer/tests/fixtures/";
    private static final Set<String> NO_VALUE = Set.of("", "NA", "N/A", "#N/A", "<NA>", "NULL", "NaN", "none");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    private final FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.ENGLISH);
    private final ExportImporter archive = host.importer("archive");

    @Test
    void theCorporaLoseNothing() throws IOException {
        for (String name : List.of("shares", "comments", "connections")) {
            for (String kind : List.of("corpus", "parity")) {
                String file = name + "-" + kind + ".csv";
                MemoryInput input = MemoryInput.single(LocalExports.find(FIXTURES + file));
                assertThat(archive.fit(input)).as(file).isEqualTo(Fit.LIKELY);
                LocalExportsTest.assertAccounted(input, Recorder.of(archive, input));
            }
        }
    }

    @Test
    void everyExpectedPostIsOurs() throws IOException {
        Read read = read("shares-corpus.csv");
        Map<String, At<ImportedActivity>> ours = byLink(read);
        JsonArray expected = expected("shares");
        for (Object each : expected) {
            JsonObject wanted = (JsonObject) each;
            At<ImportedActivity> post = ours.remove(wanted.getString("ShareLink"));
            assertThat(post).as(wanted.getString("ShareLink")).isNotNull();
            String words = wanted.getString("ShareCommentary");
            String shared = wanted.getString("SharedUrl");
            // A link that was shared belongs to the text; pictures and who may see a post are not kept.
            assertThat(plain(post.what().text())).isEqualTo(plain(shared.isEmpty() ? words : words + "\n\n" + shared));
            assertDated(wanted.getString("Date"), post, read);
        }
        assertThat(expected).hasSize(200);
        // Theirs leave out what has no date; ours keep it, undated, and say so.
        assertThat(ours.values()).hasSize(20).allSatisfy(post -> assertUndated(post, read));
    }

    @Test
    void everyExpectedCommentIsOurs() throws IOException {
        Read read = read("comments-corpus.csv");
        Map<String, At<ImportedActivity>> ours = byLink(read);
        JsonArray expected = expected("comments");
        for (Object each : expected) {
            JsonObject wanted = (JsonObject) each;
            At<ImportedActivity> comment = ours.remove(wanted.getString("Link"));
            assertThat(comment).as(wanted.getString("Link")).isNotNull();
            assertThat(plain(fewerBackslashes(comment.what().text()))).isEqualTo(plain(wanted.getString("Message")));
            assertDated(wanted.getString("Date"), comment, read);
        }
        assertThat(expected).hasSize(195);
        // Theirs leave out what says nothing, or "none"; ours keep that something was said.
        assertThat(ours.values())
                .hasSize(25)
                .allMatch(comment -> NO_VALUE.contains(comment.what().text()));
    }

    @Test
    void everyExpectedContactIsOursInTheSameOrder() throws IOException {
        Read read = read("connections-corpus.csv");
        List<At<ImportedContact>> ours = new ArrayList<>(read.contacts());
        List<At<ImportedContact>> others = new ArrayList<>();
        JsonArray expected = expected("connections");
        for (Object each : expected) {
            JsonObject wanted = (JsonObject) each;
            while (!ours.isEmpty() && !agrees(ours.get(0), wanted)) {
                others.add(ours.remove(0));
            }
            assertThat(ours).as("not found in order: " + wanted).isNotEmpty();
            At<ImportedContact> contact = ours.remove(0);
            String connected = wanted.getString("Connected On");
            if (connected.contains(" ")) {
                assertThat(contact.what().since()).isEmpty();
                assertNoted(contact.line(), connected, read);
            } else {
                assertThat(contact.what().since()).contains(LocalDate.parse(connected));
            }
        }
        others.addAll(ours);
        assertThat(expected).hasSize(192);
        // Theirs leave out rows of nobody, for which they also take one called NULL; ours leave out those of no name.
        assertThat(others).allMatch(contact -> NO_VALUE.contains(contact.what().name()));
        assertThat(others.size() + read.skipped().size()).isEqualTo(220 - 192);
    }

    @Test
    void theSmallFilesOfEdgesAreReadAsTheyMean() throws IOException {
        Read shares = read("shares-parity.csv");
        assertThat(shares.activities())
                .extracting(each -> plain(each.what().text()).replaceAll("\\s+", " "))
                .containsExactly(
                        "He said \"hi\".Next \"line\" here.https://example.com/post",
                        "Smart “quotes” and naïve emoji 📌 stay intact.",
                        "NULL",
                        "=SUM(A1:B2)",
                        "@mention leads this",
                        "Bellchar removed");
        assertThat(shares.activities().get(0).what().text()).contains("\"hi\".\n\nNext");
        assertThat(shares.activities().get(4).what().at()).isEmpty(); // 30 February
        Read comments = read("comments-parity.csv");
        assertThat(comments.activities())
                .extracting(each -> each.what().text())
                .containsExactly(
                        "She wrote \"great post\" yesterday.\n📌 Naïve “smart quotes” line.",
                        "Plain text with \"\"doubled\"\" quotes",
                        "NA",
                        "+1 first-token payload",
                        "none");
        Read connections = read("connections-parity.csv");
        assertThat(connections.contacts())
                .extracting(
                        each -> each.what().name() + ", " + each.what().since().orElse(null))
                .containsExactly(
                        "Ada Lovelace, 2026-01-30",
                        "Builder, 2026-02-15",
                        "=2+5 +Lovelace, null",
                        "Bob Builder II, 2026-09-15");
        assertThat(connections.skipped()).hasSize(1);
    }

    @Test
    void theirBytesAreOurCharactersAndTheFallbackIsSaid() throws IOException {
        JsonObject all = json("byte-decoding-parity.json");
        for (Object each : all.getArray("cases")) {
            JsonObject wanted = (JsonObject) each;
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.writeBytes(all.getString("csvPrefix").getBytes(StandardCharsets.UTF_8));
            file.write('a');
            numbers(wanted.getArray("bytes")).forEach(file::write);
            file.write('z'); // control characters at the ends would be stripped as blanks are
            file.writeBytes(all.getString("csvSuffix").getBytes(StandardCharsets.UTF_8));
            Read read = Recorder.of(archive, MemoryInput.single("Shares.csv", file.toByteArray()))
                    .file("Shares.csv");
            assertThat(read.activities().get(0).what().text().codePoints().boxed())
                    .as(wanted.getString("id"))
                    .containsExactlyElementsOf(Stream.of(
                                    Stream.of((int) 'a'),
                                    numbers(wanted.getArray("expectedCodePoints")).stream(),
                                    Stream.of((int) 'z'))
                            .flatMap(part -> part)
                            .toList());
            assertThat(read.notes().stream().anyMatch(note -> note.what().contains("Windows-1252")))
                    .as(wanted.getString("id"))
                    .isEqualTo(wanted.getBoolean("usedFallback"));
        }
        assertThat(all.getArray("cases")).hasSize(5);
    }

    @Test
    void malformedFilesEndAsTheirs() throws IOException {
        Map<String, String> ended = new HashMap<>();
        for (Object each : json("malformed-csv-outcomes.json").getArray("cases")) {
            JsonObject wanted = (JsonObject) each;
            String theirs = wanted.getObject("expected").getString("python");
            String ours = outcome(wanted);
            if (!ours.equals(theirs)) {
                ended.put(wanted.getString("id"), theirs + " -> " + ours);
            }
        }
        assertThat(ended)
                .containsOnly(
                        // Each column's first name counts: LinkedIn itself writes some names twice.
                        Map.entry("duplicate-normalized-header", "invalid_header -> accepted"),
                        // Private: nobody's messages are opened, good or bad.
                        Map.entry("missing-required-header", "invalid_header -> closed"),
                        Map.entry("multiline-quoted-field-valid", "accepted -> closed"),
                        // A backslash at the end is a backslash.
                        Map.entry("comments-trailing-escape", "parse_error -> accepted"),
                        // The row is kept and what is too much in it is mentioned.
                        Map.entry("over-wide-data-row", "parse_error -> accepted with a note"),
                        // Words without a header: we cannot know that they are a preamble.
                        Map.entry("connections-preamble-only", "empty_input -> invalid_header"));
    }

    private String outcome(JsonObject bad) throws IOException {
        String type = bad.getString("fileType");
        MemoryInput input = MemoryInput.archive("x.zip").with(type + ".csv", bad.getString("csv"));
        Recorder recorder = Recorder.of(archive, input);
        if (recorder.files().isEmpty()) {
            assertThat(input.opened()).isEmpty();
            return "closed";
        }
        Read read = recorder.files().get(0);
        Optional<String> why = read.refused();
        if (why.isEmpty()) {
            assertThat(read.rows()).isPositive();
            return read.notes().stream().anyMatch(note -> note.line() > 0) ? "accepted with a note" : "accepted";
        }
        return why.get().startsWith("The file is empty")
                ? "empty_input"
                : why.get().startsWith("No header") ? "invalid_header" : "parse_error";
    }

    private static boolean agrees(At<ImportedContact> ours, JsonObject wanted) {
        String name = words(wanted.getString("First Name"), wanted.getString("Last Name"));
        String url = wanted.getString("URL");
        // Where theirs has no link the key is the name and the day; theirs keeps what is no link, ours does not.
        boolean sameLink = !url.startsWith("https://") || ours.what().key().equals(bare(url));
        return sameLink
                && meansTheSame(ours.what().name(), name)
                && meansTheSame(ours.what().company(), words(wanted.getString("Company")))
                && meansTheSame(ours.what().position(), words(wanted.getString("Position")));
    }

    private static boolean meansTheSame(String ours, String theirs) {
        String words = Arrays.stream(plain(ours).split(" "))
                .filter(word -> !NO_VALUE.contains(word))
                .collect(Collectors.joining(" "));
        return words.strip().equals(theirs.strip());
    }

    private static String words(String... theirs) {
        return Stream.of(theirs)
                .map(AnalyzerCorporaTest::plain)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static String bare(String url) {
        return url.replace("https://", "").replace("linkedin.com/", "");
    }

    /** Without what only a spreadsheet needs to be spared. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", "")
                .replaceFirst("^'(?=[=+@-])", "")
                .strip();
    }

    private static String fewerBackslashes(String text) {
        return text.replace("\\\\", "\\").replace("\\\"", "\"");
    }

    private static void assertDated(String written, At<ImportedActivity> deed, Read read) {
        if (written.length() == 10) {
            assertThat(deed.what().day()).contains(LocalDate.parse(written));
            return;
        }
        try {
            assertThat(deed.what().at())
                    .contains(LocalDateTime.parse(written, STAMP).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException noSuchDay) {
            assertUndated(deed, read);
            assertNoted(deed.line(), written, read);
        }
    }

    private static void assertUndated(At<ImportedActivity> deed, Read read) {
        assertThat(deed.what().at()).isEmpty();
        assertThat(deed.what().day()).isEmpty();
        assertNoted(deed.line(), "", read);
    }

    private static void assertNoted(int line, String date, Read read) {
        assertThat(read.notes())
                .anyMatch(note -> note.line() == line && note.what().contains(date));
    }

    private static Map<String, At<ImportedActivity>> byLink(Read read) {
        return new HashMap<>(read.activities().stream()
                .collect(Collectors.toMap(each -> each.what().link().orElseThrow(), each -> each)));
    }

    private static List<Integer> numbers(JsonArray list) {
        return list.stream().map(each -> ((Number) each).intValue()).toList();
    }

    private Read read(String file) throws IOException {
        return Recorder.of(archive, MemoryInput.single(LocalExports.find(FIXTURES + file)))
                .file(file);
    }

    private static JsonArray expected(String name) throws IOException {
        return json("parity-corpus-expected.json").getArray(name);
    }

    private static JsonObject json(String file) throws IOException {
        try {
            return JsonParser.object().from(Files.readString(LocalExports.find(FIXTURES + file)));
        } catch (JsonParserException strange) {
            throw new IOException(strange);
        }
    }
}
