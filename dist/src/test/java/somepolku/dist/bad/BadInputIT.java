package somepolku.dist.bad;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.dist.bad.Parts.ADA;
import static somepolku.dist.bad.Parts.CONNECTIONS;
import static somepolku.dist.bad.Parts.EVE;
import static somepolku.dist.bad.Parts.SHARES;
import static somepolku.dist.bad.Parts.share;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import somepolku.dist.Book;
import somepolku.dist.Program.Run;

/** What cannot be read at all: the code, the one line, the one object, and a journal as it was to the last byte. */
class BadInputIT {
    @TempDir
    private static Path scratch;

    private static Journal first;

    private Journal journal;

    @BeforeAll
    static void make() throws IOException {
        first = Journal.in(scratch);
    }

    @BeforeEach
    void copy() throws IOException {
        journal = first.copy(scratch);
    }

    private interface Maker {
        Path make(BadFiles files) throws IOException;
    }

    /**
     * A bad file.
     *
     * @param says what its one line must tell: what was found, what was wanted, what to do
     */
    private record Bad(String name, Maker maker, String... says) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String WANTED = "These can be read: LinkedIn, ";
    private static final String DO = "Choose a file that came from one of them.";

    static Stream<Bad> badFiles() {
        return Stream.of(
                new Bad(
                        "not a zip",
                        files -> files.text("export.zip", "<!DOCTYPE html><html>Sign in"),
                        "export.zip is named as a zip archive",
                        "is a web page",
                        "Download it again"),
                new Bad("a zip cut short", BadFiles::cut, "cut.zip", "damaged or cut short", "Download it again"),
                new Bad(
                        "a flipped bit",
                        BadFiles::flipped,
                        "flipped.zip",
                        "damaged inside the archive",
                        "Download it from LinkedIn once more"),
                new Bad(
                        "a bomb by its ratio",
                        BadFiles::bombByRatio,
                        "bomb.zip",
                        "unpacks to more than 10 MB, far more than its packed size can hold",
                        "once more"),
                new Bad(
                        "a bomb by its size",
                        BadFiles::bombBySize,
                        "huge.zip would unpack to more than 2,048 MB",
                        "which no export does",
                        "Ask the service for a new archive"),
                new Bad(
                        "names that lead out",
                        files -> files.zip("slip.zip", "../Connections.csv", CONNECTIONS + ADA),
                        "Nothing in slip.zip could be opened",
                        "../Connections.csv: Its name leads out of the archive",
                        "Ask its service for a new archive"),
                new Bad(
                        "no header",
                        files -> files.text("Connections.csv", ADA, EVE),
                        "Connections.csv. No header was found",
                        "Found: Ada, Esimerkki",
                        "Looked for: First Name, Last Name, URL",
                        "Use LinkedIn's own file"),
                new Bad(
                        "an unknown header",
                        files -> files.text("Connections.csv", "Nimi,Firma\nAda,Koneet Oy\n"),
                        "Found: Nimi, Firma",
                        "Looked for: First Name, Last Name, URL",
                        "Use LinkedIn's own file"),
                new Bad(
                        "a quotation mark that never closes",
                        files ->
                                files.text("Connections.csv", CONNECTIONS, ADA, ADA.replace("Koneet", "\"Koneet"), EVE),
                        "Connections.csv. A quotation mark opens in the row of line 3 and never closes",
                        "cannot be told apart",
                        "Add the missing mark"),
                new Bad(
                        "a quotation mark that closes by chance",
                        files ->
                                files.text("Shares.csv", SHARES, share(1, "\"Auki"), share(2, "b"), share(3, "c \" d")),
                        "Shares.csv. Row 2: A quotation mark is missing in this row",
                        "2 rows after it were caught",
                        "Add the mark"),
                new Bad(
                        "no rows",
                        files -> files.text("Connections.csv", CONNECTIONS),
                        "Nothing could be read of Connections.csv",
                        "no rows of data",
                        "ask the service for your data again"),
                new Bad(
                        "an archive without rows",
                        files -> files.zip("Complete.zip", "Connections.csv", CONNECTIONS, "Shares.csv", SHARES),
                        "Complete.zip",
                        "no rows of data",
                        "ask the service for your data again"),
                new Bad("nothing at all", files -> files.text("Posts.csv"), "Posts.csv is empty", WANTED, DO),
                new Bad(
                        "a company page's figures",
                        files -> files.bytes("page_content.xls", OLD_EXCEL),
                        "page_content.xls. This is the export of a company page",
                        "a member's own figures",
                        "Post impressions, Export"),
                new Bad("a PDF", files -> files.text("cv.pdf", "%PDF-1.7\n"), "cv.pdf is a PDF document", WANTED, DO),
                new Bad(
                        "a document",
                        files -> files.zip("cv.docx", "[Content_Types].xml", "<T/>", "word/document.xml", "<w/>"),
                        "cv.docx is a text document",
                        WANTED,
                        DO),
                new Bad("a picture", files -> files.bytes("me.png", PICTURE), "me.png is a picture", WANTED, DO),
                new Bad(
                        "another service's archive",
                        files -> files.zip(
                                "instagram.zip", "content/posts_1.json", "[]", "likes.json", "{}", "a.html", ""),
                        "instagram.zip holds content/posts_1.json, likes.json and 1 more",
                        WANTED,
                        DO),
                new Bad(
                        "a journal",
                        files -> files.text("my.polku", "anything"),
                        "my.polku is a Somepolku journal",
                        WANTED,
                        DO));
    }

    private static final byte[] OLD_EXCEL = padded(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    private static final byte[] PICTURE = padded(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');

    @ParameterizedTest
    @MethodSource("badFiles")
    void isSaidInOneLineAndChangesNothing(Bad bad) throws IOException {
        Path file = bad.maker().make(new BadFiles(scratch));
        Run run = journal.importing(file, "--json").failed(1);
        assertThat(run.faults())
                .contains(bad.says())
                .doesNotContain("Exception")
                .hasSizeLessThan(600);
        assertThat(run.json()).containsOnlyKeys("error");
        assertThat(run.faults()).isEqualTo("somepolku: " + run.json().getString("error") + "\n");
        journal.isAsItWas();
    }

    @Test
    void aTableWhoseColumnsNobodyKnowsIsAskedAbout() throws IOException {
        Path expenses = new BadFiles(scratch).text("expenses.csv", "Date;Sum\n1.1.2026;12,50\n");
        Run run = journal.importing(expenses, "--json").failed(3);
        assertThat(run.json()).containsOnlyKeys("error");
        assertThat(run.faults())
                .contains("expenses.csv is a table with the columns Date | Sum", "--columns \"Date=date,Sum=own/Sum\"");
        journal.isAsItWas();
    }

    @Test
    void isSaidInFinnishAsWell() throws IOException {
        BadFiles files = new BadFiles(scratch);
        assertThat(journal.importing(files.bytes("minä.png", PICTURE), "--lang", "fi")
                        .failed(1)
                        .faults())
                .startsWith(
                        "somepolku: minä.png on kuva, eikä mikään lisäosa lue sellaista. Näitä voi lukea: LinkedIn, ")
                .endsWith("Valitse tiedosto, jonka sait jostakin niistä.\n");
        Path open = files.text("Connections.csv", CONNECTIONS, ADA, "\"", EVE);
        assertThat(journal.importing(open, "--lang", "fi").failed(1).faults())
                .contains("Rivillä 3 alkaa lainausmerkki, joka ei pääty", "Lisää puuttuva merkki");
        assertThat(journal.importing(files.text("Connections.csv", CONNECTIONS), "--lang", "fi")
                        .failed(1)
                        .faults())
                .contains("Siinä ei ole yhtään tietoriviä", "pyydä tietosi palvelusta uudelleen");
        journal.isAsItWas();
    }

    @Test
    void datesThatMayBeEitherAreRefusedAlsoBesideAGoodFile() throws IOException {
        BadFiles files = new BadFiles(scratch);
        Path open = Book.daily(files.bytes("renamed.xlsx"), 4, 4, day -> 7, 5);
        Run run = journal.importing(open, files.good("good.zip"), "--json").failed(3);
        assertThat(run.json()).containsOnlyKeys("error");
        assertThat(run.faults())
                .contains("renamed.xlsx was not read", "9/4/2026", "--date-order dmy or mdy says which");
        journal.isAsItWas();
    }

    @Test
    void makesNoJournal() throws IOException {
        Path missing = scratch.resolve("fresh/j.polku");
        assertThat(missing.getParent().toFile().mkdir()).isTrue();
        journal.program().run("import", missing, new BadFiles(scratch).cut()).failed(1);
        assertThat(missing).doesNotExist();
    }

    @Test
    void aJournalThatIsNoneIsNotWrittenTo() throws IOException {
        BadFiles files = new BadFiles(scratch);
        Journal none = Journal.at(journal.program(), files.text("diary.polku", "Rakas päiväkirja. ".repeat(2000)));
        Run run = none.importing(files.good("good.zip"), "--json").failed(1);
        assertThat(run.json().getString("error")).contains("diary.polku is not a Somepolku journal", "Choose a file");
        none.isAsItWas();
    }

    @Test
    void aJournalThatIsOpenElsewhereIsRefused() throws IOException {
        Path good = new BadFiles(scratch).good("good.zip");
        try (FileChannel held = journal.held()) {
            assertThat(held.isOpen()).isTrue();
            Run run = journal.importing(good, "--json").failed(3);
            assertThat(run.json().getString("error")).contains("j.polku is open in another window", "Close it there");
        }
        journal.isAsItWas();
    }

    private static byte[] padded(int... start) {
        byte[] bytes = new byte[2048];
        for (int i = 0; i < start.length; i++) {
            bytes[i] = (byte) start[i];
        }
        return bytes;
    }
}
