package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.grack.nanojson.JsonObject;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.dist.walk.Walk;

/**
 * From an empty journal to the chart with a robot's mouse and keyboard, in the real program with its real plugins.
 * What the robot typed into a window that lost the keyboard is lost, so one repeat is allowed, and printed.
 */
class WalkIT {
    private static final int TRIES = 2;
    private static final int PATIENCE_MINUTES = 5;

    @TempDir
    private Path folder;

    @Test
    void from_an_empty_journal_to_the_chart_and_all_of_it_is_there_afterwards() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "SKIPPED: the walk needs a display");
        Program program = new Program(folder);
        List<Path> exports = exports(program);
        Path own = folder.resolve("try-1");
        String told = walk(own, exports);
        for (int again = 2; again <= TRIES && !told.contains("exit 0"); again++) {
            System.out.println("The walk needs try " + again + ":\n" + told);
            own = folder.resolve("try-" + again);
            told = walk(own, exports);
        }
        assertThat(told)
                .contains("a deed is recorded", "the marker led to its day", "the day is as it was left", "exit 0");

        Path journal = own.resolve("oma.polku");
        JsonObject check = program.run("check", journal, "--json").done().json();
        assertThat(check.getBoolean("sound")).isTrue();
        JsonObject records = check.getObject("records");
        assertThat(records.getInt("note")).isEqualTo(1);
        assertThat(records.getInt("activity")).isEqualTo(1 + 60 + 200 + 400);
        assertThat(records.getInt("contact")).isEqualTo(130);
        assertThat(program.run("find", journal, "\"Wrote about my project\" #portfolio", "--json")
                        .done()
                        .json()
                        .getArray("hits"))
                .hasSize(1);
        assertThat(program.run("find", journal, Walk.READING + " @linkedin", "--json")
                        .done()
                        .json()
                        .getArray("hits"))
                .as("the undone reading")
                .isEmpty();
    }

    private List<Path> exports(Program program) throws IOException {
        program.run("demo", folder.resolve("demo")).done();
        try (Stream<Path> files = Files.list(folder.resolve("demo/exports"))) {
            return files.sorted().toList();
        }
    }

    private String walk(Path own, List<Path> exports) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens",
                "java.base/java.util=ALL-UNNAMED",
                "-Dsomepolku.home=" + Program.folder().toAbsolutePath(),
                "-Dsomepolku.user=" + folder.resolve("user"),
                "-Dsomepolku.data=" + own,
                "-Dwalk.picture=" + Path.of("target", own.getFileName() + ".png"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Walk.class.getName()));
        exports.forEach(file -> command.add(file.toString()));
        Path out = folder.resolve("walk.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        return Files.readString(out) + "exit " + process.exitValue();
    }
}
