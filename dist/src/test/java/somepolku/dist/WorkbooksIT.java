package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LinkedIn's workbooks and what is taken for one, through the real program. */
class WorkbooksIT {
    private static final String OLDER = "AggregateAnalytics_Mia Some_2026-09-01_2026-09-10.xlsx";
    private static final String NEWER = "AggregateAnalytics_Mia Some_2026-09-06_2026-09-15.xlsx";

    @TempDir
    private Path scratch;

    private Program program;
    private Path exports;

    @BeforeEach
    void write() throws IOException {
        program = new Program(scratch);
        exports = Files.createDirectory(scratch.resolve("exports"));
    }

    @Test
    void newerValuesReplaceAndOlderDaysStayInEitherOrder() throws IOException {
        Path older = Book.daily(exports.resolve(OLDER), 1, 10, day -> day < 9 ? 100 + day : day, 400);
        Path newer = Book.daily(exports.resolve(NEWER), 6, 15, day -> 100 + day, 430);
        List<List<Path>> orders = List.of(List.of(older, newer), List.of(newer, older));
        for (List<Path> order : orders) {
            Path journal = scratch.resolve("j" + orders.indexOf(order) + ".polku");
            order.forEach(file -> program.run("import", journal, file, "--json").done());
            assertThat(values(journal, "linkedin-impressions.csv", "2026-09-"))
                    .as(order.toString())
                    .containsExactlyElementsOf(Stream.iterate(101, n -> n <= 115, n -> n + 1)
                            .map(String::valueOf)
                            .toList());
            assertThat(values(journal, "linkedin-followers.csv", "2026-09-")).containsExactly("400", "430");
            JsonObject again =
                    program.run("import", journal, exports, "--json").done().json();
            assertThat(again.getInt("added") + again.getInt("changed")).isZero();
        }
    }

    @Test
    void datesThatMayBeEitherAreAskedForAndNothingIsWritten() throws IOException {
        Path file = Book.daily(exports.resolve("renamed.xlsx"), 4, 4, day -> 7, 5);
        Path journal = scratch.resolve("j.polku");
        program.run("add", journal, "Ennen").done();
        byte[] before = Files.readAllBytes(journal);
        assertThat(program.run("import", journal, file).failed(3).faults())
                .contains("9/4/2026")
                .contains("--date-order");
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        program.run("import", journal, file, "--date-order", "dmy").done();
        assertThat(values(journal, "linkedin-impressions.csv", "2026-04-09", "2026-04"))
                .containsExactly("7");
    }

    @Test
    void aCompanyPagesExportIsNamedForWhatItIs() throws IOException {
        Path file = old(exports.resolve("acme-oy_content_1790000000000.xls"), "Root Entry");
        refused(file, "company page", "your profile");
        assertThat(program.run("import", scratch.resolve("fi.polku"), file, "--lang", "fi")
                        .failed(1)
                        .faults())
                .contains("yrityssivun");
        assertThat(scratch.resolve("fi.polku")).doesNotExist();
    }

    @Test
    void aWorkbookWithAPasswordAndAnotherOldOneAreNoCompanyPages() throws IOException {
        refused(old(exports.resolve(NEWER), "EncryptedPackage"), "password");
        refused(old(exports.resolve("muu.xlsx"), "EncryptedPackage"), "password");
        refused(old(exports.resolve("budjetti.xls"), "Root Entry"), "old Excel", ".xls");
    }

    @Test
    void amongGoodFilesTheBadOneIsListedAndTheOthersAreRead() throws IOException {
        old(exports.resolve("acme_followers_1.xls"), "Root Entry");
        Book.daily(exports.resolve(NEWER), 6, 15, day -> 100 + day, 430);
        JsonObject json = program.run("import", scratch.resolve("j.polku"), exports, "--json")
                .done()
                .json();
        JsonObject bad = SampleImportIT.file(json, "acme_followers_1.xls");
        assertThat(bad.getInt("added")).isZero();
        assertThat(bad.getArray("problems").getObject(0).getString("why")).contains("company page");
        assertThat(SampleImportIT.file(json, NEWER).getInt("added")).isGreaterThan(30);
        SampleImportIT.sumsUp(json);
    }

    private void refused(Path file, String... words) throws IOException {
        Path journal = scratch.resolve("j.polku");
        program.run("add", journal, "Ennen").done();
        byte[] before = Files.readAllBytes(journal);
        assertThat(program.run("import", journal, file).failed(1).faults()).contains(words);
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
    }

    private static Path old(Path file, String text) throws IOException {
        byte[] magic = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
        Files.write(file, magic);
        Files.write(file, text.getBytes(StandardCharsets.UTF_16LE), StandardOpenOption.APPEND);
        return file;
    }

    private List<String> values(Path journal, String csv, String days) throws IOException {
        return values(journal, csv, days, "2026-09");
    }

    /** The values of a report's table, in the order of the days. */
    private List<String> values(Path journal, String csv, String days, String month) throws IOException {
        Path report = scratch.resolve("report-" + journal.getFileName() + "-" + csv);
        program.run("report", journal, report, "--month", month).done();
        return Files.readAllLines(report.resolve(csv)).stream()
                .filter(line -> line.startsWith(days))
                .map(line -> line.split(",")[3])
                .toList();
    }
}
