package somepolku.dist;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;

/** Runs the real program in a process of its own, walked by a robot, and does what the robot asks for. */
final class Walked {
    private static final long PATIENCE = TimeUnit.MINUTES.toMillis(4);
    private static final String ASKED = "please: ";

    private final Path scratch;
    private final Class<?> walk;

    /** @param walk what the robot does; it asks on its output and reads a line for an answer */
    Walked(Path scratch, Class<?> walk) {
        assumeFalse(GraphicsEnvironment.isHeadless(), "SKIPPED: the window needs a display");
        this.scratch = scratch;
        this.walk = walk;
    }

    /** Does what the robot cannot. */
    interface Hand {
        void does(String what, Process program) throws IOException, InterruptedException;
    }

    /** All that was said, and how it ended. */
    String run(Hand hand, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens",
                "java.base/java.util=ALL-UNNAMED",
                "-Dsomepolku.home=" + Program.folder().toAbsolutePath(),
                "-Dsomepolku.user=" + scratch.resolve("user"),
                "-Dsomepolku.data=" + scratch.resolve("own"),
                "-Dwalk.scratch=" + scratch,
                "-Dwalk.picture=" + Path.of("target", walk.getSimpleName() + ".png"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                walk.getName()));
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
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            OutputStream in = process.getOutputStream();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                told.append(line).append('\n');
                if (line.startsWith(ASKED)) {
                    hand.does(line.substring(ASKED.length()), process);
                    if (process.isAlive()) {
                        in.write('\n');
                        in.flush();
                    }
                }
            }
        } finally {
            patience.cancel();
        }
        return told + "exit " + process.waitFor();
    }
}
