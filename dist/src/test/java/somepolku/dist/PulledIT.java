package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.dist.walk.Pulled;

/** The journal's medium goes while the program, which lies elsewhere, is open: it says so, loses nothing, carries on. */
class PulledIT {
    @TempDir
    private Path scratch;

    private Program program;
    private Walked walked;

    @BeforeEach
    void needsADisplay() {
        walked = new Walked(scratch, Pulled.class);
        program = new Program(scratch);
    }

    @Test
    void an_unmounted_stick_is_told_and_gone_on_with_when_it_is_mounted_again() throws Exception {
        try (Mount stick = Mount.in(scratch)) {
            Path journal = stick.point().resolve("oma.polku");
            pulled(journal, (what, process) -> {
                if (what.equals("pull")) {
                    stick.pull();
                } else {
                    stick.putBack();
                }
            });
        }
    }

    @Test
    void a_folder_that_goes_is_told_and_gone_on_with_when_it_is_back() throws Exception {
        assumeFalse(
                System.getProperty("os.name").startsWith("Windows"),
                "SKIPPED: on Windows a folder with an open file cannot be moved");
        Path folder = Files.createDirectory(scratch.resolve("kansio"));
        Path pocket = scratch.resolve("tasku");
        pulled(folder.resolve("oma.polku"), (what, process) -> {
            boolean pull = what.equals("pull");
            Files.move(pull ? folder : pocket, pull ? pocket : folder);
        });
    }

    private void pulled(Path journal, Walked.Hand hand) throws IOException, InterruptedException {
        program.run("add", journal, "Already there").done();
        String told = walked.run(hand, journal.toString());
        assertThat(told)
                .contains("Your text is safe in this window")
                .contains("carried on")
                .endsWith("exit 0");
        for (String text : List.of(Pulled.BEFORE, Pulled.AWAY, Pulled.NOTE)) {
            assertThat(program.run("find", journal, "\"" + text + "\"", "--json")
                            .done()
                            .json()
                            .getArray("hits"))
                    .as(text)
                    .hasSize(1);
        }
        assertThat(program.run("check", journal, "--json").done().json().getBoolean("sound"))
                .isTrue();
    }

    @Test
    void a_write_protected_stick_opens_as_a_view() throws Exception {
        try (Mount stick = Mount.in(scratch)) {
            Path journal = stick.point().resolve("oma.polku");
            program.run("add", journal, Pulled.BEFORE).done();
            stick.protect();
            assertThat(walked.run((what, process) -> {}, journal.toString(), "view"))
                    .contains("Read only, the line is off")
                    .endsWith("exit 0");
            program.run("add", journal, Pulled.AWAY).failed(3);
            assertThat(program.run("find", journal, "before", "--json")
                            .done()
                            .json()
                            .getArray("hits"))
                    .hasSize(1);
        }
    }
}
