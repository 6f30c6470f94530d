package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.dist.Program.Run;
import somepolku.sample.LinkedInSample;

/** The generated exports, through the real program. */
class SampleImportIT {
    private final LinkedInSample sample = new LinkedInSample(LocalDate.of(2026, 10, 31), 11);

    @TempDir
    private Path scratch;

    private Program program;
    private Path journal;
    private List<Path> exports;

    @BeforeEach
    void write() throws IOException {
        program = new Program(scratch);
        journal = scratch.resolve("j.polku");
        exports = sample.writeTo(scratch.resolve("exports"));
    }

    private Run importing(Object... options) {
        List<Object> line = new ArrayList<>(List.of("import", journal));
        line.addAll(exports);
        line.addAll(List.of(options));
        return program.run(line.toArray());
    }

    @Test
    void everythingThatWasWrittenIsReadAndStored() {
        JsonObject json = importing("--json").done().json();
        LinkedInSample.Counts counts = sample.counts();
        assertThat(file(json, "Connections.csv").getInt("read")).isEqualTo(counts.connections());
        assertThat(file(json, "Shares_100000001.csv").getInt("added")).isEqualTo(counts.shares());
        assertThat(file(json, "Comments_100000001.csv").getInt("added")).isEqualTo(counts.comments());
        assertThat(file(json, "Reactions_100000001.csv").getInt("added")).isEqualTo(counts.reactions());
        assertThat(file(json, "messages.csv").getBoolean("closed")).isTrue();
        assertThat(file(json, "messages.csv").getString("why")).isNotBlank();
        assertThat(file(json, "Profile.csv").getInt("added")).isEqualTo(5);
        assertThat(file(json, "Positions.csv").getInt("added")).isEqualTo(2);
        assertThat(file(json, "Skills.csv").getInt("added")).isEqualTo(5);
        sumsUp(json);

        JsonObject check = program.run("check", journal, "--json").done().json();
        assertThat(check.getBoolean("sound")).isTrue();
        JsonObject records = check.getObject("records");
        assertThat(records.getInt("activity")).isEqualTo(counts.shares() + counts.comments() + counts.reactions());
        assertThat(records.getInt("application")).isEqualTo(counts.jobs());
        assertThat(records.getInt("fact")).isEqualTo(5 + 2 + 1 + 5 + 3 + 1);
        assertThat(records.getInt("contact"))
                .isEqualTo(file(json, "Connections.csv").getInt("added"));
        assertThat(records.getInt("reading")).isGreaterThanOrEqualTo(2 * counts.days());
        assertThat(records.getInt("account")).isEqualTo(1);
        assertThat(records.getInt("metric")).isGreaterThanOrEqualTo(3);
        assertThat(records.values().stream()
                        .mapToInt(n -> ((Number) n).intValue())
                        .sum())
                .isEqualTo(json.getInt("added") + records.getInt("account") + records.getInt("metric"));
    }

    @Test
    void theSameExportsTwiceAddNothing() throws IOException {
        JsonObject first = importing("--json").done().json();
        byte[] before = Files.readAllBytes(journal);
        JsonObject second = importing("--json").done().json();
        assertThat(second.getInt("added")).isZero();
        assertThat(second.getInt("changed")).isZero();
        assertThat(second.getInt("same")).isGreaterThanOrEqualTo(first.getInt("added"));
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        sumsUp(second);
    }

    @Test
    void aDryRunChangesNoByteAndMakesNoJournal() throws IOException {
        JsonObject dry = importing("--json", "--dry-run").done().json();
        assertThat(journal).doesNotExist();
        program.run("add", journal, "Ennen tuontia").done();
        byte[] before = Files.readAllBytes(journal);
        assertThat(importing("--dry-run", "--lang", "en").done().out())
                .contains(String.valueOf(sample.counts().shares()))
                .contains("Private data: not opened (messages.csv)");
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        assertThat(importing("--json").done().json().getInt("added")).isEqualTo(dry.getInt("added"));
    }

    @Test
    void namesOfOthersAreKeptOnlyWhenAskedFor() throws IOException {
        importing("--json").done();
        assertThat(program.run("find", journal, "Mallinen", "--json")
                        .done()
                        .json()
                        .getArray("hits"))
                .isEmpty();
        Path other = scratch.resolve("other.polku");
        program.run("import", other, exports.get(0), "--keep-names", "--json").done();
        assertThat(program.run("find", other, "Mallinen", "--json")
                        .done()
                        .json()
                        .getArray("hits"))
                .isNotEmpty();
    }

    @Test
    void whatIsPrivateStaysOutOfTheJournal() {
        importing("--json").done();
        for (String word : List.of("yksityisviesti", "Satukuja", "salaisuus", "ansioluettelo", "palkkatoivomus")) {
            assertThat(program.run("find", journal, word, "--json")
                            .done()
                            .json()
                            .getArray("hits"))
                    .isEmpty();
        }
        assertThat(program.run("find", journal, "@linkedin", "#portfolio", "--json")
                        .code())
                .isZero();
    }

    @Test
    void theMonthIsReportedAsAPageWithTables() throws IOException {
        importing("--json").done();
        Path report = scratch.resolve("report");
        program.run("report", journal, report, "--month", "2026-09", "--lang", "fi")
                .done();
        assertThat(Files.readString(report.resolve("report.html"))).contains("<svg", "<table", "2026");
        assertThat(program.run("report", journal, report, "--month", "syyskuu")
                        .failed(2)
                        .faults())
                .contains("syyskuu");
    }

    static JsonObject file(JsonObject json, String name) {
        return json.getArray("files").stream()
                .map(JsonObject.class::cast)
                .filter(file -> file.getString("file").endsWith("!/" + name)
                        || file.getString("file").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + json));
    }

    static void sumsUp(JsonObject json) {
        JsonArray files = json.getArray("files");
        for (String key : List.of("added", "changed", "same", "skipped")) {
            int sum = files.stream()
                    .mapToInt(file -> ((JsonObject) file).getInt(key))
                    .sum();
            assertThat(json.getInt(key)).as(key).isEqualTo(sum);
        }
    }
}
