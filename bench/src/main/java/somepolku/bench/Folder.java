package somepolku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The program as it was built.
 *
 * @param home its folder
 * @param scratch where a measurement keeps everything that it writes
 */
public record Folder(Path home, Path scratch) {
    private static final String FLAGS = "flags=\"";

    /** The launcher itself, in its shell. */
    public ProcessBuilder launcher(String more, Object... arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/somepolku").toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("SOMEPOLKU_OPTS", String.join(" ", own()) + " " + more);
        return builder;
    }

    /** A class of the measurements within the program's class path, with the flags that the launcher gives to Java. */
    public ProcessBuilder java(List<String> more, Class<?> main, Object... arguments) throws IOException {
        return java(flags(), more, main, arguments);
    }

    /** The same with the flags of an import on the command line. */
    public ProcessBuilder importing(List<String> more, Class<?> main, Object... arguments) throws IOException {
        return java(importFlags(), more, main, arguments);
    }

    private ProcessBuilder java(List<String> flags, List<String> more, Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(own());
        command.add("-Dsomepolku.home=" + home);
        command.addAll(more);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command);
    }

    /** What the launcher tells Java of compilers and collectors for the window. */
    public List<String> flags() throws IOException {
        return flags(FLAGS);
    }

    /** What it tells Java for an import on the command line. */
    public List<String> importFlags() throws IOException {
        return flags("import | check) " + FLAGS);
    }

    private List<String> flags(String begin) throws IOException {
        return Files.readString(home.resolve("bin/somepolku"))
                .lines()
                .filter(line -> line.startsWith(begin))
                .findFirst()
                .map(line -> line.substring(begin.length(), line.lastIndexOf('"')))
                .map(flags -> List.of(flags.split(" ")))
                .orElseThrow(() -> new IOException("the launcher has no line " + begin));
    }

    private List<String> own() {
        return List.of("-Dsomepolku.user=" + scratch.resolve("user"), "-Dsomepolku.data=" + scratch.resolve("own"));
    }
}
