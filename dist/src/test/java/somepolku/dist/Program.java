package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in its folder, run as a person runs it, with everything it writes kept inside a test's folder. */
public final class Program {
    /** Far beyond what any call takes: only a hanging one meets it. */
    private static final long PATIENCE_MINUTES = 4;

    private final Path program;
    private final Path scratch;

    public Program(Path scratch) {
        this(folder(), scratch);
    }

    Program(Path program, Path scratch) {
        this.program = program;
        this.scratch = scratch;
    }

    static Path folder() {
        return Path.of(System.getProperty("somepolku.folder", "target/somepolku"));
    }

    /** What a run left: its exit code and its two streams. */
    public record Run(int code, String out, String faults) {

        public JsonObject json() {
            try {
                return JsonParser.object().from(out);
            } catch (JsonParserException e) {
                throw new AssertionError("not one JSON object: " + out, e);
            }
        }

        /** As every failure must look: this code, one line, no trace. */
        public Run failed(int expected) {
            assertThat(code).as(this::toString).isEqualTo(expected);
            assertThat(faults).as(this::toString).startsWith("somepolku: ").endsWith("\n");
            assertThat(faults.lines()).as(this::toString).hasSize(1);
            return this;
        }

        public Run done() {
            assertThat(code).as(this::toString).isZero();
            assertThat(faults).isEmpty();
            return this;
        }
    }

    public Run run(Object... arguments) {
        return run(Map.of(), arguments);
    }

    Run run(Map<String, String> environment, Object... arguments) {
        Path out = fresh("out");
        Path faults = fresh("faults");
        try {
            ProcessBuilder builder =
                    builder(arguments).redirectOutput(out.toFile()).redirectError(faults.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("hangs: " + List.of(arguments));
            }
            Run run = new Run(process.exitValue(), Files.readString(out), Files.readString(faults));
            Files.delete(out);
            Files.delete(faults);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The command line of a run, with the streams still to be chosen. Without a display unless a test gives one. */
    ProcessBuilder builder(Object... arguments) {
        List<String> command = new ArrayList<>(launcher());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("SOMEPOLKU_OPTS", options());
        environment.put("LANG", "C");
        environment.remove("LC_ALL");
        environment.remove("DISPLAY");
        environment.remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    /** For Java: keeps what belongs to a person inside the test's folder. */
    String options() {
        return "-Dsomepolku.user=" + user() + " -Dsomepolku.data=" + scratch.resolve("own");
    }

    public Path user() {
        return scratch.resolve("user");
    }

    public Path program() {
        return program;
    }

    private List<String> launcher() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path bin = program.resolve("bin");
        return windows
                ? List.of("cmd", "/c", bin.resolve("somepolku.bat").toString())
                : List.of(bin.resolve("somepolku").toString());
    }

    private Path fresh(String name) {
        try {
            return Files.createTempFile(scratch, name, ".txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
