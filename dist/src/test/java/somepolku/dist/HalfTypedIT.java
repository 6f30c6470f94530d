package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.dist.walk.HalfTyped;

/** What stands half typed in the real window is there again, however the window went. */
class HalfTypedIT {
    @TempDir
    private Path scratch;

    private Program program;
    private Walked walked;
    private Path journal;

    @BeforeEach
    void needsADisplay() {
        walked = new Walked(scratch, HalfTyped.class);
        program = new Program(scratch);
        journal = scratch.resolve("oma.polku");
        program.run("add", journal, "Already there").done();
    }

    @Test
    void after_a_kill_the_line_and_the_note_are_offered_and_gone_on_with() throws Exception {
        assertThat(walked.run((what, process) -> kill(process), journal.toString(), "killed"))
                .contains("please: kill")
                .doesNotContain("exit 0");
        again();
    }

    @Test
    void after_the_window_was_closed_in_the_middle_of_typing_they_are_offered_and_gone_on_with() throws Exception {
        assertThat(walked.run((what, process) -> {}, journal.toString(), "left"))
                .endsWith("exit 0");
        assertThat(hits("Half")).as("a half-typed line is no deed").isEqualTo(1);
        again();
    }

    /** By its handle, which leaves open what it has said. */
    private static void kill(Process process) throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    private void again() throws IOException, InterruptedException {
        assertThat(walked.run((what, process) -> {}, journal.toString(), "again"))
                .contains("Left unfinished")
                .contains("carried on")
                .endsWith("exit 0");
        assertThat(hits("\"" + HalfTyped.LINE + HalfTyped.REST + "\"")).isEqualTo(1);
        assertThat(hits("\"" + HalfTyped.NOTE + "\"")).isEqualTo(1);
        assertThat(program.run("check", journal, "--json").done().json().getBoolean("sound"))
                .isTrue();
    }

    private int hits(String query) {
        return program.run("find", journal, query, "--json")
                .done()
                .json()
                .getArray("hits")
                .size();
    }
}
