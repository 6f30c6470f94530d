package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static somepolku.dist.SampleImportIT.file;
import static somepolku.dist.SampleImportIT.sumsUp;

import com.grack.nanojson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A local check on exports that somebody else made; where they are absent it is skipped, and says so. */
class FixtureImportIT {
    @TempDir
    private Path scratch;

    private static Path fixture(String name) {
        return linkedin("synthetic/" + name);
    }

    private static Path linkedin(String name) {
        String named = System.getenv("SOMEPOLKU_FIXTURES");
        Path root = named != null
                ? Path.of(named)
                : Path.of(System.getProperty("repository.root", "..")).resolve("../shared/fixtures");
        Path file = root.resolve("linkedin").resolve(name);
        assumeTrue(Files.exists(file), "SKIPPED, no local fixture " + name + " (set SOMEPOLKU_FIXTURES)");
        return file;
    }

    @Test
    void everyRowOfTheArchiveIsAccountedFor() {
        Path archive = fixture("Complete_LinkedInDataExport_10-05-2026.zip");
        Program program = new Program(scratch);
        Path journal = scratch.resolve("j.polku");
        JsonObject json =
                program.run("import", journal, archive, "--json").done().json();
        sumsUp(json);
        accounted(file(json, "Connections.csv"), 6, 6);
        accounted(file(json, "Shares_123456789.csv"), 5, 5);
        accounted(file(json, "Comments_123456789.csv"), 6, 6);
        accounted(file(json, "Reactions_123456789.csv"), 4, 4);
        accounted(file(json, "InstantReposts_123456789.csv"), 1, 1);
        accounted(file(json, "Votes_123456789.csv"), 1, 1);
        accounted(file(json, "Member_Follows_123456789.csv"), 2, 1);
        accounted(file(json, "Invitations.csv"), 2, 1);
        accounted(file(json, "Company Follows.csv"), 2, 2);
        accounted(file(json, "Learning.csv"), 2, 2);
        accounted(file(json, "Rich_Media.csv"), 2, 2);
        accounted(file(json, "Endorsement_Received_Info.csv"), 2, 1);
        accounted(file(json, "Positions.csv"), 2, 2);
        accounted(file(json, "Skills.csv"), 6, 6);
        everyRowIsAccountedFor(json);
        JsonObject records =
                program.run("check", journal, "--json").done().json().getObject("records");
        assertThat(records.getInt("application")).isEqualTo(3);
        // Six of the profile's top, the rest of the profile, one endorsement and one recommendation.
        assertThat(records.getInt("fact")).isEqualTo(6 + 15 + 2);
        // A surname that only other people have: one followed, one who invited, one contact.
        for (String word : new String[] {"Sample"}) {
            assertThat(program.run("find", journal, word, "--json")
                            .done()
                            .json()
                            .getArray("hits"))
                    .as(word)
                    .isEmpty();
        }

        JsonObject again =
                program.run("import", journal, archive, "--json").done().json();
        assertThat(again.getInt("added") + again.getInt("changed")).isZero();
        // The profile's summary comes in two files.
        assertThat(again.getInt("same")).isEqualTo(json.getInt("added") + json.getInt("same"));
    }

    @Test
    void theSmallerArchiveIsReadUnderItsFolderAndTheLargerOneAddsTheRest() {
        Program program = new Program(scratch);
        Path journal = scratch.resolve("j.polku");
        JsonObject smaller = program.run(
                        "import", journal, fixture("Basic_LinkedInDataExport_10-05-2026.zip"), "--json", "--lang", "en")
                .done()
                .json();
        sumsUp(smaller);
        everyRowIsAccountedFor(smaller);
        assertThat(smaller.getArray("advice").getString(0)).contains("larger archive");
        JsonObject larger = program.run(
                        "import", journal, fixture("Complete_LinkedInDataExport_10-05-2026.zip"), "--json")
                .done()
                .json();
        assertThat(larger.getInt("changed")).isZero();
        assertThat(larger.getArray("advice")).isEmpty();
        assertThat(file(larger, "Connections.csv").getInt("added")).isZero();
        assertThat(file(larger, "Shares_123456789.csv").getInt("added")).isEqualTo(5);
    }

    /** Two thousand contacts, and dates in forms that LinkedIn never wrote. */
    @Test
    void aLargeArchiveOfAnotherToolLosesNothing() {
        Path archive = linkedin("silkyrich__linkedin-export-viewer/fixtures/sample_export.zip");
        Program program = new Program(scratch);
        Path journal = scratch.resolve("j.polku");
        JsonObject json =
                program.run("import", journal, archive, "--json").done().json();
        sumsUp(json);
        everyRowIsAccountedFor(json);
        assertThat(file(json, "Connections.csv").getInt("added")).isEqualTo(2000);
        JsonObject check = program.run("check", journal, "--json").done().json();
        assertThat(check.getBoolean("sound")).isTrue();
        assertThat(check.getObject("records").getInt("contact")).isEqualTo(2000);
        JsonObject again =
                program.run("import", journal, archive, "--json").done().json();
        assertThat(again.getInt("added") + again.getInt("changed")).isZero();
    }

    /** A row of a profile gives several records, any other one, which may be one that another file told before. */
    private static void everyRowIsAccountedFor(JsonObject json) {
        for (Object each : json.getArray("files")) {
            JsonObject file = (JsonObject) each;
            assertThat(file.getInt("added") + file.getInt("changed") + file.getInt("same") + file.getInt("skipped"))
                    .as(file::toString)
                    .isGreaterThanOrEqualTo(file.getInt("read"));
            assertThat(file.getBoolean("refused")).as(file::toString).isFalse();
            if (file.getBoolean("closed")) {
                assertThat(file.getString("why")).as(file::toString).isNotBlank();
            }
        }
    }

    @Test
    void everyDayOfTheWorkbookIsAccountedFor() {
        Path workbook = fixture("AggregateAnalytics_Alex Rivera_2026-07-04_2026-10-01.xlsx");
        Program program = new Program(scratch);
        Path journal = scratch.resolve("j.polku");
        JsonObject json =
                program.run("import", journal, workbook, "--json").done().json();
        sumsUp(json);
        int days = 90;
        assertThat(json.getInt("added")).isGreaterThanOrEqualTo(3 * days);
        JsonObject again =
                program.run("import", journal, workbook, "--json").done().json();
        assertThat(again.getInt("added") + again.getInt("changed")).isZero();
    }

    @Test
    void everyFigureOfAPostIsAccountedFor() {
        Path workbook = fixture("PostAnalytics_AlexRivera_7510250707171260297.xlsx");
        Program program = new Program(scratch);
        Path journal = scratch.resolve("j.polku");
        JsonObject json =
                program.run("import", journal, workbook, "--json").done().json();
        sumsUp(json);
        assertThat(json.getInt("added")).isGreaterThanOrEqualTo(12);
        assertThat(json.getInt("skipped")).isZero();
        JsonObject again =
                program.run("import", journal, workbook, "--json").done().json();
        assertThat(again.getInt("added") + again.getInt("changed")).isZero();
    }

    /** Each row became a record or was left out with a reason. */
    private static void accounted(JsonObject file, int rows, int atLeastKept) {
        assertThat(file.getInt("read")).as(file::toString).isEqualTo(rows);
        assertThat(file.getInt("added") + file.getInt("skipped"))
                .as(file::toString)
                .isEqualTo(rows);
        assertThat(file.getInt("added")).as(file::toString).isGreaterThanOrEqualTo(atLeastKept - 1);
    }
}
