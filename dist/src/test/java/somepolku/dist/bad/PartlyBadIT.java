package somepolku.dist.bad;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.dist.bad.Parts.ADA;
import static somepolku.dist.bad.Parts.CONNECTIONS;
import static somepolku.dist.bad.Parts.EVE;
import static somepolku.dist.bad.Parts.SHARES;
import static somepolku.dist.bad.Parts.share;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is good among the bad is imported, and what is not is listed: nothing is lost without a word. */
class PartlyBadIT {
    @TempDir
    private Path scratch;

    private Journal journal;
    private BadFiles files;

    @BeforeEach
    void make() throws IOException {
        journal = Journal.in(scratch);
        files = new BadFiles(scratch);
    }

    @Test
    void aBasicArchiveBringsWhatItHasAndTellsOfTheLargerOne() throws IOException {
        Path basic = files.zip(
                "Basic_LinkedInDataExport_11-20-2026.zip",
                "Connections.csv",
                CONNECTIONS + ADA + EVE,
                "Skills.csv",
                "Name\n");
        assertThat(journal.importing(basic, "--dry-run").done().out())
                .contains("no posts, comments or reactions", "Get a copy of your data", "choose the larger archive");
        assertThat(journal.importing(basic, "--dry-run", "--lang", "fi").done().out())
                .contains("ei ole julkaisuja, kommentteja eikä reaktioita", "valitse laajempi arkisto");
        journal.isAsItWas();
        JsonObject json = journal.importing(basic, "--json").done().json();
        assertThat(json.getInt("added")).isEqualTo(2);
        assertThat(json.getArray("advice").getString(0)).contains("larger archive");
    }

    @Test
    void badFilesInAnArchiveAreListedAndTheOthersImported() throws IOException {
        Path mixed = files.zip(
                "mixed.zip",
                "Connections.csv",
                CONNECTIONS + ADA + EVE,
                "Shares.csv",
                "Something,else\n1,2\n",
                "Reactions.csv",
                "",
                "../Comments.csv",
                "Date,Link,Message\n",
                "Votes.csv",
                "Date,Link,OptionText\n2026-11-03 08:00:00,https://e.org,\"Yes\n");
        JsonObject json = journal.importing(mixed, "--json").done().json();
        assertThat(json.getInt("added")).isEqualTo(2);
        assertThat(refusal(json, "mixed.zip!/Shares.csv"))
                .contains("Found: Something, else", "Looked for: Date, ShareLink");
        assertThat(refusal(json, "mixed.zip!/Reactions.csv")).contains("empty");
        assertThat(refusal(json, "mixed.zip!/../Comments.csv")).contains("leads out of the archive");
        assertThat(refusal(json, "mixed.zip!/Votes.csv")).contains("line 2");
        assertThat(journal.importing(mixed).done().out())
                .contains("mixed.zip!/Shares.csv: not read. No header was found")
                .contains("mixed.zip!/../Comments.csv: not read.");
    }

    @Test
    void aBadFileBesideAGoodOneIsListed() throws IOException {
        Path good = files.good("good.zip");
        JsonObject json =
                journal.importing(files.cut(), good.toString(), "--json").done().json();
        assertThat(json.getInt("added")).isEqualTo(3);
        assertThat(refusal(json, "cut.zip")).contains("damaged or cut short", "Download it again");
    }

    @Test
    void datesThatCannotBeAreListedByTheirRowsAndThePeopleKept() throws IOException {
        String impossible = ADA.replace("05 Nov 2026", "31 Feb 2026");
        String blank = EVE.replace("06 Nov 2026", "");
        String fine = ADA.replace("/ada", "/ida");
        Path file = files.text("Connections.csv", CONNECTIONS, impossible, blank, fine);
        assertThat(journal.importing(file, "--dry-run").done().out())
                .contains("3 rows read, 3 new")
                .contains("Row 2: The date could not be read (31 Feb 2026): the contact is kept")
                .contains("Row 3: The date is missing: the contact is kept");
        JsonObject json = journal.importing(file, "--json").done().json();
        assertThat(json.getInt("added")).isEqualTo(3);
        assertThat(json.getArray("files").getObject(0).getArray("problems").stream()
                        .map(problem -> ((JsonObject) problem).getInt("line")))
                .contains(2, 3)
                .doesNotContain(4);
    }

    @Test
    void postsThatAMissingQuoteHasCaughtAreNamedByTheirRow() throws IOException {
        Path file = files.text(
                "Shares.csv",
                SHARES,
                share(1, "Hyvin"),
                share(2, "\"Auki"),
                share(3, "b"),
                share(4, "c \" d"),
                share(5, "e"));
        JsonObject json = journal.importing(file, "--json").done().json();
        assertThat(json.getInt("added")).isEqualTo(2);
        assertThat(json.getInt("skipped")).isEqualTo(1);
        JsonObject problem =
                json.getArray("files").getObject(0).getArray("problems").getObject(0);
        assertThat(problem.getInt("line")).isEqualTo(3);
        assertThat(problem.getString("why")).contains("2 rows after it were caught");
    }

    @Test
    void thousandsOfBadRowsAreCountedAndDoNotFlood() throws IOException {
        String bad = IntStream.range(0, 5000)
                .mapToObj(i -> "P" + i + ",Q,https://www.linkedin.com/in/p" + i + ",,Oy,X," + (32 + i) + " Nov 2026\n")
                .collect(Collectors.joining());
        String nobody = ",,,,,,05 Nov 2026\n".repeat(2000);
        Path file = files.text("Connections.csv", CONNECTIONS, ADA, bad, nobody);
        List<String> lines =
                journal.importing(file, "--dry-run").done().out().lines().toList();
        assertThat(lines).hasSizeLessThan(20);
        assertThat(lines.get(0)).contains("7,001 rows read, 5,001 new", "2,000 left out");
        assertThat(lines).anyMatch(line -> line.contains("more remarks; --json lists them all"));
        JsonObject json = journal.importing(file, "--json").done().json();
        assertThat(json.getInt("skipped")).isEqualTo(2000);
        assertThat(json.getArray("files").getObject(0).getArray("problems")).hasSizeGreaterThanOrEqualTo(7000);
    }

    private static String refusal(JsonObject json, String name) {
        JsonObject file = json.getArray("files").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("file").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(json));
        assertThat(file.getBoolean("refused")).isTrue();
        return file.getArray("problems").getObject(0).getString("why");
    }
}
