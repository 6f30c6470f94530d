package somepolku.dist.bad;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.dist.Program;
import somepolku.dist.Program.Run;
import somepolku.kit.ProblemException;
import somepolku.storage.Journals;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Passphrase;

/** A journal with damaged bytes in it: what can be read is saved into a new one, and the rest is named. */
class RescueIT {
    @TempDir
    private Path scratch;

    private Program program;
    private Path file;
    private Path fresh;
    private JsonObject before;

    @BeforeEach
    void fill() throws IOException {
        program = new Program(scratch);
        file = scratch.resolve("demo").resolve("demo.polku");
        program.run("demo", file.getParent()).done();
        fresh = scratch.resolve("new.polku");
        before = program.run("check", file, "--json").done().json();
    }

    /** Flips bits from the middle on until the check finds something that is in use; what it said then. */
    private Run damage(String... options) throws IOException {
        byte[] sound = Files.readAllBytes(file);
        for (int tenth = 5; tenth < 9; tenth++) {
            byte[] image = sound.clone();
            for (int at = image.length * tenth / 10; at < image.length * tenth / 10 + 40_000; at += 4_000) {
                image[at] ^= 1;
            }
            Files.write(file, image);
            Run check = program.run(line("check", options));
            if (check.code() != 0) {
                return check;
            }
        }
        throw new AssertionError("nothing that is in use was hit");
    }

    private Object[] line(String verb, String... options) {
        Object[] line = new Object[2 + options.length];
        line[0] = verb;
        line[1] = file;
        System.arraycopy(options, 0, line, 2, options.length);
        return line;
    }

    private static long sum(JsonObject records) {
        return records.values().stream()
                .mapToLong(count -> ((Number) count).longValue())
                .sum();
    }

    @Test
    void what_can_be_read_is_in_the_new_file_and_the_rest_is_counted() throws IOException {
        assertThat(damage().failed(1).faults()).contains("somepolku rescue");
        Journal damaged = Journal.at(program, file);

        JsonObject saved = program.run("rescue", file, fresh, "--json").done().json();
        damaged.isAsItWas();
        JsonObject after = program.run("check", fresh, "--json").done().json();
        assertThat(after.getBoolean("sound")).isTrue();
        assertThat(after.getObject("records")).isEqualTo(saved.getObject("records"));
        assertThat(saved.getLong("saved"))
                .isEqualTo(sum(after.getObject("records")))
                .isPositive();
        assertThat(saved.getLong("unread")).isPositive();
        assertThat(saved.getLong("saved") + saved.getLong("unread")).isEqualTo(sum(before.getObject("records")));
        assertThat(saved.getArray("lost")).isNotEmpty();
        assertThat(saved.getArray("lost").getObject(0).getString("where")).contains("block ");

        assertThat(program.run("add", fresh, "Jatkan tästä").done().out()).contains("Jatkan tästä");
        byte[] kept = Files.readAllBytes(fresh);
        assertThat(program.run("rescue", file, fresh).failed(3).faults()).contains(fresh.toString());
        assertThat(Files.readAllBytes(fresh)).isEqualTo(kept);
    }

    @Test
    void it_is_said_in_words_how_much_was_saved_and_lost() throws IOException {
        damage();
        Run english = program.run("rescue", file, fresh).done();
        assertThat(english.out())
                .contains("deed: ", "Lost: ", "entries were saved to " + fresh, "records could not be read");
        Run finnish = program.run("rescue", file, scratch.resolve("uusi.polku"), "--lang", "fi")
                .done();
        assertThat(finnish.out()).contains("teko: ", "Menetetty: ", "pelastui", "merkintää ei voinut lukea");
    }

    @Test
    void a_locked_journal_needs_its_passphrase_and_so_does_what_was_saved() throws IOException, ProblemException {
        try (JournalStore store = new Journals(Clock.systemDefaultZone()).open(file);
                Passphrase passphrase = Passphrase.of("tiiliskivi haukotus".toCharArray())) {
            store.lock(passphrase);
        }
        Path secret = Files.writeString(scratch.resolve("secret.txt"), "tiiliskivi haukotus\n");
        program.run("check", file, "--passphrase-file", secret).done();
        damage("--passphrase-file", secret.toString()).failed(1);
        program.run("rescue", file, fresh).failed(3);
        assertThat(fresh).doesNotExist();
        assertThat(program.run("rescue", file, fresh, "--passphrase-file", secret)
                        .done()
                        .out())
                .contains("Lost: ");
        program.run("check", fresh).failed(3);
        program.run("check", fresh, "--passphrase-file", secret).done();
    }

    @Test
    void where_nothing_can_be_saved_nothing_is_made() throws IOException {
        program.run("rescue", scratch.resolve("missing.polku"), fresh).failed(2);
        Path text = Files.writeString(scratch.resolve("text.polku"), "no journal");
        program.run("rescue", text, fresh).failed(1);
        byte[] image = Files.readAllBytes(file);
        for (int at = 20_000; at < image.length; at += 100) {
            image[at] ^= 1;
        }
        Files.write(file, image);
        Run nothing = program.run("rescue", file, fresh, "--json").failed(1);
        assertThat(nothing.json().getString("error")).contains("Nothing of");
        assertThat(fresh).doesNotExist();
        assertThat(program.run("rescue", file).failed(2).faults()).contains("NEWFILE");
    }
}
