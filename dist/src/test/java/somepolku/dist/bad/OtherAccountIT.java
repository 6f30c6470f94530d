package somepolku.dist.bad;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.dist.bad.Parts.ADA;
import static somepolku.dist.bad.Parts.CONNECTIONS;
import static somepolku.dist.bad.Parts.SHARES;
import static somepolku.dist.bad.Parts.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.dist.Program;
import somepolku.dist.Program.Run;

/** Archives of two accounts, told by the member's number in their files' names and by the profile's name. */
class OtherAccountIT {
    private static final String PROFILE = "First Name,Last Name,Headline\n";

    @TempDir
    private Path scratch;

    private Program program;
    private Path file;
    private Path own;
    private Path others;

    @BeforeEach
    void make() throws IOException {
        program = new Program(scratch);
        file = Files.createTempDirectory(scratch, "journal").resolve("j.polku");
        own = archive("own.zip", "1158443584", "Aino,Esimerkki,Analyytikko\n", share(1, "Oma"));
        others = archive("others.zip", "2258443584", "Matti,Toinen,Johtaja\n", share(2, "Toisen"));
    }

    private Path archive(String name, String member, String profile, String share) throws IOException {
        return new BadFiles(scratch)
                .zip(
                        name,
                        "Connections.csv",
                        CONNECTIONS + ADA,
                        "Profile.csv",
                        PROFILE + profile,
                        "Shares_" + member + ".csv",
                        SHARES + share);
    }

    @Test
    void anotherAccountsArchiveIsRefusedAndLeavesTheJournalToTheLastByte() throws IOException {
        program.run("import", file, own).done();
        Journal journal = Journal.at(program, file);

        Run refused = journal.importing(others, "--lang", "en").failed(3);
        assertThat(refused.faults())
                .contains("others.zip is the export of another account")
                .contains("use another journal for it");
        assertThat(journal.importing(others, "--json").failed(3).json().getString("error"))
                .contains("others.zip");
        journal.isAsItWas();

        assertThat(journal.importing(own, "--json").done().json().getInt("added"))
                .isZero();
        assertThat(program.run("check", file, "--json")
                        .done()
                        .json()
                        .getObject("records")
                        .getInt("account"))
                .isEqualTo(1);
    }

    @Test
    void twoAccountsAtOnceMakeNoJournal() {
        Run refused = program.run("import", file, own, others, "--lang", "en").failed(3);
        assertThat(refused.faults()).contains("different accounts: own.zip, others.zip");
        assertThat(file).doesNotExist();
    }

    @Test
    void nothingOfTheNameStandsInTheJournalsWords() {
        program.run("import", file, own).done();
        for (String word : new String[] {"Esimerkki", "1158443584"}) {
            assertThat(program.run("find", file, word, "--json").done().json().getArray("hits"))
                    .as(word)
                    .isEmpty();
        }
    }
}
