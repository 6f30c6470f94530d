package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program on a real medium that is full, or that cannot be written: one clear line, and it goes on after it. */
class MediumIT {
    private static final String LONG = "sana ".repeat(4_000);

    @TempDir
    private Path scratch;

    private Program program;

    @BeforeEach
    void make() {
        program = new Program(scratch);
    }

    @Test
    void a_full_disk_is_told_loses_nothing_that_was_acknowledged_and_is_gone_on_with() throws Exception {
        try (Mount stick = Mount.small(scratch, "1m")) {
            Path journal = stick.point().resolve("oma.polku");
            program.run("add", journal, "alku").done();
            Path ballast = stick.point().resolve("ballast");
            fill(ballast, 48 << 10);
            int kept = 1;
            Program.Run run = program.run("add", journal, LONG);
            while (run.code() == 0) {
                kept++;
                run = program.run("add", journal, LONG);
            }
            assertThat(run.failed(3).faults()).contains("oma.polku", "Nothing of this change was kept");
            assertThat(deeds(journal)).isEqualTo(kept);
            Files.delete(ballast);
            program.run("add", journal, LONG).done();
            assertThat(deeds(journal)).isEqualTo(kept + 1);
        }
    }

    @Test
    void where_nothing_can_be_written_it_is_read_and_a_new_journal_is_refused() throws Exception {
        try (Mount stick = Mount.small(scratch, "4m")) {
            Path journal = stick.point().resolve("oma.polku");
            program.run("add", journal, "alku").done();
            stick.writable(false);
            byte[] before = Files.readAllBytes(journal);
            assertThat(program.run("add", journal, "lisää").failed(3).faults()).contains("cannot be written");
            assertThat(program.run("add", stick.point().resolve("uusi.polku"), "lisää")
                            .failed(3)
                            .faults())
                    .contains("uusi.polku");
            assertThat(deeds(journal)).isEqualTo(1);
            assertThat(Files.readAllBytes(journal)).isEqualTo(before);
            stick.writable(true);
            program.run("add", journal, "lisää").done();
            assertThat(deeds(journal)).isEqualTo(2);
        }
    }

    private static void fill(Path file, int leave) throws IOException {
        long free = Files.getFileStore(file.getParent()).getUsableSpace();
        Files.write(file, new byte[(int) Math.max(0, free - leave)]);
    }

    private int deeds(Path journal) {
        Program.Run check = program.run("check", journal, "--json");
        assertThat(check.code()).as(check::toString).isZero();
        assertThat(check.json().getBoolean("sound")).isTrue();
        return check.json().getObject("records").getInt("activity");
    }
}
