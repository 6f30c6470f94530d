package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.dist.walk.Pulled;

/** The journal's medium goes while the program, which lies elsewhere, is open: it says so, loses nothing, carries on. */
class PulledIT {
    private static final long PATIENCE = TimeUnit.MINUTES.toMillis(4);

    @TempDir
    private Path scratch;

    private Program program;

    @BeforeEach
    void needsADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "SKIPPED: the window needs a display");
        program = new Program(scratch);
    }

    /** What is done with the medium. */
    private interface Hand {
        void does(String what) throws IOException, InterruptedException;
    }

    @Test
    void an_unmounted_stick_is_told_and_gone_on_with_when_it_is_mounted_again() throws Exception {
        try (Mount stick = Mount.in(scratch)) {
            Path journal = stick.point().resolve("oma.polku");
            pulled(journal, what -> {
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
        pulled(folder.resolve("oma.polku"), what -> {
            boolean pull = what.equals("pull");
            Files.move(pull ? folder : pocket, pull ? pocket : folder);
        });
    }

    private void pulled(Path journal, Hand hand) throws IOException, InterruptedException {
        program.run("add", journal, "Already there").done();
        String told = walk(hand, journal.toString());
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
            assertThat(walk(what -> {}, journal.toString(), "view"))
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

    private String walk(Hand hand, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens",
                "java.base/java.util=ALL-UNNAMED",
                "-Dsomepolku.home=" + Program.folder().toAbsolutePath(),
                "-Dsomepolku.user=" + scratch.resolve("user"),
                "-Dsomepolku.data=" + scratch.resolve("own"),
                "-Dwalk.picture=" + Path.of("target", "pulled.png"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Pulled.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Timer patience = new Timer(true);
        patience.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        process.destroyForcibly();
                    }
                },
                PATIENCE);
        StringBuilder told = new StringBuilder();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                OutputStream in = process.getOutputStream()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                told.append(line).append('\n');
                if (line.startsWith("please: ")) {
                    hand.does(line.substring("please: ".length()));
                    in.write('\n');
                    in.flush();
                }
            }
        } finally {
            patience.cancel();
        }
        return told + "exit " + process.waitFor();
    }
}
