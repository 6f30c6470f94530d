package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.kit.ProblemException;
import somepolku.storage.Journals;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Passphrase;

/** A locked journal on the command line: without its passphrase nothing of it is read, written or shown. */
class LockedIT {
    private static final String SECRET = "tiiliskivi haukotus lapamato";

    @TempDir
    private Path scratch;

    private Program program;
    private Path journal;
    private String recoveryKey;

    @BeforeEach
    void lock() throws IOException, ProblemException {
        program = new Program(scratch);
        journal = scratch.resolve("j.polku");
        program.run("add", journal, "Kirjoitin salaisen luonnoksen").done();
        // The window does this for a person; here it stands by itself.
        try (JournalStore store = new Journals(Clock.systemDefaultZone()).open(journal);
                Passphrase passphrase = Passphrase.of(SECRET.toCharArray())) {
            recoveryKey = store.lock(passphrase);
        }
        // The first opening after the first lock moves the blocks to another key; from here on the file is at rest.
        program.run("check", journal, "--passphrase-file", file(SECRET)).done();
    }

    private Path file(String passphrase) throws IOException {
        return Files.writeString(Files.createTempFile(scratch, "passphrase", ".txt"), passphrase + "\n");
    }

    private List<List<Object>> verbs() {
        return List.of(
                List.of("check", journal),
                List.of("find", journal, "salaisen"),
                List.of("add", journal, "Toinen teko"),
                List.of("report", journal, scratch.resolve("report")),
                List.of("import", journal, journal.resolveSibling("export.csv")));
    }

    @Test
    void without_a_passphrase_every_verb_refuses_and_says_what_is_asked_for() throws IOException {
        Files.writeString(
                scratch.resolve("export.csv"), "date,channel,metric,value\n2026-11-01,linkedin,followers,3\n");
        byte[] before = Files.readAllBytes(journal);
        for (List<Object> verb : verbs()) {
            assertThat(program.run(verb.toArray()).failed(3).faults())
                    .contains("j.polku", "--passphrase-file")
                    .doesNotContain("salaisen luonnoksen");
        }
        JsonObject told = program.run("check", journal, "--json").failed(3).json();
        assertThat(told.getString("error")).contains("j.polku");
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
    }

    @Test
    void a_wrong_passphrase_is_told_apart_from_damage() throws IOException {
        Path wrong = file("tiiliskivi haukotus");
        byte[] before = Files.readAllBytes(journal);
        for (String verb : List.of("check", "find", "add")) {
            Object[] line = verb.equals("check")
                    ? new Object[] {verb, journal, "--passphrase-file", wrong}
                    : new Object[] {verb, journal, "x", "--passphrase-file", wrong};
            assertThat(program.run(line).failed(3).faults()).contains("itself is whole");
        }
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
    }

    @Test
    void the_right_passphrase_and_the_recovery_key_open_it_and_reading_leaves_every_byte() throws IOException {
        byte[] before = Files.readAllBytes(journal);
        for (String secret : List.of(SECRET, recoveryKey)) {
            Path right = file(secret);
            JsonObject check = program.run("check", journal, "--json", "--passphrase-file", right)
                    .done()
                    .json();
            assertThat(check.getBoolean("sound")).isTrue();
            assertThat(check.getObject("records").getInt("activity")).isEqualTo(1);
            assertThat(program.run("find", journal, "salaisen", "--json", "--passphrase-file", right)
                            .done()
                            .json()
                            .getArray("hits"))
                    .hasSize(1);
        }
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
    }

    @Test
    void what_the_program_makes_itself_has_no_passphrase_whatever_was_named() throws IOException {
        Path folder = scratch.resolve("demo");
        program.run("demo", folder, "--passphrase-file", file(SECRET)).done();
        program.run("check", folder.resolve("demo.polku")).done();
    }

    @Test
    void nothing_of_a_locked_journal_can_be_read_in_the_file_also_what_was_added_later() throws IOException {
        program.run("add", journal, "Toinen salaisuus", "--passphrase-file", file(SECRET))
                .done();
        assertThat(program.run("find", journal, "salaisuus", "--json", "--passphrase-file", file(SECRET))
                        .done()
                        .json()
                        .getArray("hits"))
                .hasSize(1);
        assertThat(new String(Files.readAllBytes(journal), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("luonnoksen")
                .doesNotContain("salaisuus");
    }
}
