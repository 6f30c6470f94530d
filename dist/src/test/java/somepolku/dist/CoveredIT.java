package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.dist.walk.Covered;
import somepolku.storage.Journals;
import somepolku.storage.block.KeysOf;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Passphrase;

/**
 * The medium of a locked journal goes while the program is open: its pages are covered and its keys are gone from
 * memory, the text waits, and with the passphrase it is gone on with.
 */
class CoveredIT {
    private static final String SECRET = "tiiliskivi haukotus lapamato";

    @TempDir
    private Path scratch;

    private Program program;
    private Walked walked;

    @BeforeEach
    void needsADisplay() {
        walked = new Walked(scratch, Covered.class);
        program = new Program(scratch);
    }

    @Test
    void an_unmounted_stick_covers_the_pages_and_takes_the_keys_along_until_the_passphrase_is_given_again()
            throws Exception {
        try (Mount stick = Mount.in(scratch)) {
            Path journal = stick.point().resolve("oma.polku");
            Path secret = Files.writeString(scratch.resolve("passphrase.txt"), SECRET + "\n");
            locked(journal, secret);
            List<byte[]> keys = KeysOf.journal(journal, SECRET);

            String told = walked.run(
                    (what, process) -> {
                        if (what.equals("pull")) {
                            stick.pull();
                        } else {
                            stick.putBack();
                        }
                    },
                    journal.toString(),
                    secret.toString(),
                    SECRET);

            assertThat(told)
                    .contains("covered still, false")
                    .contains("line " + Covered.LINE)
                    .contains("note " + Covered.NOTE)
                    .contains("carried on")
                    .endsWith("exit 0");
            System.out.print(told.lines()
                    .filter(line -> line.contains("covered after"))
                    .map(line -> line + "\n")
                    .findFirst()
                    .orElse(""));
            for (byte[] key : keys) {
                assertThat(Remembered.count(scratch.resolve(Covered.OPEN), key))
                        .as("the key while the journal is open")
                        .isPositive();
                assertThat(Remembered.count(scratch.resolve(Covered.AWAY), key))
                        .as("the key while its medium is away")
                        .isZero();
            }
            for (String text : List.of(Covered.LINE + Covered.REST, Covered.NOTE)) {
                assertThat(program.run("find", journal, "\"" + text + "\"", "--json", "--passphrase-file", secret)
                                .done()
                                .json()
                                .getArray("hits"))
                        .as(text)
                        .hasSize(1);
            }
            assertThat(program.run("check", journal, "--json", "--passphrase-file", secret)
                            .done()
                            .json()
                            .getBoolean("sound"))
                    .isTrue();
        }
    }

    private void locked(Path journal, Path secret) throws Exception {
        program.run("add", journal, "Already there").done();
        try (JournalStore store = new Journals(Clock.systemDefaultZone()).open(journal);
                Passphrase passphrase = Passphrase.of(SECRET.toCharArray())) {
            store.lock(passphrase);
        }
        // The first opening after the first lock moves the blocks to the key that only the passphrase gives.
        program.run("check", journal, "--passphrase-file", secret).done();
    }
}
